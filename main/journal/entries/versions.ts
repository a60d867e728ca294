import { v7 as newId } from 'uuid'
import type { Version } from '../../../shared/contract/entries.ts'
import { Failure } from '../../../shared/result.ts'
import { countWords } from '../../../shared/words.ts'
import type { Clock } from '../clock.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { summaryOf } from './title.ts'
import { decide, type Kept } from './versioning.ts'

/** Called before an entry's text is replaced; keeps what versioning.ts decides. */
export function keepVersion(
  db: WriteDb,
  clock: Clock,
  change: { id: string; before: string; after: string; always?: boolean },
): void {
  const { id, before, after } = change
  const now = clock.now()
  const candidate = first<{ id: string; body: string }>(
    db,
    'SELECT id, body FROM entry_versions WHERE entry_id = ? AND candidate = 1',
    id,
  )
  const last = first<Kept>(
    db,
    `SELECT id, kept_at AS keptAt FROM entry_versions
     WHERE entry_id = ? AND candidate = 0 ORDER BY kept_at DESC, rowid DESC LIMIT 1`,
    id,
  )
  const decision = change.always
    ? 'keep'
    : decide({ before, after, now, last, candidate: candidate?.body })
  switch (decision) {
    case 'keep':
    case 'set-candidate':
      write(
        db,
        `INSERT INTO entry_versions (id, entry_id, saved_at, kept_at, zone, candidate, body)
         SELECT ?, id, updated_at, ?, ?, ?, body FROM entries WHERE id = ?`,
        newId(),
        now,
        clock.zone(),
        decision === 'keep' ? 0 : 1,
        id,
      )
      break
    case 'keep-candidate':
      write(
        db,
        'UPDATE entry_versions SET candidate = 0, kept_at = ? WHERE id = ?',
        now,
        candidate?.id ?? '',
      )
      break
    case 'drop-candidate':
      write(db, 'DELETE FROM entry_versions WHERE id = ?', candidate?.id ?? '')
      break
    case 'nothing':
  }
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
