import { all, type ReadDb } from '../storage/sql.ts'
import type { Writing } from './writing.ts'

/** Characters of an entry that count: some twenty thousand words. */
const longest = 100_000

const select = `SELECT moment, id, 'entry' AS kind, substr(body, 1, ${longest}) AS text, created_at AS at,
    local_date AS localDate, rejection_id AS rejectionId
  FROM entries LEFT JOIN rejection_links ON rejection_links.kind = 'entry' AND item_id = id
  WHERE trashed_at IS NULL`

type Row = Writing & { moment: number }

/** Entries outside the trash in the order of events, a few at a time. */
export const entriesAfter = (db: ReadDb, moment: number, limit: number): Row[] =>
  all<Row>(db, `${select} AND moment > ? ORDER BY moment LIMIT ?`, moment, limit)

/** Some entries; those in the trash, or gone, are left out. */
export const entriesNamed = (db: ReadDb, ids: readonly string[]): Row[] =>
  all<Row>(db, `${select} AND id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))
