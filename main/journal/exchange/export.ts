import { realpathSync, rmSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { ExportReport } from '../../../shared/contract/exchange.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb, WriteDb } from '../storage/sql.ts'
import { exportFile, type FileOptions } from './export-file.ts'
import { exportMarkdown, type ExportOptions } from './markdown/write.ts'
import { pageForPaper } from './paper.ts'
import { pausing } from './pausing.ts'
import { withSelection } from './selection/copy.ts'

/** Exports, one at a time. */
export class Exports {
  readonly #root: string
  readonly #clock: Clock
  /** Where a selection lies while it is exported. */
  readonly #selection: string
  #running: { stop: AbortController; ended: Promise<unknown> } | undefined

  /** @param root the data folder, into which no readable copy is ever written */
  constructor(root: string, clock: Clock) {
    this.#root = root
    this.#clock = clock
    this.#selection = join(root, 'journals', 'selection')
    try {
      // What a killed process left behind of it: nobody has its key.
      rmSync(this.#selection, { recursive: true, force: true })
    } catch {
      // The next selection says what is wrong.
    }
  }

  /** @throws Failure `busy`, `bad-input` for a folder that must not be written to, and what exporting throws */
  async markdown(db: ReadDb, options: Omit<ExportOptions, 'signal'>): Promise<ExportReport> {
    this.checkFolder(options.folder)
    return this.#alone((signal) => exportMarkdown(db, { ...options, signal }))
  }

  /** A selection as one thing. @throws as `markdown`, and `not-found` where nothing is selected */
  async file(
    db: WriteDb,
    options: Pick<FileOptions, 'folder' | 'as' | 'what' | 'whole' | 'onProgress'>,
  ): Promise<ExportReport & { path: string }> {
    const { what, folder } = options
    this.checkFolder(folder)
    return this.#alone((signal) => {
      const clock = this.#clock
      const all = { ...options, clock, signal }
      if (what.of === 'everything') return exportFile(db, all)
      // What lies in the trash was not chosen.
      const whole = { ...options.whole, trash: false }
      const pause = pausing(signal)
      return withSelection(db, what, { clock, folder: this.#selection, pause }, (selected) =>
        exportFile(selected, { ...all, whole }),
      )
    })
  }

  /** A selection as a page to be printed. @throws as `file`, and `bad-input` where it is too long for that */
  async page(db: WriteDb, asked: Pick<FileOptions, 'folder' | 'what' | 'onProgress'>) {
    const { what, folder } = asked
    this.checkFolder(folder)
    return this.#alone((signal) => {
      const clock = this.#clock
      const pause = pausing(signal)
      const all = { ...asked, clock, signal }
      if (what.of === 'everything') return pageForPaper(db, all)
      return withSelection(db, what, { clock, folder: this.#selection, pause }, (selected) =>
        pageForPaper(selected, all),
      )
    })
  }

  /** Stops what is going on and waits until it has. */
  async cancel(): Promise<void> {
    this.#running?.stop.abort()
    await this.#running?.ended.catch(() => {
      // Whoever started it hears how it ended.
    })
  }

  checkFolder(folder: string): void {
    if (!isAbsolute(folder)) throw new Failure('bad-input', 'Give the whole path of a folder.')
    const inside = relative(realPath(this.#root), realPath(resolve(folder)))
    if (inside === '' || !(inside.split(sep)[0] === '..' || isAbsolute(inside))) {
      throw new Failure(
        'bad-input',
        'That folder belongs to the encrypted journal. Choose another, so that nothing readable lies in it.',
      )
    }
  }

  async #alone<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running) throw new Failure('busy', 'An export is already going on.')
    const stop = new AbortController()
    const ended = work(stop.signal)
    this.#running = { stop, ended }
    try {
      return await ended
    } finally {
      this.#running = undefined
    }
  }
}

/** Where a path leads when links are followed, also where its end does not exist yet. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}
