import { first, type ReadDb } from '../sql.ts'

const step = 20_000
/** So many quiet steps are a pause: somebody who only stopped for a word goes on before that. */
const pause = 9
/** After that many quiet steps, what could not be done is tried again. */
const patience = 15

/**
 * Watches an open journal for moments in which nobody writes: copying it keeps the one thread busy that saves.
 * @param changed something was written since it last answered true, or since before the journal was opened
 * @param again comes at the first such moment, and every few minutes
 * @returns what ends it
 */
export function atRest(
  db: ReadDb,
  { changed, again }: { changed: () => boolean; again: () => void },
): () => void {
  let seen = changesOf(db)
  let settled: number | undefined
  let wait = 0
  let quiet = 0
  let calm = 0
  const timer = setInterval(() => {
    if (!db.open) return clearInterval(timer)
    const changes = changesOf(db)
    if (changes !== seen) {
      seen = changes
      calm = 0
      return
    }
    if (quiet++ % patience === 0) again()
    wait -= 1
    calm += 1
    if (calm < pause || changes === settled || wait > 0) return
    if (changed()) settled = changes
    else wait = patience
  }, step)
  timer.unref()
  return () => clearInterval(timer)
}

/** How many rows this connection has written. */
const changesOf = (db: ReadDb): number =>
  first<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0
