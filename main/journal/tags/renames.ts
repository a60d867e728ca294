import type { StoppedWork } from '../../../shared/contract/stopped-work.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { telling, type Telling } from '../exchange/pausing.ts'
import { stopped, type Running } from '../exchange/stopping.ts'
import type { WriteDb } from '../storage/sql.ts'
import { renameTag, type Renamed } from './rename.ts'
import { undoRename } from './undo.ts'

/** What goes on while a tag is renamed: locking stops it, and the rest does not touch the journal that is written to. */
export const passesRenaming =
  /^(?:vault\.(?:status|lock)|journals\.(?:list|create|use|open)|backups\.list|tags\.cancelRename|keychainOnly\.kept)$/

/** Renames tags, one at a time, each in one transaction: all of it is done, or nothing. */
export class Renames {
  readonly #clock: Clock
  readonly #tell: (progress: { done: number; total: number }) => void
  /** What can be taken back, for as long as the journal is open. */
  readonly #last = new WeakMap<WriteDb, Renamed>()
  #running: Running | undefined

  constructor(clock: Clock, tell: (progress: { done: number; total: number }) => void) {
    this.#clock = clock
    this.#tell = tell
  }

  /** Nothing else may become a part of the transaction: what ends when it may. */
  get untilWritten(): Promise<unknown> | undefined {
    return this.#running?.ended.catch(() => undefined)
  }

  /** @throws as `renameTag`, and `cancelled` */
  async rename(db: WriteDb, asked: { key: string; to: string }): Promise<{ entries: number }> {
    const renamed = await this.#whole('rename', db, (pause) =>
      renameTag(db, this.#clock, asked, pause),
    )
    this.#last.set(db, renamed)
    return { entries: renamed.entries.length }
  }

  /** Takes back the last. @throws Failure `not-found`, `cancelled` */
  async undo(db: WriteDb): Promise<{ entries: number }> {
    const renamed = this.#last.get(db)
    if (!renamed) throw new Failure('not-found', 'There is no renaming to take back.')
    const entries = await this.#whole('undoRename', db, (pause) => undoRename(db, renamed, pause))
    this.#last.delete(db)
    return { entries }
  }

  /** Stops what is going on, waits until it has, and answers what that was. */
  async cancel(): Promise<StoppedWork | null> {
    return this.#running ? stopped(this.#running) : null
  }

  async #whole<T>(
    what: StoppedWork,
    db: WriteDb,
    work: (pause: Telling) => Promise<T>,
  ): Promise<T> {
    if (this.#running || db.inTransaction) throw new Failure('busy')
    const stop = new AbortController()
    const ended = inOne(db, () => work(telling(stop.signal, this.#tell)))
    this.#running = { what, stop, ended }
    try {
      return await ended
    } finally {
      this.#running = undefined
    }
  }
}

async function inOne<T>(db: WriteDb, work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN IMMEDIATE')
  try {
    const answer = await work()
    db.exec('COMMIT')
    return answer
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
