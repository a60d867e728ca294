import { setTimeout as wait } from 'node:timers/promises'
import { stretch, unhurried, type Rest } from '../rests.ts'
import { first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import type { Open, Vault } from '../vault/lock.ts'
import { summaryOf, summaryVersion } from './title.ts'

/** In milliseconds. Opening, and what is seen first, come before. */
const soon = 6000
/** In milliseconds, until it is looked again whether others are done. */
const lookAgain = 200

/** Makes titles and excerpts anew that were stored when they were made in another way. Nobody waits for it. */
export class TitlesAnew {
  readonly #onChanged: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(vault: Vault, onChanged: () => void) {
    this.#onChanged = onChanged
    vault.beforeClosing(() => clearTimeout(this.#timer))
  }

  /** Right after the journal was opened. */
  watch({ db }: Pick<Open, 'db'>, after = soon): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      void makeTitlesAnew(db).then(
        (changed) => changed > 0 && this.#onChanged(),
        // What could not be done now, on a full disk or a damaged page, is tried again after the next unlocking.
        () => undefined,
      )
    }, after)
    // No reason to keep the program running.
    this.#timer.unref()
  }
}

interface Stored {
  id: string
  moment: number
  title: string
  excerpt: string
  body: string
}

/**
 * Goes through the entries once for each way of making titles, a stretch at a time, and goes on where it was when the journal
 * was closed. Texts stay as they are, and so does when they were last changed. Answers how many titles or excerpts are others.
 */
export async function makeTitlesAnew(db: WriteDb, rest: Rest = unhurried): Promise<number> {
  let changed = 0
  let from = madeUpTo(db)
  while (from !== null) {
    // An import or a rename is one transaction, and nothing of anybody else's is to be in it.
    while (db.open && db.inTransaction) await wait(lookAgain)
    if (!db.open) return changed
    const done: Stretch = workFrom(db, from)
    changed += done.changed
    from = done.upTo
    if (from !== null) await rest()
  }
  return changed
}

interface Stretch {
  /** Null at the end. */
  upTo: number | null
  changed: number
}

function workFrom(db: WriteDb, from: number): Stretch {
  const began = performance.now()
  return inTransaction(db, () => {
    let [upTo, changed]: [number | null, number] = [from, 0]
    do {
      const entry = next(db, upTo)
      if (entry && putRight(db, entry)) changed += 1
      upTo = entry?.moment ?? null
    } while (upTo !== null && performance.now() - began < stretch)
    // Nothing was written into a journal without entries: it is the same as the backup that was made of it.
    const wrote = changed > 0 || (upTo === null && first(db, 'SELECT 1 FROM entries LIMIT 1'))
    if (wrote)
      write(db, 'INSERT OR REPLACE INTO titles_made VALUES (1, ?, ?)', summaryVersion, upTo)
    return { upTo, changed }
  })
}

/** Null where all of them are made in this way. */
function madeUpTo(db: ReadDb): number | null {
  const made = first<{ version: number; upTo: number | null }>(
    db,
    'SELECT version, up_to AS upTo FROM titles_made WHERE only = 1',
  )
  return made?.version === summaryVersion ? made.upTo : Number.MIN_SAFE_INTEGER
}

const next = (db: ReadDb, after: number): Stored | undefined =>
  first(
    db,
    `SELECT id, moment, title, excerpt, body FROM entries
     WHERE moment > ? ORDER BY moment LIMIT 1`,
    after,
  )

function putRight(db: WriteDb, { id, title, excerpt, body }: Stored): boolean {
  const right = summaryOf(body)
  if (right.title === title && right.excerpt === excerpt) return false
  write(
    db,
    'UPDATE entries SET title = ?, excerpt = ? WHERE id = ?',
    right.title,
    right.excerpt,
    id,
  )
  return true
}
