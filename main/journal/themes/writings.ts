import { all, type ReadDb } from '../storage/sql.ts'
import type { Writing } from './writing.ts'

export const kinds = ['entry', 'note', 'episode'] as const satisfies readonly Writing['kind'][]

/** Characters of an entry that count: some twenty thousand words. */
const longest = 100_000

/** What was written outside the trash: entries, thoughts that were put off, what a loop was about. */
const selects: Record<Writing['kind'], string> = {
  entry: `SELECT entries.rowid AS row, id, 'entry' AS kind, substr(body, 1, ${longest}) AS text,
      created_at AS at, local_date AS localDate, rejection_id AS rejectionId
    FROM entries LEFT JOIN rejection_links ON rejection_links.kind = 'entry' AND item_id = id
    WHERE trashed_at IS NULL`,
  note: `SELECT rowid AS row, id, 'note' AS kind, note AS text, parked_at AS at, local_date AS localDate,
      rejection_id AS rejectionId
    FROM parked_notes WHERE trashed_at IS NULL`,
  episode: `SELECT rowid AS row, id, 'episode' AS kind, theme AS text, started_at AS at,
      local_date AS localDate, rejection_id AS rejectionId
    FROM loop_episodes WHERE trashed_at IS NULL AND theme <> ''`,
}
const row: Record<Writing['kind'], string> = {
  entry: 'entries.rowid',
  note: 'parked_notes.rowid',
  episode: 'loop_episodes.rowid',
}

type Row = Writing & { row: number }

/** Writings of a kind after a row of its table, a few at a time. */
export const writingsAfter = (
  db: ReadDb,
  kind: Writing['kind'],
  after: number,
  limit: number,
): Row[] =>
  all<Row>(db, `${selects[kind]} AND ${row[kind]} > ? ORDER BY ${row[kind]} LIMIT ?`, after, limit)

/** Some writings; those in the trash, or gone, are left out. */
export const writingsNamed = (db: ReadDb, ids: readonly string[]): Row[] =>
  kinds.flatMap((kind) =>
    all<Row>(
      db,
      `${selects[kind]} AND id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    ),
  )
