import type { Template } from '../../../shared/contract/templates.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** The person's own templates, by name. */
export const allTemplates = (db: ReadDb): Template[] =>
  all<Template>(db, 'SELECT id, saved_at AS savedAt, name, body FROM templates').sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.savedAt - b.savedAt,
  )

/** Adds a template, or puts it in the place of the one with the same id. */
export function saveTemplate(
  db: WriteDb,
  clock: Clock,
  given: Omit<Template, 'savedAt'>,
): Template {
  const { id } = given
  // Half a surrogate pair cannot be written as UTF-8.
  const [name, body] = [given.name.toWellFormed(), given.body.toWellFormed()]
  const savedAt = clock.now()
  write(
    db,
    `INSERT INTO templates (id, saved_at, name, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET saved_at = excluded.saved_at, name = excluded.name, body = excluded.body`,
    id,
    savedAt,
    name,
    body,
  )
  return { id, savedAt, name, body }
}

export function removeTemplate(db: WriteDb, id: string): void {
  write(db, 'DELETE FROM templates WHERE id = ?', id)
}
