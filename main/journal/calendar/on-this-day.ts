import type { OnThisDay } from '../../../shared/contract/calendar.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { isPainful } from '../../../shared/evening.ts'
import { notice } from '../../../shared/noticing/index.ts'
import { heavy } from '../../../shared/safety/heavy.ts'
import type { Clock } from '../clock.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'
import { entryColumns, entryItem, type EntryRow } from '../timeline/queries.ts'
import { datesBefore } from './dates-before.ts'

/** A day of many entries shows its first ones; the calendar has them all. */
const mostOfADay = 20

interface Row extends EntryRow {
  body: string
  /** Whether it is tied to something that hurt. */
  tied: 0 | 1
}

const columns = entryColumns.replace(/\b(moment|id|zone|title|excerpt|favourite)\b/g, 'entries.$1')

// What belongs to a rejection, was written about something that hurt against the clock, or went round in circles.
const tied = `
  EXISTS (SELECT 1 FROM rejection_links WHERE kind = 'entry' AND item_id = entries.id)
  OR EXISTS (SELECT 1 FROM feelings JOIN rejection_links ON kind = 'feeling' AND item_id = feelings.id
    WHERE feelings.entry_id = entries.id)
  OR EXISTS (SELECT 1 FROM writing_sessions WHERE entry_id = entries.id)
  OR EXISTS (SELECT 1 FROM loop_answers WHERE entry_id = entries.id AND answer = 'round')`

/** See `calendar.onThisDay` in the contract. */
export function onThisDay(db: ReadDb, clock: Clock, painfulToo: boolean): OnThisDay {
  const today = localDateOf(clock.now(), clock.zone())
  let leftOut = 0
  const times = datesBefore(today, earliest(db)).flatMap(({ localDate, ago }) => {
    const rows = entriesOf(db, localDate)
    if (rows.length === 0) return []
    const hurt = dayHurt(db, localDate)
    const shown = rows.filter((row) => painfulToo || !(hurt || isHard(row)))
    leftOut += rows.length - shown.length
    if (shown.length === 0) return []
    return [
      { localDate, ago, entries: shown.map(({ body: _, tied: __, ...row }) => entryItem(row)) },
    ]
  })
  return { times, leftOut }
}

const earliest = (db: ReadDb): string | null =>
  first<{ localDate: string | null }>(
    db,
    `SELECT min(local_date) AS localDate FROM entries
     WHERE trashed_at IS NULL AND local_date >= '0001'`,
  )?.localDate ?? null

const entriesOf = (db: ReadDb, localDate: string): Row[] =>
  all<Row>(
    db,
    `SELECT ${columns}, body, (${tied}) AS tied FROM entries
     WHERE trashed_at IS NULL AND local_date = ?
     ORDER BY created_at DESC, entries.moment DESC LIMIT ${mostOfADay}`,
    localDate,
  )

/** Whether a day was painful by what was said on it, or something was taken as a rejection. */
function dayHurt(db: ReadDb, localDate: string): boolean {
  const happened = first(
    db,
    'SELECT 1 FROM rejections WHERE trashed_at IS NULL AND local_date = ?',
    localDate,
  )
  if (happened) return true
  const hurts = all<{ id: string; hurt: number }>(
    db,
    `SELECT rejection_id AS id, hurt FROM hurt_ratings JOIN rejections ON rejections.id = rejection_id
     WHERE hurt_ratings.local_date = ? AND trashed_at IS NULL ORDER BY rated_at, hurt_ratings.rowid`,
    localDate,
  )
  const last = new Map(hurts.map(({ id, hurt }) => [id, hurt]))
  const feelings = all<{ pleasantness: number; intensity: number | null }>(
    db,
    'SELECT pleasantness, intensity FROM feelings WHERE trashed_at IS NULL AND local_date = ?',
    localDate,
  )
  return isPainful({ hurts: [...last.values()], feelings })
}

const verdicts = new Set(['identity', 'role', 'attributed'])

/** Whether an entry is tied to what hurt, or says something heavy or a verdict on oneself. */
const isHard = ({ tied, body }: Row): boolean =>
  tied === 1 || heavy(body).length > 0 || notice(body).some(({ kind }) => verdicts.has(kind))
