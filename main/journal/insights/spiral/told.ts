import { links, type Link, type SpiralTold } from '../../../../shared/contract/insights-spiral.ts'
import { addDays } from '../../../../shared/dates.ts'
import type { Clock } from '../../clock.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { mondayOf } from '../stretches.ts'
import { today } from '../time.ts'
import { linkOf, shownWeeks, type Part } from './link.ts'
import { movedMost } from './moved.ts'
import { readAhead, tellingBetween } from './telling.ts'

interface Dated extends Part {
  readonly localDate: string
}
interface Dates {
  readonly from: string
  readonly to: string
}

/**
 * The person's own numbers of the last eight weeks, side by side.
 * @param telling whether verdicts in their writing may be counted: they may have switched noticing off
 */
export async function spiralTold(db: ReadDb, clock: Clock, telling: boolean): Promise<SpiralTold> {
  const now = today(clock)
  const weeks = weeksUntil(now)
  const span = spanOf(weeks)
  const parts: Record<Link, Dated[]> = {
    telling: telling ? await tellingBetween(db, span) : [],
    worth: worthBetween(db, span),
    expecting: expectedBetween(db, span),
    avoiding: avoidedBetween(db, span, now),
    asking: [],
    outcomes: outcomesBetween(db, span),
  }
  const told = links.map((link) =>
    linkOf(
      link,
      link === 'asking' ? askedBy(db, weeks) : weeks.map((week) => within(week, parts[link])),
    ),
  )
  return {
    weeks,
    known: weeks.filter((_, index) =>
      told.some(({ link, weeks: of }) => {
        const figure = of[index]
        return figure && (link !== 'asking' || figure.value > 0)
      }),
    ).length,
    links: told,
    moved: movedMost(told),
  }
}

/**
 * Reads what will be counted, so that nobody has to wait for it: in small slices with rests between them.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export const readForSpiral = (db: ReadDb, clock: Clock): Promise<void> =>
  readAhead(db, spanOf(weeksUntil(today(clock))))

function weeksUntil(now: string): Dates[] {
  const first = addDays(mondayOf(now), -7 * (shownWeeks - 1))
  return Array.from({ length: shownWeeks }, (_, index) => {
    const from = addDays(first, index * 7)
    return { from, to: addDays(from, 6) }
  })
}

const spanOf = (weeks: readonly Dates[]): Dates => ({ from: weeks[0]!.from, to: weeks.at(-1)!.to })

function within({ from, to }: Dates, parts: readonly Dated[]): Part | null {
  const those = parts.filter(({ localDate }) => from <= localDate && localDate <= to)
  if (those.length === 0) return null
  const add = (of: 'sum' | 'of') => those.reduce((total, part) => total + part[of], 0)
  return { sum: add('sum'), of: add('of') }
}

/** How all right they are with themselves: in check-ins, and where it was set apart from an outcome. */
const worthBetween = (db: ReadDb, span: Dates): Dated[] =>
  all(
    db,
    `SELECT local_date AS localDate, value AS sum, 1 AS "of" FROM check_in_ratings
     WHERE scale = 'worth' AND local_date BETWEEN $from AND $to
     UNION ALL
     SELECT local_date, self, 1 FROM worth
     WHERE self IS NOT NULL AND local_date BETWEEN $from AND $to
       AND rejection_id NOT IN (SELECT id FROM rejections WHERE trashed_at IS NOT NULL)`,
    { ...span },
  )

/** How likely what is feared of an ask seemed when it was planned, and how likely a no to what they were about to ask. */
const expectedBetween = (db: ReadDb, span: Dates): Dated[] =>
  all(
    db,
    `SELECT local_date AS localDate, chance AS sum, 1 AS "of" FROM asks
     WHERE chance IS NOT NULL AND trashed_at IS NULL AND local_date BETWEEN $from AND $to
     UNION ALL
     SELECT local_date, expected_no, 1 FROM sensitivity_ratings
     JOIN sensitivity_situations ON id = situation_id
     WHERE trashed_at IS NULL AND expected_no IS NOT NULL AND local_date BETWEEN $from AND $to`,
    { ...span },
  )

/**
 * Planned asks that were not made, of those of which either is known, by the day they were meant for. Of a plan that nobody
 * came back to nothing is known.
 */
const avoidedBetween = (db: ReadDb, span: Dates, now: string): Dated[] =>
  all(
    db,
    `SELECT planned_for AS localDate, state = 'not-done' AS sum, 1 AS "of" FROM asks
     WHERE state IN ('done', 'not-done') AND trashed_at IS NULL AND planned_for IS NOT NULL
       AND planned_for BETWEEN $from AND min($to, $now)`,
    { ...span, now },
  )

/** Asks of which what was feared did not happen; partly is half. */
const outcomesBetween = (db: ReadDb, span: Dates): Dated[] =>
  all(
    db,
    `SELECT answered_on AS localDate, 1 AS "of",
       CASE happened WHEN 'no' THEN 1 WHEN 'partly' THEN 0.5 ELSE 0 END AS sum
     FROM asks WHERE state = 'done' AND trashed_at IS NULL AND happened IS NOT NULL
       AND answered_on BETWEEN $from AND $to`,
    { ...span },
  )

/** Asks made by week, from the week of the first ask of all on: before that nobody kept count. */
function askedBy(db: ReadDb, weeks: readonly Dates[]): (Part | null)[] {
  const asks = all<{ localDate: string; answeredOn: string | null }>(
    db,
    `SELECT local_date AS localDate, CASE state WHEN 'done' THEN answered_on END AS answeredOn
     FROM asks WHERE trashed_at IS NULL ORDER BY local_date`,
  )
  const since = asks[0] ? mondayOf(asks[0].localDate) : null
  return weeks.map(({ from, to }) => {
    const made = asks.filter(
      ({ answeredOn }) => answeredOn && from <= answeredOn && answeredOn <= to,
    )
    if (made.length === 0 && (since === null || from < since)) return null
    return { sum: made.length, of: 1 }
  })
}
