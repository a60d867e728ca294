import { imageFile, imageOpening, imageReferences } from '../../../../shared/image-references.ts'
import { all, first, type ReadDb } from '../../storage/sql.ts'

const reference = new RegExp(`(${imageOpening})((?:\\.\\./\\.\\./)*${imageFile}\\))`, 'g')

/**
 * A text as it stands in a file two folders deep, `assets/` lying at the top. Every address of an image of ours is put two
 * folders up, also one that already has such steps before it, and also where no such image is there. So there is a way back
 * without a loss: an import takes exactly one `../../` away from `![…]((../../)+assets/<id>.<extension>)`.
 */
export const fromBelow = (body: string): string => body.replace(reference, '$1../../$2')

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

/** The bytes of an image, as they were put in. */
export const originalOf = (db: ReadDb, id: string): Uint8Array =>
  first<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM images WHERE id = ?', id)?.bytes ??
  new Uint8Array()
