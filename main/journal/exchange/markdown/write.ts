import type { ExportReport, Wanted } from '../../../../shared/contract/exchange.ts'
import type { ReadDb } from '../../storage/sql.ts'
import { journalFileName } from '../journal-file/schema.ts'
import { journalFileText } from '../journal-file/write.ts'
import { pausing } from '../pausing.ts'
import { asksFile, asksPath } from './asks.ts'
import { checkInsFile, checkInsPath } from './check-ins.ts'
import { entryFile, feelingsFile } from './files.ts'
import { ExportFolder, saysAlready, strangersAmong, type Outcome } from './folder.ts'
import { carriedImages, imageFiles, originalOf } from './images.ts'
import { loopsFile, loopsNames } from './loops.ts'
import { entryPath, feelingsPath, UniquePaths } from './paths.ts'
import { countExported, entriesWithFeelings, entryNames, looseFeelings } from './queries.ts'
import { aboutEntries, rejectionFiles, rejectionNames } from './rejections/files.ts'
import { strengthsAndWinsFile, strengthsAndWinsPath } from './strengths-and-wins.ts'
import { themesFile, themesPath } from './themes.ts'
import { valuesFile, valuesPath } from './values.ts'
import { whoIAmFile, whoIAmPath } from './who-i-am.ts'

const progressEvery = 100

export interface ExportOptions {
  folder: string
  replace: boolean
  /** With it, `journal.json` carries what the Markdown files do not. */
  whole?: Wanted | undefined
  onProgress?: (progress: { done: number; total: number }) => void
  /** Stops after the file being written. */
  signal?: AbortSignal
}

/** Files in a folder that an export would replace although Intact did not write them. */
export function inTheWay(db: ReadDb, folder: string): string[] {
  const paths = new UniquePaths()
  const entries = entryNames(db).map(({ createdAt, zone, title }) =>
    paths.take(entryPath(createdAt, zone, title)),
  )
  const images = carriedImages(db, { versions: true, trash: true })
  const files = images.map(({ file }) => file)
  const felt = [...looseFeelings(db).keys()].map(feelingsPath)
  const names = [
    ...entries,
    ...files,
    ...felt,
    ...rejectionNames(db),
    ...loopsNames(db),
    themesPath,
    valuesPath,
    whoIAmPath,
    checkInsPath,
    strengthsAndWinsPath,
    asksPath,
  ]
  const strangers = strangersAmong(folder, [...names, journalFileName])
  if (!strangers.size) return []
  const others = filesOf(db, images)
    .filter(({ name, content }) => strangers.has(name) && !saysAlready(folder, name, content))
    .map(({ name }) => name)
    .toArray()
  return strangers.has(journalFileName) ? [...others, journalFileName] : others
}

/**
 * Writes the journal as Markdown: a file an entry, the images that entries show, a file a month for feelings without an
 * entry, a file a rejection, one for loops, one for what was said of themes, one for
 * values, one for who the person is, one for check-ins,
 * one for asks. The same journal gives the same files. Lets
 * other work through while it goes on.
 * @throws Failure `cancelled`, `disk-full`, `read-only`
 */
export async function exportMarkdown(db: ReadDb, options: ExportOptions): Promise<ExportReport> {
  const { folder, replace, whole, onProgress, signal } = options
  const target = new ExportFolder(folder, replace)
  const images = whole ? carriedImages(db, whole) : imageFiles(db)
  const counts = { ...countExported(db), images: images.length }
  const total = counts.entries + counts.images + counts.rejections
  const report = { folder, ...counts, written: 0, unchanged: 0, kept: [] as string[] }
  const written = {
    files: new Map<string, { path: string; hash: string }>(),
    pages: [] as string[],
  }
  const count = (name: string, outcome: Outcome) => {
    if (outcome === 'kept') report.kept.push(name)
    else report[outcome]++
  }
  let done = 0
  let toldAt = performance.now()
  const pause = pausing(signal)
  try {
    for (const { name, content, id } of filesOf(db, images)) {
      count(name, target.put(name, content))
      const hash = target.hashOf(name)
      if (id === undefined) written.pages.push(name)
      else if (hash) written.files.set(id, { path: name, hash })
      done++
      const now = performance.now()
      if (now - toldAt > progressEvery) {
        toldAt = now
        onProgress?.({ done: Math.min(done, total), total })
      }
      await pause()
    }
    if (whole) {
      const pieces = journalFileText(db, whole, written)
      count(journalFileName, await target.putPieces(journalFileName, pieces, pause))
    }
    target.finish()
    return report
  } catch (error) {
    target.stop()
    throw error
  }
}

interface OutFile {
  name: string
  content: string | Uint8Array
  /** The entry whose text it holds, or the picture; none for one that is for reading alone. */
  id?: string
}

function* filesOf(db: ReadDb, images: readonly { file: string; id: string }[]): Generator<OutFile> {
  const paths = new UniquePaths()
  const about = aboutEntries(db)
  const pathsAbout = new Map<string, string>()
  for (const { entry, feelings, session } of entriesWithFeelings(db)) {
    const path = paths.take(entryPath(entry.createdAt, entry.zone, entry.title))
    const rejection = about.get(entry.id)
    if (rejection) pathsAbout.set(entry.id, path)
    yield { name: path, content: entryFile(entry, feelings, session, rejection), id: entry.id }
  }
  for (const { file, id } of images) yield { name: file, content: originalOf(db, id), id }
  for (const [name, content] of pagesOf(db, pathsAbout)) yield { name, content }
}

/** What is for reading alone. @param pathsAbout where each entry that is about a rejection was put, by its id */
export function* pagesOf(
  db: ReadDb,
  pathsAbout: ReadonlyMap<string, string>,
): Generator<[name: string, content: string]> {
  for (const [month, feelings] of looseFeelings(db))
    yield [feelingsPath(month), feelingsFile(month, feelings)]
  yield* rejectionFiles(db, pathsAbout)
  yield* loopsFile(db)
  const values = valuesFile(db)
  if (values) yield [valuesPath, values]
  const whoIAm = whoIAmFile(db)
  if (whoIAm) yield [whoIAmPath, whoIAm]
  const themes = themesFile(db)
  if (themes) yield [themesPath, themes]
  const checkIns = checkInsFile(db)
  if (checkIns) yield [checkInsPath, checkIns]
  const strengths = strengthsAndWinsFile(db)
  if (strengths) yield [strengthsAndWinsPath, strengths]
  const asks = asksFile(db)
  if (asks) yield [asksPath, asks]
}
