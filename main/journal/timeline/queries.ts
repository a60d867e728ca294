import type { TimelineDay, TimelineItem } from '../../../shared/contract/timeline.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { whole } from './fragments.ts'

export interface EntryRow {
  moment: number
  id: string
  at: number
  zone: string
  localDate: string
  title: string
  excerpt: string
  favourite: number
}

export interface FeelingRow {
  moment: number
  id: string
  at: number
  zone: string
  localDate: string
  word: string
  intensity: number | null
  note: string
  entryId: string | null
}

export const entryColumns = `moment, id, created_at AS at, zone, local_date AS localDate, title, excerpt,
  favourite`

// `word` and `note` are columns of the full-text table, too.
export const feelingColumns = `moment, id, felt_at AS at, zone, local_date AS localDate,
  feelings.word AS word, intensity, feelings.note AS note, entry_id AS entryId`

export const entryItem = ({ moment: _, favourite, excerpt, ...row }: EntryRow): TimelineItem => ({
  kind: 'entry',
  ...row,
  excerpt: whole(excerpt),
  favourite: favourite === 1,
})

export const feelingItem = ({ moment: _, note, ...row }: FeelingRow): TimelineItem => ({
  kind: 'feeling',
  ...row,
  note: whole(note),
})

const newestFirst = (a: TimelineItem, b: TimelineItem): number =>
  a.localDate === b.localDate ? b.at - a.at : a.localDate < b.localDate ? 1 : -1

/** More than a thousand items in a call would keep other operations waiting. */
const mostAtOnce = 1000

/** The newest entries and feelings, newest first. */
export function latest(db: ReadDb, limit: number): TimelineItem[] {
  const entries = all<EntryRow>(
    db,
    `SELECT ${entryColumns} FROM entries WHERE trashed_at IS NULL
     ORDER BY local_date DESC, created_at DESC, moment DESC LIMIT ?`,
    limit,
  )
  const feelings = all<FeelingRow>(
    db,
    `SELECT ${feelingColumns} FROM feelings WHERE trashed_at IS NULL
     ORDER BY local_date DESC, felt_at DESC, moment DESC LIMIT ?`,
    limit,
  )
  return merged(entries, feelings).slice(0, limit)
}

/** What happened from one local date to another, both included, newest first. */
export function between(db: ReadDb, from: string, to: string): TimelineItem[] {
  const entries = all<EntryRow>(
    db,
    `SELECT ${entryColumns} FROM entries
     WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ?
     ORDER BY local_date DESC, created_at DESC, moment DESC LIMIT ${mostAtOnce}`,
    from,
    to,
  )
  const feelings = all<FeelingRow>(
    db,
    `SELECT ${feelingColumns} FROM feelings
     WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ?
     ORDER BY local_date DESC, felt_at DESC, moment DESC LIMIT ${mostAtOnce}`,
    from,
    to,
  )
  return merged(entries, feelings).slice(0, mostAtOnce)
}

const merged = (entries: EntryRow[], feelings: FeelingRow[]): TimelineItem[] =>
  [...entries.map(entryItem), ...feelings.map(feelingItem)].sort(newestFirst)

/** Every day with something in it, newest first. */
export const days = (db: ReadDb): TimelineDay[] =>
  all(
    db,
    `SELECT local_date AS localDate, sum(entries) AS entries, sum(feelings) AS feelings FROM (
       SELECT local_date, count(*) AS entries, 0 AS feelings FROM entries
       WHERE trashed_at IS NULL GROUP BY local_date
       UNION ALL
       SELECT local_date, 0, count(*) FROM feelings
       WHERE trashed_at IS NULL GROUP BY local_date
     ) GROUP BY local_date ORDER BY local_date DESC`,
  )

/** What lies in the trash, last thrown away first. */
export function trash(db: ReadDb): TimelineItem[] {
  const entries = all<EntryRow & { trashedAt: number }>(
    db,
    `SELECT ${entryColumns}, trashed_at AS trashedAt FROM entries WHERE trashed_at IS NOT NULL`,
  )
  const feelings = all<FeelingRow & { trashedAt: number }>(
    db,
    `SELECT ${feelingColumns}, trashed_at AS trashedAt FROM feelings WHERE trashed_at IS NOT NULL`,
  )
  return [
    ...entries.map(({ trashedAt, ...row }) => ({ trashedAt, item: entryItem(row) })),
    ...feelings.map(({ trashedAt, ...row }) => ({ trashedAt, item: feelingItem(row) })),
  ]
    .sort((a, b) => b.trashedAt - a.trashedAt)
    .map(({ item }) => item)
}
