import type { WhoIAmVersion } from '../../../shared/contract/who-i-am.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import { countWords } from '../../../shared/words.ts'
import type { Clock } from '../clock.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

export type VersionWithBody = Omit<WhoIAmVersion, 'words'> & { body: string }

const columns = `id, created_at AS createdAt, updated_at AS updatedAt, zone, local_date AS localDate,
  trashed_at AS trashedAt, body`

/** All that are not in the trash, the first one first. */
export const keptVersions = (db: ReadDb): VersionWithBody[] =>
  all(
    db,
    `SELECT ${columns} FROM who_i_am_versions WHERE trashed_at IS NULL ORDER BY created_at, rowid`,
  )

/** All of them without their texts, the latest first, those in the trash included. */
export const allVersions = (db: ReadDb): WhoIAmVersion[] =>
  all<VersionWithBody>(
    db,
    `SELECT ${columns} FROM who_i_am_versions ORDER BY created_at DESC, rowid DESC`,
  ).map(({ body, ...version }) => ({ ...version, words: countWords(body) }))

/** @throws Failure `not-found` */
export function versionBody(db: ReadDb, id: string): string {
  const found = first<{ body: string }>(db, 'SELECT body FROM who_i_am_versions WHERE id = ?', id)
  if (!found) throw new Failure('not-found')
  return found.body
}

// The latest one is the page: a clock that was set back must not put an earlier one in its place.
const latest = 'max($now, coalesce((SELECT max(created_at) + 1 FROM who_i_am_versions), $now))'

/** What the page said before a version was begun; null where that is the first. */
const before = (db: ReadDb, id: string): string | null =>
  keptVersions(db)
    .filter((version) => version.id !== id)
    .at(-1)?.body ?? null

/**
 * Keeps the page as it is now, as one version for each time it is begun on: when this returns, it is on disk. What says the
 * same as the version before it is none, and an empty page with none before it neither.
 */
export function saveWhoIAm(
  db: WriteDb,
  clock: Clock,
  { id, body: typed }: { id: string; body: string },
): void {
  const now = clock.now()
  const zone = clock.zone()
  const body = typed.toWellFormed()
  inTransaction(db, () => {
    const known = first(db, 'SELECT 1 FROM who_i_am_versions WHERE id = ?', id)
    const earlier = before(db, id)
    if (body === earlier) {
      write(db, 'DELETE FROM who_i_am_versions WHERE id = ?', id)
      return
    }
    if (!known && earlier === null && !body.trim()) return
    write(
      db,
      `INSERT INTO who_i_am_versions (id, created_at, updated_at, zone, local_date, body)
       VALUES ($id, ${latest}, $now, $zone, $localDate, $body)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, body = $body`,
      { id, now, zone, localDate: localDateOf(now, zone), body },
    )
  })
}

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setVersionTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE who_i_am_versions SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
