import {
  quarters,
  type Felt,
  type Pace,
  type Quarter,
  type Stretch,
} from '../../../shared/contract/insights.ts'
import type { Clock } from '../clock.ts'
import { median, quartiles } from '../statistics/median.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { paceFor, startOf, stretchesBetween } from './stretches.ts'
import { everFelt, lastYear, today } from './time.ts'
import { differentWords, mostUsed } from './words.ts'

interface Row {
  localDate: string
  word: string
  pleasantness: number
  energy: number
}

/** What was felt, over the last twelve months or over everything. */
export function feltOver(db: ReadDb, clock: Clock, whole: boolean): Felt {
  const now = today(clock)
  const year = lastYear(now)
  const ever = everFelt(db, now)
  const older = ever !== null && ever.from < year.from
  const from = older && !whole ? year.from : (ever?.from ?? now)
  const to = ever?.to ?? now
  const rows = rowsBetween(db, from, to, whole)
  const pace = paceFor(from, to)
  return {
    from,
    to,
    pace,
    stretches: rows.length === 0 ? [] : gather(rows, { from, to, pace }),
    days: new Set(rows.map(({ localDate }) => localDate)).size,
    logs: rows.length,
    words: mostUsed(rows.map(({ word }) => word)),
    differentWords: differentWords(lastWords(db)),
    older,
  }
}

/**
 * In order of time. All of them are read as they lie in the file (the plus keeps SQLite from the index by day), which takes a
 * third of the time that looking each up would.
 */
const rowsBetween = (db: ReadDb, from: string, to: string, whole: boolean): Row[] =>
  all(
    db,
    `SELECT local_date AS localDate, word, pleasantness, energy FROM feelings
     WHERE trashed_at IS NULL AND ${whole ? '+' : ''}local_date BETWEEN ? AND ?
     ORDER BY ${whole ? 'moment' : 'local_date, felt_at'}`,
    from,
    to,
  )

/** The words of the last feelings, the latest first. */
const lastWords = (db: ReadDb): string[] =>
  all<{ word: string }>(
    db,
    'SELECT word FROM feelings WHERE trashed_at IS NULL ORDER BY moment DESC LIMIT 20',
  ).map(({ word }) => word)

/** Feelings by the stretch they lie in. */
export function gather(
  rows: readonly Omit<Row, 'word'>[],
  { from, to, pace }: { from: string; to: string; pace: Pace },
): Stretch[] {
  const starts = new Map<string, string>()
  const startFor = (date: string): string => {
    let start = starts.get(date)
    if (start === undefined) starts.set(date, (start = startOf(date, pace)))
    return start
  }
  const within = Map.groupBy(rows, ({ localDate }) => startFor(localDate))
  return stretchesBetween(from, to, pace).map((stretch) => {
    const felt = within.get(startOf(stretch.from, pace)) ?? []
    const count = (quarter: Quarter) => felt.filter((one) => quarterOf(one) === quarter).length
    return {
      ...stretch,
      logs: felt.length,
      pleasant: pleasantIn(felt.map(({ pleasantness }) => pleasantness)),
      quarters: Object.fromEntries(
        quarters.map((quarter) => [quarter, count(quarter)]),
      ) as Stretch['quarters'],
    }
  })
}

function pleasantIn(values: readonly number[]): Stretch['pleasant'] {
  const middle = median(values)
  const half = quartiles(values)
  return middle === null || !half ? null : { median: middle, low: half.low, high: half.high }
}

/** The quarter of the grid that a feeling lies in; what lies in the middle belongs to the right and above. */
export function quarterOf({ pleasantness, energy }: Pick<Row, 'pleasantness' | 'energy'>): Quarter {
  if (pleasantness < 0) return energy < 0 ? 'low' : 'upset'
  return energy < 0 ? 'at ease' : 'lively'
}
