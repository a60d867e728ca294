import { setTags } from '../../entries/queries.ts'
import { insertEntry } from '../../entries/save.ts'
import { tagsIn } from '../../entries/tags.ts'
import { all, first, write, type WriteDb } from '../sql.ts'
import type { Trees } from './trees.ts'

/**
 * Makes what was carried over a journal again: entries of which only an earlier text is left, tags, and rows that belong
 * to something that is gone.
 * @returns the row numbers of the entries that have an earlier text now
 */
export function mend(db: WriteDb, trees: Trees, known: ReadonlyMap<string, bigint>): bigint[] {
  const earlier = fromVersions(db, known)
  tagsFromTexts(db)
  tagsFromIndex(db, trees)
  for (const { child, id, parent, fate } of loose(db)) {
    const change =
      fate === 'SET NULL' ? `UPDATE "${child}" SET "${id}" = NULL` : `DELETE FROM "${child}"`
    write(db, `${change} WHERE "${id}" IS NOT NULL AND "${id}" NOT IN (SELECT id FROM "${parent}")`)
  }
  return earlier
}

/** The newest version of an entry that is gone takes its place. */
function fromVersions(db: WriteDb, known: ReadonlyMap<string, bigint>): bigint[] {
  const gone = all<{ entryId: string; savedAt: number; zone: string; body: string }>(
    db,
    `SELECT entry_id AS entryId, saved_at AS savedAt, zone, body FROM entry_versions
     WHERE entry_id NOT IN (SELECT id FROM entries) AND rowid IN (
       SELECT max(rowid) FROM entry_versions GROUP BY entry_id)`,
  )
  return gone.map(({ entryId: id, savedAt, zone, body }) => {
    const createdAt = known.has(id) ? Number(known.get(id)) * 1000 : (timeIn(id) ?? savedAt)
    insertEntry(db, { id, body, createdAt, updatedAt: savedAt, zone, fieldTags: [] })
    const row = first<{ moment: number }>(db, 'SELECT moment FROM entries WHERE id = ?', id)
    return BigInt(row?.moment ?? 0)
  })
}

/** When a UUID of version 7 was made. */
function timeIn(id: string): number | undefined {
  const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  return id[14] === '7' && Number.isFinite(time) ? time : undefined
}

function tagsFromTexts(db: WriteDb): void {
  for (const { id } of all<{ id: string }>(db, "SELECT id FROM entries WHERE body LIKE '%#%'")) {
    const body =
      first<{ body: string }>(db, 'SELECT body FROM entries WHERE id = ?', id)?.body ?? ''
    setTags(db, id, 'text', tagsIn(body))
  }
}

/** The index has every tag once more, in lower case. */
function tagsFromIndex(db: WriteDb, trees: Trees): void {
  if (trees.isWhole('entry_tags')) return
  for (const { row } of trees.rows('entry_tags_by_key')) {
    const [key, entryId, source] = row?.values ?? []
    if (typeof key !== 'string' || typeof entryId !== 'string' || source !== 'field') continue
    write(db, 'INSERT OR IGNORE INTO entry_tags VALUES (?, ?, ?, ?)', entryId, key, source, key)
  }
}

interface Loose {
  child: string
  id: string
  parent: string
  fate: string
}

/** Columns whose values name rows that are not there. */
const loose = (db: WriteDb): Loose[] =>
  all<Loose>(
    db,
    `SELECT DISTINCT check_.'table' AS child, list.'from' AS id, list.'table' AS parent,
       list.on_delete AS fate
     FROM pragma_foreign_key_check AS check_
     JOIN pragma_foreign_key_list(check_.'table') AS list ON list.id = check_.fkid`,
  )
