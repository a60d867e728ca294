import { readFileSync, type PathLike } from 'node:fs'
import { extname } from 'node:path'
import { localDateOf } from '../../../../shared/dates.ts'
import { readHead, readRows } from '../journal-file/read.ts'
import type { Row } from '../journal-file/rows.ts'
import { journalFileName, type FileRow } from '../journal-file/schema.ts'
import { summaryOf } from '../../entries/title.ts'
import { hashOf } from '../markdown/manifest.ts'
import { decode } from './decode.ts'
import { entriesIn, ownText, untouchedBody } from './entry-file.ts'
import { feelingsIn } from './felt.ts'
import { isPicture, Pictures } from './pictures.ts'
import type { Report } from './report.ts'
import type { Taking } from './take.ts'
import { walk, type FoundFile } from './walk.ts'

const isText = (path: string): boolean => /\.(?:md|markdown|txt|journal)$/i.test(path)
/** In bytes. A larger text is none that a person wrote. */
const largestText = 25_000_000

/** Lets others have their turn, says how far it is (in bytes), and throws to stop. */
type Pause = (done: number, total: number) => Promise<void>

/**
 * Reads a folder of Markdown into a journal, or only looks at it: all of a journal where `journal.json` is there, and every
 * text besides.
 * @param zone where dates without an offset were
 * @throws Failure `newer-version`, what `pause` throws, and what writing throws
 */
export async function readFolder(
  folder: string,
  zone: string,
  taking: Taking,
  pause: Pause,
): Promise<void> {
  const { report } = taking
  const files = walk(folder, report)
  const reading = new Reading(files, report)
  const journal = files.get(journalFileName)
  const head = journal ? readHead(journal.absolute) : null
  const texts = [...files.values()].filter(({ path }) => isText(path))
  const total = sum(texts) + (head && journal ? journal.size : 0)
  let done = 0
  const claimed = new Set(head?.pages)
  if (head && journal) {
    report.whole = true
    for (const part of readRows(journal.absolute)) {
      if (part.kind === 'problem') {
        report.unread(journalFileName, part.why)
        continue
      }
      const { table, row, position } = part
      const whole = reading.whole(table, row, claimed)
      if (whole) taking.rows.row(table, whole, lineFor(table, whole, row))
      await pause(position, total)
    }
    done = journal.size
  }
  const pictures = new Pictures(files)
  for (const file of texts) {
    done += file.size
    if (!claimed.has(file.path)) {
      const say = (why: string) => report.unread(file.path, why)
      const text = reading.text(file)
      for (const entry of text === null ? [] : entriesIn(file, text, zone, say)) {
        const taken = pictures.take(entry.body, file.path, say)
        taking.entry(entry, taken.body, taken.pictures)
      }
      // Where journal.json is gone, they stand nowhere else.
      for (const felt of head || text === null ? [] : feelingsIn(text, say)) taking.feeling(felt)
    }
    await pause(done, total)
  }
  tellOthers(files, report)
}

const sum = (files: readonly FoundFile[]): number =>
  files.reduce((total, { size }) => total + size, 0)

function lineFor(table: string, row: Row, { $file }: FileRow) {
  if (table !== 'entries') return undefined
  const day = row['local_date'] ?? localDateOf(Number(row['created_at']), 'UTC')
  const note = [day, $file?.path].filter(Boolean).join(' · ')
  return { what: summaryOf(String(row['body'])).title || 'Untitled', note }
}

/** Reads the files of a folder for what refers to them. */
class Reading {
  readonly #files: ReadonlyMap<string, FoundFile>
  readonly #report: Report
  /** Where entries lie whose file was renamed or moved; made when the first is missed. */
  #moved: Map<string, FoundFile> | undefined

  constructor(files: ReadonlyMap<string, FoundFile>, report: Report) {
    this.#files = files
    this.#report = report
  }

  /** The text of a file; null, and a line in the report, where it has none. */
  text(file: FoundFile): string | null {
    if (file.size > largestText) {
      this.#report.unread(file.path, 'It is larger than 25 MB.')
      return null
    }
    const bytes = this.#bytes(file.absolute)
    if (!bytes) {
      this.#report.unread(file.path, 'It cannot be read.')
      return null
    }
    const { text, note } = decode(bytes)
    if (note) this.#report.unread(file.path, note)
    return text
  }

  /** A row with what its file holds; null where that is not to be had. @param claimed gains the file */
  whole(table: string, { $file, ...columns }: FileRow, claimed: Set<string>): Row | null {
    const row: Row = {}
    for (const [name, value] of Object.entries(columns))
      row[name] = fromJson(value as FileRow[string])
    if (!$file) return row
    if (table === 'images') return this.#withPicture(row, $file.path)
    const id = String(row['id'])
    const found = this.#files.get($file.path)
    const bytes = found && this.#bytes(found.absolute)
    if (found && bytes && hashOf(bytes) === $file.hash) {
      claimed.add(found.path)
      return { ...row, body: untouchedBody(bytes.toString('utf8')) }
    }
    const edited = this.#ownIn(found, id) ?? this.#ownIn(this.#elsewhere().get(id), id)
    if (!edited) {
      this.#report.unread($file.path, 'The file of this entry is gone. It is left out.')
      return null
    }
    claimed.add(edited.path)
    return { ...row, body: edited.body }
  }

  #withPicture(row: Row, path: string): Row | null {
    const file = /^assets\//.test(path) ? this.#files.get(path) : undefined
    const bytes = file && this.#bytes(file.absolute)
    if (bytes) return { ...row, bytes }
    this.#report.unread(path, 'The picture is gone. It is left out.')
    return null
  }

  #ownIn(file: FoundFile | undefined, id: string): { path: string; body: string } | null {
    const text = file && isText(file.path) ? this.text(file) : null
    if (!file || text === null) return null
    const own = ownText(text)
    // A file without properties under the very name is still the entry's.
    return own.id === id || own.id === null ? { path: file.path, body: own.body } : null
  }

  #elsewhere(): Map<string, FoundFile> {
    if (this.#moved) return this.#moved
    this.#moved = new Map()
    for (const file of this.#files.values()) {
      if (!isText(file.path) || file.size > largestText) continue
      const bytes = this.#bytes(file.absolute)
      const { id } = ownText(bytes ? decode(bytes).text : '')
      if (id) this.#moved.set(id, file)
    }
    return this.#moved
  }

  #bytes(path: PathLike): Buffer | undefined {
    try {
      return readFileSync(path)
    } catch {
      return undefined
    }
  }
}

function fromJson(value: FileRow[string]) {
  if (typeof value !== 'object' || value === null) return value ?? null
  return '$base64' in value ? Buffer.from(value.$base64, 'base64') : null
}

/** What is neither a text nor a picture is named once. */
function tellOthers(files: ReadonlyMap<string, FoundFile>, report: Report): void {
  const others = [...files.keys()].filter(
    (path) => !isText(path) && !isPicture(path) && path !== journalFileName,
  )
  if (others.length === 0) return
  const kinds = [...new Set(others.map((path) => extname(path) || 'no ending'))].slice(0, 5)
  const many = others.length === 1 ? 'One file is' : `${others.length} files are`
  report.unread(kinds.join(', '), `${many} no text, and left out.`)
}
