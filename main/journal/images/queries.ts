import type { ImageSize, NewImage } from '../../../shared/contract/images.ts'
import { imageTypeOf, type ImageType } from '../../../shared/images.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { asFailure } from '../storage/failures.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/**
 * Stores an image: when this returns, it is on disk. The same one a second time changes nothing.
 * @throws Failure `bad-input` when the bytes are not what they are said to be, `exists` for another image of that id,
 *   `disk-full`
 */
export function addImage(db: WriteDb, clock: Clock, image: NewImage): void {
  const { id, type, width, height, preview, bytes } = image
  if (imageTypeOf(bytes) !== type || (preview && imageTypeOf(preview) !== 'webp'))
    throw new Failure('bad-input', 'That file is not the picture it says it is. It was not added.')
  const present = first<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM images WHERE id = ?', id)
  if (present && Buffer.compare(present.bytes, bytes) === 0) return
  if (present) throw new Failure('exists', 'There is already another picture by that id.')
  try {
    write(
      db,
      `INSERT INTO images (id, added_at, type, width, height, preview, bytes)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      clock.now(),
      type,
      width,
      height,
      preview,
      bytes,
    )
  } catch (error) {
    if (asFailure(error).code === 'disk-full') throw new Failure('disk-full', full)
    throw error
  }
}

const full =
  'The disk is full, and the picture was not added. Your text is as it was; free some space and add it again.'

interface Row {
  type: ImageType
  width: number
  height: number
  bytes: Uint8Array<ArrayBuffer>
}

/** An image as the page shows it, or the file that was put in. @throws Failure `not-found` */
export function getImage(
  db: ReadDb,
  { id, size }: { id: string; size: 'screen' | 'original' },
): Row {
  const shown = `iif(preview IS NULL, type, 'webp') AS type, coalesce(preview, bytes) AS bytes`
  const columns = size === 'screen' ? shown : 'type, bytes'
  const row = first<Row>(db, `SELECT ${columns}, width, height FROM images WHERE id = ?`, id)
  if (!row) throw new Failure('not-found', 'That picture is no longer in the journal.')
  return row
}

/** The sizes of those images that are there, in pixels. */
export const imageSizes = (db: ReadDb, ids: readonly string[]): ImageSize[] =>
  all(
    db,
    'SELECT id, width, height FROM images WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  )
