import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { WriteDb } from '../storage/sql.ts'
import type { Open, Vault } from '../vault/lock.ts'
import { dueAt } from './due.ts'
import { deleteForGood } from './purge.ts'
import { keepLook, lastLook, thrown, type Thrown } from './queries.ts'
import { takeSamples } from './samples.ts'
import { trashTables } from './tables.ts'

/** In milliseconds. Opening comes first. */
const soon = 4000
const hour = 60 * 60_000
const halfADay = 12 * hour
/** So many in one go, that whoever waits behind hardly notices. */
const atOnce = 5
/** In milliseconds, until it is looked again whether others are done. */
const lookAgain = 50

/** Deletes what was in the trash for its days: after unlocking, and every day on which the journal stays open. */
export class Sweeper {
  readonly #clock: Clock
  readonly #onDeleted: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(vault: Vault, clock: Clock, onDeleted: () => void) {
    this.#clock = clock
    this.#onDeleted = onDeleted
    vault.beforeClosing(() => clearTimeout(this.#timer))
  }

  /** Right after the journal was opened. */
  watch({ db }: Pick<Open, 'db'>, after = soon): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.watch({ db }, hour)
      void this.sweep(db).catch(() => undefined)
      // What could not be deleted now, on a full disk or a damaged page, is tried again in an hour.
    }, after)
    // No reason to keep the program running.
    this.#timer.unref()
  }

  /** Deletes what is due, and answers how much that was. Does nothing while nothing is in the trash. */
  async sweep(db: WriteDb): Promise<number> {
    // An import that is under way is one transaction, and nothing of anybody else's is to be in it.
    if (!db.open || db.inTransaction || thrown(db).length === 0) return 0
    const last = lastLook(db)
    const due = dueAt(this.#clock.now(), last)
    const gone = due.over === null ? 0 : await deleteAll(db, thrown(db, due.over))
    // Seldom: a journal that was only looked at is the same as the backup that was made of it.
    const differs = due.waitsUntil !== (last?.waitsUntil ?? null)
    if (differs || Math.abs(due.lookedAt - (last?.lookedAt ?? 0)) > halfADay) keepLook(db, due)
    if (gone > 0) this.#onDeleted()
    return gone
  }
}

/** A few at a time, so that others have their turn. @throws Failure `locked` where the journal was closed meanwhile */
export async function deleteAll(db: WriteDb, all: readonly Thrown[]): Promise<number> {
  let deleted = 0
  for (const { kind, ids } of all)
    for (let at = 0; at < ids.length; at += atOnce) {
      // An import or a rename that began meanwhile.
      while (db.open && db.inTransaction) await wait(lookAgain)
      if (!db.open) throw new Failure('locked')
      deleted += deleteForGood(db, { kind, ids: ids.slice(at, at + atOnce) })
      await pause()
    }
  if (db.open && deleted > 0)
    takeSamples(
      db,
      all.map(({ kind }) => trashTables[kind].name),
    )
  return deleted
}
