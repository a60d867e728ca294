import { v7 as newId } from 'uuid'
import type { Version } from '../../../shared/contract/entries.ts'
import { Failure } from '../../../shared/result.ts'
import { countWords } from '../../../shared/words.ts'
import type { Clock } from '../clock.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { summaryOf } from './title.ts'
import { decide, type Candidate, type Kept } from './versioning.ts'

/** Called before an entry's text is replaced; keeps what versioning.ts decides. @returns the version that was made, or null */
export function keepVersion(
  db: WriteDb,
  clock: Clock,
  change: { id: string; before: string; after: string; always?: boolean },
): string | null {
  const { id, before, after } = change
  const now = clock.now()
  const candidates = all<Candidate>(
    db,
    'SELECT id, body FROM entry_versions WHERE entry_id = ? AND candidate = 1 ORDER BY rowid',
    id,
  )
  // By row, not by time: a clock that once ran years ahead must not have the last word for years.
  const last = first<Kept>(
    db,
    `SELECT kept_at AS keptAt FROM entry_versions
     WHERE entry_id = ? AND candidate = 0 ORDER BY rowid DESC LIMIT 1`,
    id,
  )
  const decision = decide({ before, after, now, last, candidates })
  for (const chosen of decision.promote) {
    write(db, 'UPDATE entry_versions SET candidate = 0 WHERE id = ?', chosen)
  }
  for (const dropped of decision.drop) {
    write(db, 'DELETE FROM entry_versions WHERE id = ?', dropped)
  }
  const keeping = change.always ? 'keep' : decision.before
  if (keeping === 'forget') return null
  const version = newId()
  write(
    db,
    `INSERT INTO entry_versions (id, entry_id, saved_at, kept_at, zone, candidate, body)
     SELECT ?, id, updated_at, ?, ?, ?, body FROM entries WHERE id = ?`,
    version,
    now,
    clock.zone(),
    keeping === 'keep' ? 0 : 1,
    id,
  )
  return version
}

/** Earlier texts of an entry, newest first. */
export function versionsOf(db: ReadDb, id: string): Version[] {
  const rows = all<{ id: string; savedAt: number; zone: string; body: string }>(
    db,
    `SELECT id, saved_at AS savedAt, zone, body FROM entry_versions
     WHERE entry_id = ? AND candidate = 0 ORDER BY saved_at DESC, rowid DESC`,
    id,
  )
  return rows.map(({ body, ...row }) => ({
    ...row,
    words: countWords(body),
    title: summaryOf(body).title,
  }))
}

/** @throws Failure `not-found` */
export function versionBody(db: ReadDb, id: string, versionId: string): string {
  const row = first<{ body: string }>(
    db,
    'SELECT body FROM entry_versions WHERE entry_id = ? AND id = ?',
    id,
    versionId,
  )
  if (!row) throw new Failure('not-found')
  return row.body
}
