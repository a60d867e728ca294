import { imageReferences } from '../../../shared/image-references.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import type { Thrown } from './queries.ts'
import { forgetSamples } from './samples.ts'
import { trashTables } from './tables.ts'

/**
 * Deletes what is in the trash, with what belongs to it alone: tags, versions, answers, links, and pictures that no text
 * shows any more. What only mentions it forgets it. SQLite writes zeros over every page and index that held it.
 * @returns how many of these were in the trash
 */
export function deleteForGood(db: WriteDb, { kind, ids }: Thrown): number {
  return inTransaction(db, () => {
    const list = JSON.stringify(ids)
    const pictures = kind === 'entry' ? picturesOf(db, list) : new Set<string>()
    const deleted = write(
      db,
      `DELETE FROM ${trashTables[kind].name}
       WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
      list,
    )
    if (kind === 'entry' || kind === 'feeling') {
      write(
        db,
        `DELETE FROM rejection_links
         WHERE kind = ? AND item_id IN (SELECT value FROM json_each(?))
           AND item_id NOT IN (SELECT id FROM ${trashTables[kind].name})`,
        kind,
        list,
      )
    }
    // The keys of what came in name tags, and stand there in words.
    write(
      db,
      `DELETE FROM import_rows WHERE json_extract(key, '$[0]') IN (SELECT value FROM json_each(?))`,
      list,
    )
    deletePictures(db, pictures)
    forgetSamples(db, trashTables[kind].name)
    return deleted
  })
}

const mentions = "instr(body, '](assets/') > 0"

/** What the texts of these entries show, earlier ones too. */
function picturesOf(db: ReadDb, list: string): Set<string> {
  const these = 'IN (SELECT value FROM json_each(?))'
  const texts = [
    ...all<{ body: string }>(
      db,
      `SELECT body FROM entries WHERE id ${these} AND ${mentions}`,
      list,
    ),
    ...all<{ body: string }>(
      db,
      `SELECT body FROM entry_versions WHERE entry_id ${these} AND ${mentions}`,
      list,
    ),
  ]
  return new Set(texts.flatMap(({ body }) => imageReferences(body).map(({ id }) => id)))
}

/** Of these, those that no text shows any more. Others may only just be coming in, and stay. */
function deletePictures(db: WriteDb, pictures: Set<string>): void {
  for (const table of ['entries', 'entry_versions', 'templates']) {
    if (pictures.size === 0) return
    const texts = all<{ body: string }>(db, `SELECT body FROM ${table} WHERE ${mentions}`)
    for (const { body } of texts) for (const { id } of imageReferences(body)) pictures.delete(id)
  }
  const list = JSON.stringify([...pictures])
  write(db, 'DELETE FROM images WHERE id IN (SELECT value FROM json_each(?))', list)
  write(
    db,
    `DELETE FROM import_rows
     WHERE table_name = 'images' AND json_extract(key, '$[0]') IN (SELECT value FROM json_each(?))`,
    list,
  )
}
