import { statSync } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import type { ImportReport, ImportUndone } from '../../../../shared/contract/exchange.ts'
import type { StoppedWork } from '../../../../shared/contract/stopped-work.ts'
import { Failure } from '../../../../shared/result.ts'
import type { Clock } from '../../clock.ts'
import type { WriteDb } from '../../storage/sql.ts'
import { telling, type Telling } from '../pausing.ts'
import { stopped, type Running } from '../stopping.ts'
import { readFolder } from './folder.ts'
import { Report } from './report.ts'
import { Taking } from './take.ts'
import { undoImport } from './undo.ts'

export interface ImportOptions {
  folder: string
  /** Whether entries that are here with another text take that of the files. */
  takeTexts: boolean
  /** Comes right before anything is written. */
  before: () => void
}

/** Imports, and taking them back, one at a time. */
export class Imports {
  readonly #clock: Clock
  readonly #tell: (progress: { done: number; total: number }) => void
  #running: Running | undefined
  #writing = false

  constructor(clock: Clock, tell: (progress: { done: number; total: number }) => void) {
    this.#clock = clock
    this.#tell = tell
  }

  /** While rows are written, nothing else may become a part of their transaction: what ends when it may. */
  get untilWritten(): Promise<unknown> | undefined {
    return this.#writing ? this.#running?.ended.catch(() => undefined) : undefined
  }

  /** What importing a folder would come to. Changes nothing. @throws Failure `busy`, `bad-input`, `cancelled` */
  async preview(db: WriteDb, folder: string): Promise<ImportReport> {
    checkFolder(folder)
    return this.#alone(null, async (pause) => {
      const taking = new Taking(db, this.#clock, new Report(folder), false, false)
      await readFolder(folder, this.#clock.zone(), taking, pause)
      return taking.report.value()
    })
  }

  /**
   * Imports a folder in one transaction: all of it comes in, or nothing does.
   * @throws Failure `busy`, `bad-input`, `cancelled`, `disk-full`
   */
  async run(db: WriteDb, { folder, takeTexts, before }: ImportOptions): Promise<ImportReport> {
    checkFolder(folder)
    return this.#alone('import', async (pause) => {
      before()
      const taking = new Taking(db, this.#clock, new Report(folder), true, takeTexts)
      const { record, report } = taking
      const work = async () => {
        record.begin(basename(folder) || folder)
        await readFolder(folder, this.#clock.zone(), taking, pause)
        const found = report.value(record.isEmpty ? null : record.id)
        record.finish(found.entries.added)
        return found
      }
      return this.#inOne(db, work, ({ id }) => id !== null)
    })
  }

  /**
   * Takes back what came in with an import, in one transaction: all that can be, or nothing.
   * @throws as `undoImport`, and `busy`, `cancelled`
   */
  undo(db: WriteDb, id: string): Promise<ImportUndone> {
    return this.#alone('undoImport', (pause) =>
      this.#inOne(db, () => undoImport(db, this.#clock, id, pause)),
    )
  }

  /** Stops what is going on, waits until it has, and answers what writing that was. */
  async cancel(): Promise<StoppedWork | null> {
    return this.#running ? stopped(this.#running) : null
  }

  async #alone<T>(what: StoppedWork | null, work: (pause: Telling) => Promise<T>): Promise<T> {
    if (this.#running) throw new Failure('busy', 'An import is already going on.')
    const stop = new AbortController()
    // Not before the next turn: `ended` must be there for what waits for it.
    const ended = Promise.resolve().then(() => work(telling(stop.signal, this.#tell)))
    this.#running = { what, stop, ended }
    try {
      return await ended
    } finally {
      this.#running = undefined
    }
  }

  /** @param keeps whether anything that was written is to stay */
  async #inOne<T>(db: WriteDb, work: () => Promise<T>, keeps = (_: T) => true): Promise<T> {
    this.#writing = true
    try {
      db.exec('BEGIN IMMEDIATE')
      const answer = await work()
      db.exec(keeps(answer) ? 'COMMIT' : 'ROLLBACK')
      return answer
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      throw error
    } finally {
      this.#writing = false
    }
  }
}

function checkFolder(folder: string): void {
  if (!isAbsolute(folder)) throw new Failure('bad-input', 'Give the whole path of a folder.')
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure('not-found', 'That folder is not there.')
}
