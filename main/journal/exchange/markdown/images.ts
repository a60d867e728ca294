import type { Wanted } from '../../../../shared/contract/exchange.ts'
import {
  imageFile,
  imageOpening,
  imagePath,
  imageReferences,
} from '../../../../shared/image-references.ts'
import type { ImageType } from '../../../../shared/images.ts'
import { all, first, type ReadDb } from '../../storage/sql.ts'

const reference = new RegExp(`(${imageOpening})((?:\\.\\./\\.\\./)*${imageFile}\\))`, 'g')

/**
 * A text as it stands in a file two folders deep, `assets/` lying at the top. Every address of an image of ours is put two
 * folders up, also one that already has such steps before it, and also where no such image is there. So there is a way back
 * without a loss: an import takes exactly one `../../` away from `![…]((../../)+assets/<id>.<extension>)`.
 */
export const fromBelow = (body: string): string => body.replace(reference, '$1../../$2')

const lower = new RegExp(`(${imageOpening})\\.\\./\\.\\./((?:\\.\\./\\.\\./)*${imageFile}\\))`, 'g')

/** The way back from `fromBelow`. */
export const fromAbove = (body: string): string => body.replace(lower, '$1$2')

interface Row {
  moment: number
  body: string
}

const chunk = 200

/** The image files that entries outside the trash refer to and the journal has, in the order of their names. */
export function imageFiles(db: ReadDb): { file: string; id: string }[] {
  // Without an image no text has to be read.
  const there = new Set(all<{ id: string }>(db, 'SELECT id FROM images').map(({ id }) => id))
  const files = new Map<string, string>()
  for (let after = Number.MIN_SAFE_INTEGER; there.size > 0;) {
    const rows = all<Row>(
      db,
      `SELECT moment, body FROM entries
       WHERE moment > ? AND trashed_at IS NULL AND instr(body, '](assets/') > 0
       ORDER BY moment LIMIT ${chunk}`,
      after,
    )
    for (const { body } of rows)
      for (const { file, id } of imageReferences(body)) if (there.has(id)) files.set(file, id)
    const last = rows.at(-1)
    if (!last) break
    after = last.moment
  }
  return [...files].map(([file, id]) => ({ file, id })).sort((a, b) => (a.file < b.file ? -1 : 1))
}

/**
 * The images that an export carries which is to lose nothing: those that the carried texts refer to, or all of them. Where
 * they go in the folder is said by their kind, and by the texts as well.
 */
export function carriedImages(db: ReadDb, wanted: Wanted): { file: string; id: string }[] {
  const shown = imageFiles(db)
  const types = new Map(
    all<{ id: string; type: ImageType }>(db, 'SELECT id, type FROM images').map((row) => [
      row.id,
      row,
    ]),
  )
  const ids = wanted.versions && wanted.trash ? [...types.keys()] : idsIn(db, wanted, shown)
  const files = new Map(shown.map((image) => [image.file, image]))
  for (const id of ids) {
    const row = types.get(id)
    if (!row) continue
    const file = imagePath(row)
    files.set(file, { file, id })
  }
  return [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** What carried texts refer to: entries, those in the trash and earlier texts where they are wanted. */
function idsIn(db: ReadDb, wanted: Wanted, shown: readonly { id: string }[]): Set<string> {
  const ids = new Set(shown.map(({ id }) => id))
  const texts = (sql: string) => {
    for (const { body } of all<{ body: string }>(db, sql))
      for (const { id } of imageReferences(body)) ids.add(id)
  }
  const mentions = "instr(body, '](assets/') > 0"
  if (wanted.trash) texts(`SELECT body FROM entries WHERE trashed_at IS NOT NULL AND ${mentions}`)
  if (wanted.versions)
    texts(
      `SELECT body FROM entry_versions WHERE ${mentions} AND
         entry_id IN (SELECT id FROM entries WHERE trashed_at IS NULL)`,
    )
  return ids
}

/** The bytes of an image, as they were put in. */
export const originalOf = (db: ReadDb, id: string): Uint8Array =>
  first<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM images WHERE id = ?', id)?.bytes ??
  new Uint8Array()
