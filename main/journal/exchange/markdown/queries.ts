import type { Feeling } from '../../../../shared/contract/feelings.ts'
import { tagsJson } from '../../entries/queries.ts'
import { feelingColumns } from '../../feelings/queries.ts'
import { all, first, type ReadDb } from '../../storage/sql.ts'
import { sessionsOf } from '../../writing/queries.ts'
import type { ExportedEntry, ExportedSession } from './files.ts'

const chunk = 200

interface Row extends Omit<ExportedEntry, 'tags' | 'favourite'> {
  moment: number
  favourite: number
  tags: string
}

/** What decides an entry's file name, in the order of events. */
export const entryNames = (db: ReadDb): { createdAt: number; zone: string; title: string }[] =>
  all(
    db,
    `SELECT created_at AS createdAt, zone, title FROM entries
     WHERE trashed_at IS NULL ORDER BY moment`,
  )

interface Exported {
  entry: ExportedEntry
  feelings: Feeling[]
  session: ExportedSession | undefined
}

/**
 * All entries outside the trash with their feelings and the timed session each was written in, in the order of events,
 * read a few hundred at a time.
 */
export function* entriesWithFeelings(db: ReadDb): Generator<Exported> {
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = all<Row>(
      db,
      `SELECT moment, id, title, favourite, created_at AS createdAt, updated_at AS updatedAt, zone, body,
         ${tagsJson} AS tags
       FROM entries WHERE moment > ? AND trashed_at IS NULL ORDER BY moment LIMIT ${chunk}`,
      after,
    )
    const last = rows.at(-1)
    if (!last) return
    after = last.moment
    const felt = feelingsOf(db, rows)
    const sessions = sessionsOf(
      db,
      rows.map(({ id }) => id),
    )
    for (const { moment: _, ...row } of rows) {
      const entry = {
        ...row,
        favourite: row.favourite === 1,
        tags: JSON.parse(row.tags) as string[],
      }
      yield { entry, feelings: felt.get(row.id) ?? [], session: sessions.get(row.id) }
    }
  }
}

function feelingsOf(db: ReadDb, entries: { id: string }[]): Map<string, Feeling[]> {
  const felt = all<Feeling & { entryId: string }>(
    db,
    `SELECT ${feelingColumns} FROM feelings
     WHERE entry_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL ORDER BY moment`,
    JSON.stringify(entries.map(({ id }) => id)),
  )
  return Map.groupBy(felt, (feeling) => feeling.entryId)
}

const loose = `trashed_at IS NULL AND (entry_id IS NULL OR
  entry_id IN (SELECT id FROM entries WHERE trashed_at IS NOT NULL))`

/** Feelings that belong to no exported entry, by month (`2026-11`), in the order they were felt. */
export const looseFeelings = (db: ReadDb): Map<string, Feeling[]> =>
  Map.groupBy(
    all<Feeling>(db, `SELECT ${feelingColumns} FROM feelings WHERE ${loose} ORDER BY moment`),
    (feeling) => feeling.localDate.slice(0, -3),
  )

interface Counts {
  entries: number
  feelings: number
  rejections: number
}

export const countExported = (db: ReadDb): Counts =>
  first<Counts>(
    db,
    `SELECT (SELECT count(*) FROM entries INDEXED BY entries_by_day WHERE trashed_at IS NULL) AS entries,
       (SELECT count(*) FROM feelings INDEXED BY feelings_by_day WHERE trashed_at IS NULL) AS feelings,
       (SELECT count(*) FROM rejections WHERE trashed_at IS NULL) AS rejections`,
  ) ?? { entries: 0, feelings: 0, rejections: 0 }
