import type { Person } from '../../../shared/contract/people.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** People the person trusts, in the order in which they were added. */
export const allPeople = (db: ReadDb): Person[] =>
  all(db, 'SELECT id, name, note FROM people WHERE trashed_at IS NULL ORDER BY created_at, rowid')

/** Adds a person, or changes what is said of them. */
export function savePerson(db: WriteDb, clock: Clock, { id, name, note }: Person): void {
  write(
    db,
    `INSERT INTO people (id, created_at, name, note) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = excluded.note`,
    id,
    clock.now(),
    // Half a surrogate pair cannot be written as UTF-8.
    name.toWellFormed(),
    note.toWellFormed(),
  )
}

/** Removes a person (an instant) or takes that back (null). @throws Failure `not-found` */
export function setPersonTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE people SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
