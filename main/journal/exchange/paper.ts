import type { ExportReport } from '../../../shared/contract/exchange.ts'
import { Failure } from '../../../shared/result.ts'
import type { ReadDb } from '../storage/sql.ts'
import { counting } from './counting.ts'
import { nameOf, type FileOptions } from './export-file.ts'
import { htmlOf } from './html/document.ts'
import { imageFiles } from './markdown/images.ts'
import { countExported } from './markdown/queries.ts'

/** In UTF-16 units: a book of several thousand pages, or a few hundred pictures. */
const longest = 150_000_000

const tooMuch =
  'That is too much for one PDF. Choose fewer days, or export a page (HTML), which has no end.'

/** A journal, which may be a selection of another, as a page to be printed. @throws Failure `bad-input` where that is too long */
export async function pageForPaper(
  db: ReadDb,
  {
    folder,
    what,
    clock,
    signal,
    onProgress,
  }: Pick<FileOptions, 'folder' | 'what' | 'clock' | 'signal' | 'onProgress'>,
): Promise<{ html: string; name: string; report: ExportReport }> {
  const pieces: string[] = []
  let length = 0
  const counts = { ...countExported(db), images: imageFiles(db).length }
  const { step, pause } = counting(counts, signal, onProgress)
  for (const piece of htmlOf(db, what, clock, step)) {
    pieces.push(piece)
    length += piece.length
    if (length > longest) throw new Failure('bad-input', tooMuch)
    await pause()
  }
  return {
    html: pieces.join(''),
    name: nameOf(db, what, clock),
    report: { folder, ...counts, written: 1, unchanged: 0, kept: [] },
  }
}
