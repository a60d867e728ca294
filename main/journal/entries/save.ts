import type { Entry, SavedEntry } from '../../../shared/contract/entries.ts'
import { localDateOf } from '../../../shared/dates.ts'
import type { Clock } from '../clock.ts'
import { momentFor } from '../storage/moment.ts'
import { inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { bodyOf, getEntry, savedEntry, setTags } from './queries.ts'
import { tagsIn, tidyTag } from './tags.ts'
import { isBlank, summaryOf } from './title.ts'
import { keepVersion, versionBody } from './versions.ts'

export interface EntryText {
  id: string
  body: string
  fieldTags: readonly string[]
}

/**
 * Stores an entry's text and tags in one transaction: when this returns, they are on disk. A new entry without a visible
 * character is not stored (null), and an existing one is never deleted, however empty it becomes.
 */
export function saveEntry(db: WriteDb, clock: Clock, text: EntryText): SavedEntry | null {
  // Half a surrogate pair cannot be written as UTF-8: it would come back as something else than was shown as saved.
  const body = text.body.toWellFormed()
  return inTransaction(db, () => {
    const before = bodyOf(db, text.id)
    if (before === undefined) {
      if (isBlank(body)) return null
      insertEntry(db, { ...text, body, createdAt: clock.now(), zone: clock.zone() })
    } else if (before !== body) {
      keepVersion(db, clock, { id: text.id, before, after: body })
      replaceText(db, clock, text.id, body)
    }
    setTags(db, text.id, 'field', text.fieldTags.map(tidyTag).filter(Boolean))
    return savedEntry(db, text.id) ?? null
  })
}

/**
 * Makes an earlier text the entry's text again; the present one becomes a version, so that this can be undone.
 * @throws Failure `not-found`
 */
export function restoreVersion(
  db: WriteDb,
  clock: Clock,
  { id, versionId }: { id: string; versionId: string },
): Entry {
  return inTransaction(db, () => {
    const before = getEntry(db, id).body
    const after = versionBody(db, id, versionId)
    if (after === before) return getEntry(db, id)
    keepVersion(db, clock, { id, before, after, always: true })
    replaceText(db, clock, id, after)
    return getEntry(db, id)
  })
}

export interface NewEntry extends EntryText {
  createdAt: number
  updatedAt?: number
  zone: string
  favourite?: boolean
}

/** Adds an entry as it is, with the tags of its text but not those of the field. */
export function insertEntry(db: WriteDb, entry: NewEntry): void {
  const { title, excerpt } = summaryOf(entry.body)
  write(
    db,
    `INSERT INTO entries
       (moment, id, created_at, updated_at, zone, local_date, favourite, title, excerpt, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    momentFor(db, 'entries', entry.createdAt),
    entry.id,
    entry.createdAt,
    entry.updatedAt ?? entry.createdAt,
    entry.zone,
    localDateOf(entry.createdAt, entry.zone),
    entry.favourite ? 1 : 0,
    title,
    excerpt,
    entry.body,
  )
  setTags(db, entry.id, 'text', tagsIn(entry.body))
}

/** Puts another text in the place of an entry's, with the title and tags of that. */
export function replaceText(db: WriteDb, clock: Clock, id: string, body: string): void {
  const { title, excerpt } = summaryOf(body)
  write(
    db,
    'UPDATE entries SET body = ?, title = ?, excerpt = ?, updated_at = ? WHERE id = ?',
    body,
    title,
    excerpt,
    clock.now(),
    id,
  )
  setTags(db, id, 'text', tagsIn(body))
}
