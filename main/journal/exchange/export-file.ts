import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportReport, Selection, Wanted } from '../../../shared/contract/exchange.ts'
import { localDateOf } from '../../../shared/dates.ts'
import type { Clock } from '../clock.ts'
import { first, type ReadDb } from '../storage/sql.ts'
import { htmlOf } from './html/document.ts'
import { journalFileName } from './journal-file/schema.ts'
import { journalFileText } from './journal-file/write.ts'
import { imageFiles } from './markdown/images.ts'
import { slugOf } from './markdown/paths.ts'
import { countExported } from './markdown/queries.ts'
import { exportMarkdown } from './markdown/write.ts'
import { counting } from './counting.ts'
import { writePieces, writing } from './pieces.ts'

export interface FileOptions {
  folder: string
  as: 'markdown' | 'json' | 'html'
  what: Selection
  whole: Wanted
  clock: Clock
  signal: AbortSignal
  onProgress: (progress: { done: number; total: number }) => void
}

/**
 * Writes all of a journal, which may be a selection of another, as one thing in a folder.
 * @throws Failure `cancelled`, `disk-full`, `read-only`; what was begun is taken away then
 */
export async function exportFile(
  db: ReadDb,
  options: FileOptions,
): Promise<ExportReport & { path: string }> {
  const { folder, as, what, whole, clock, signal, onProgress } = options
  const counts = { ...countExported(db), images: imageFiles(db).length }
  writing(() => mkdirSync(folder, { recursive: true }))
  const path = freePath(join(folder, nameOf(db, what, clock)), as === 'html' ? '.html' : '')
  const report = { folder, ...counts, written: 1, unchanged: 0, kept: [], path }
  try {
    if (as === 'markdown') {
      const written = await exportMarkdown(db, {
        folder: path,
        replace: false,
        whole,
        signal,
        onProgress,
      })
      return { ...written, folder: path, path }
    }
    const { step, pause } = counting(counts, signal, onProgress)
    if (as === 'html') {
      await writeWhole(path, htmlOf(db, what, clock, step), pause)
    } else {
      writing(() => mkdirSync(path))
      const nothingBeside = { files: new Map(), pages: [] }
      await writeWhole(
        join(path, journalFileName),
        journalFileText(db, whole, nothingBeside, step),
        pause,
      )
      return { ...report, folder: path }
    }
    return report
  } catch (error) {
    rmSync(path, { recursive: true, force: true })
    throw error
  }
}

/** A file that is there whole or not at all. */
async function writeWhole(
  path: string,
  pieces: Iterable<string>,
  pause: () => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.part`
  try {
    await writePieces(unfinished, pieces, pause)
    writing(() => renameSync(unfinished, path))
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** A path where nothing is yet: numbered where it has to be. */
export function freePath(path: string, ending: string): string {
  for (let number = 1; ; number++) {
    const free = `${path}${number === 1 ? '' : `-${number}`}${ending}`
    if (!existsSync(free)) return free
  }
}

/** What a selection is called among files. */
export function nameOf(db: ReadDb, what: Selection, clock: Clock): string {
  const today = localDateOf(clock.now(), clock.zone())
  switch (what.of) {
    case 'everything':
      return `journal-${today}`
    case 'search':
      return `found-${today}`
    case 'days':
      return what.from === what.to ? what.from : `${what.from}-to-${what.to}`
    case 'rejection': {
      const row = first<{ title: string }>(db, 'SELECT title FROM rejections WHERE id = ?', what.id)
      return slugOf(row?.title ?? '') || `rejection-${today}`
    }
  }
}
