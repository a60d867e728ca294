import type { Strength } from '../../../shared/contract/strengths.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import { momentOf, type Clock, type Moment } from '../clock.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

type NewStrength = Pick<Strength, 'id' | 'strength'>

/** All of them, the first one first, those in the trash included. */
export const allStrengths = (db: ReadDb): Strength[] =>
  all(
    db,
    `SELECT id, created_at AS createdAt, zone, local_date AS localDate, strength, showed, area,
       trashed_at AS trashedAt
     FROM strengths ORDER BY created_at, rowid`,
  )

/** @throws Failure `not-found` */
export function expectStrength(db: ReadDb, id: string): void {
  if (!first(db, 'SELECT 1 FROM strengths WHERE id = ?', id)) throw new Failure('not-found')
}

/** Adds one, or changes it: when this returns, it is on disk. */
export function saveStrength(
  db: WriteDb,
  clock: Clock,
  said: Pick<Strength, 'id' | 'strength' | 'showed' | 'area'>,
): void {
  const now = clock.now()
  const zone = clock.zone()
  write(
    db,
    `INSERT INTO strengths (id, created_at, updated_at, zone, local_date, area, strength, showed)
     VALUES ($id, $now, $now, $zone, $localDate, $area, $strength, $showed)
     ON CONFLICT (id) DO UPDATE SET updated_at = $now, area = $area, strength = $strength,
       showed = $showed`,
    {
      id: said.id,
      now,
      zone,
      localDate: localDateOf(now, zone),
      area: said.area,
      // Half a surrogate pair cannot be written as UTF-8.
      strength: said.strength.toWellFormed(),
      showed: said.showed.toWellFormed(),
    },
  )
}

/** Adds one of this moment: when this returns, it is on disk. One that is there takes the words, where they are newer. */
export function addStrength(db: WriteDb, clock: Clock, given: NewStrength): void {
  addStrengthAt(db, given, momentOf(clock))
}

/** The same for a moment that may have passed, as `addWinAt` does. Answers whether anything came of it. */
export const addStrengthAt = (
  db: WriteDb,
  { id, strength }: NewStrength,
  { at, zone, localDate }: Moment,
): boolean =>
  write(
    db,
    `INSERT INTO strengths (id, created_at, updated_at, zone, local_date, area, strength, showed)
     VALUES ($id, $at, $at, $zone, $localDate, NULL, $strength, '')
     ON CONFLICT (id) DO UPDATE SET updated_at = $at, trashed_at = NULL, strength = $strength
       WHERE updated_at < $at`,
    { id, at, zone, localDate, strength: strength.toWellFormed() },
  ) > 0

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setStrengthTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE strengths SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
