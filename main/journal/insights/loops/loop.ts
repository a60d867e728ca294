import type { Way } from '../../../../shared/contract/episodes.ts'
import { lengthOf, type Course } from '../../../../shared/episodes/rules.ts'
import { courseColumns } from '../../loops/episodes.ts'
import { all, type ReadDb } from '../../storage/sql.ts'

/** A loop, as far as the charts are concerned. Levels are 0 to 100. */
export interface Loop {
  readonly startedAt: number
  readonly zone: string
  readonly localDate: string
  /** Milliseconds; null where nobody knows, or not yet. */
  readonly length: number | null
  readonly strength: number | null
  readonly strengthAfter: number | null
  readonly circling: number | null
  readonly working: number | null
  readonly way: Way | null
}

interface Dates {
  from: string
  to: string
}

/** Loops that began between two local dates, both included, in order of time; without those in the trash. */
export const loopsBetween = (db: ReadDb, { from, to }: Dates): Loop[] =>
  all<Omit<Loop, 'length'> & Course>(
    db,
    `SELECT ${courseColumns}, zone, local_date AS localDate, strength, strength_after AS strengthAfter,
       circling, working, way
     FROM loop_episodes WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ?
     ORDER BY started_at, id`,
    from,
    to,
  ).map(({ seenAt, endedAt, ending, ...loop }) => ({
    ...loop,
    length: lengthOf({ startedAt: loop.startedAt, seenAt, endedAt, ending }),
  }))

/** What was said to have set them off, in order of time, and by how many of them. */
export function triggersBetween(
  db: ReadDb,
  { from, to }: Dates,
): { words: string[]; loops: number } {
  const rows = all<{ id: string; word: string }>(
    db,
    `SELECT id, word FROM loop_episodes JOIN loop_triggers ON episode_id = id
     WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ? ORDER BY started_at, id, word`,
    from,
    to,
  )
  return { words: rows.map(({ word }) => word), loops: new Set(rows.map(({ id }) => id)).size }
}
