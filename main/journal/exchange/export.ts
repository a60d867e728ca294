import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { ExportReport } from '../../../shared/contract/exchange.ts'
import { Failure } from '../../../shared/result.ts'
import type { ReadDb } from '../storage/sql.ts'
import { exportMarkdown, type ExportOptions } from './markdown/write.ts'

/** Exports, one at a time. */
export class Exports {
  readonly #root: string
  #running: { stop: AbortController; ended: Promise<unknown> } | undefined

  /** @param root the data folder, into which no readable copy is ever written */
  constructor(root: string) {
    this.#root = root
  }

  /** @throws Failure `busy`, `bad-input` for a folder that must not be written to, and what exporting throws */
  async markdown(db: ReadDb, options: Omit<ExportOptions, 'signal'>): Promise<ExportReport> {
    if (this.#running) throw new Failure('busy', 'An export is already going on.')
    this.checkFolder(options.folder)
    const stop = new AbortController()
    const ended = exportMarkdown(db, { ...options, signal: stop.signal })
    this.#running = { stop, ended }
    try {
      return await ended
    } finally {
      this.#running = undefined
    }
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
