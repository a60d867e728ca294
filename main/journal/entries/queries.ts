import type { Entry, SavedEntry } from '../../../shared/contract/entries.ts'
import { Failure } from '../../../shared/result.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { keyOf } from './tags.ts'

interface Row {
  id: string
  title: string
  favourite: number
  createdAt: number
  updatedAt: number
  zone: string
  localDate: string
  trashedAt: number | null
}

const columns = `id, title, favourite, created_at AS createdAt, updated_at AS updatedAt, zone,
  local_date AS localDate, trashed_at AS trashedAt`

/** An entry without its text. */
export function savedEntry(db: ReadDb, id: string): SavedEntry | undefined {
  const row = first<Row>(db, `SELECT ${columns} FROM entries WHERE id = ?`, id)
  return row && { ...row, ...tagsOf(db, id), favourite: row.favourite === 1 }
}

/** @throws Failure `not-found` */
export function getEntry(db: ReadDb, id: string): Entry {
  const row = first<Row & { body: string }>(
    db,
    `SELECT ${columns}, body FROM entries WHERE id = ?`,
    id,
  )
  if (!row) throw new Failure('not-found')
  return { ...row, ...tagsOf(db, id), favourite: row.favourite === 1 }
}

export const bodyOf = (db: ReadDb, id: string): string | undefined =>
  first<{ body: string }>(db, 'SELECT body FROM entries WHERE id = ?', id)?.body

/** An entry's tags from text and field together, and those of the field alone. */
export function tagsOf(db: ReadDb, id: string): { tags: string[]; fieldTags: string[] } {
  const rows = all<{ tag: string; source: string; key: string }>(
    db,
    'SELECT tag, source, key FROM entry_tags WHERE entry_id = ? ORDER BY key, source',
    id,
  )
  return {
    tags: rows.filter((row, i) => row.key !== rows[i - 1]?.key).map((row) => row.tag),
    fieldTags: rows.filter((row) => row.source === 'field').map((row) => row.tag),
  }
}

/** The same as an SQL expression over a row of `entries`: a JSON list. Where spellings differ, the field's counts. */
export const tagsJson = `(SELECT json_group_array(tag) FROM (
  SELECT tag, min(source) FROM entry_tags WHERE entry_id = entries.id GROUP BY key ORDER BY key))`

/** Replaces the tags that come from one source. */
export function setTags(
  db: WriteDb,
  id: string,
  source: 'text' | 'field',
  tags: readonly string[],
): void {
  const wanted = new Map(tags.map((tag) => [keyOf(tag), tag]))
  const present = all<{ key: string; tag: string }>(
    db,
    'SELECT key, tag FROM entry_tags WHERE entry_id = ? AND source = ?',
    id,
    source,
  )
  for (const { key, tag } of present) {
    if (wanted.get(key) === tag) wanted.delete(key)
    else if (!wanted.has(key)) {
      write(
        db,
        'DELETE FROM entry_tags WHERE entry_id = ? AND key = ? AND source = ?',
        id,
        key,
        source,
      )
    }
  }
  for (const [key, tag] of wanted) {
    write(db, 'INSERT OR REPLACE INTO entry_tags VALUES (?, ?, ?, ?)', id, key, source, tag)
  }
}

/** All tags of entries outside the trash, most used first. */
export const allTags = (db: ReadDb): { tag: string; entries: number }[] =>
  all(
    db,
    `SELECT max(tag) AS tag, count(DISTINCT entry_id) AS entries
     FROM entry_tags JOIN entries ON entries.id = entry_id
     WHERE trashed_at IS NULL GROUP BY key ORDER BY entries DESC, key`,
  )

/** @throws Failure `not-found` */
export function setFavourite(db: WriteDb, id: string, favourite: boolean): void {
  mustChange(write(db, 'UPDATE entries SET favourite = ? WHERE id = ?', favourite ? 1 : 0, id))
}

/** Moves an entry to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  mustChange(write(db, 'UPDATE entries SET trashed_at = ? WHERE id = ?', trashedAt, id))
}

function mustChange(rows: number): void {
  if (rows === 0) throw new Failure('not-found')
}
