import type { ReachOut } from '../../../../../shared/contract/reach-outs.ts'
import { isoOf } from '../../../../../shared/dates.ts'
import { all, type ReadDb } from '../../../storage/sql.ts'
import { dated, isoOrNull, known, said, table } from './parts.ts'

type Row = Omit<ReachOut, 'rejectionId' | 'localDate' | 'reached'> & {
  updatedAt: number
  reached: number | null
  reachedAt: number | null
}

/** Whom the person reached, or meant to, for a rejection or (null) for none, the first one first. */
export const reachOutsText = (db: ReadDb, rejectionId: string | null): string =>
  all<Row>(
    db,
    `SELECT reach_outs.id, person_id AS personId, name, begun_at AS begunAt, updated_at AS updatedAt,
       zone, need, opening, before, after, planned_at AS plannedAt, reached,
       reached_at AS reachedAt, reached_on AS reachedOn
     FROM reach_outs LEFT JOIN people ON people.id = person_id
     WHERE rejection_id IS ? ORDER BY begun_at, reach_outs.id`,
    rejectionId,
  )
    .map(reachOutText)
    .join('')

const reachOutText = (row: Row): string =>
  dated('Reaching someone', row.begunAt, row.zone) +
  known({
    person: row.name,
    person_id: row.personId,
    need: row.need,
    alone_before: row.before,
    alone_after: row.after,
    planned: isoOrNull(row.plannedAt, row.zone),
    reached: row.reached === null ? null : row.reached === 1,
    reached_on: row.reachedOn,
    reached_at: isoOrNull(row.reachedAt, row.zone),
    begun: isoOf(row.begunAt, row.zone),
    updated: isoOf(row.updatedAt, row.zone),
    timezone: row.zone,
    id: row.id,
  }) +
  said(3, 'Opening', row.opening)

/** The people the person trusts, without those that were removed. */
export const peopleText = (db: ReadDb): string =>
  table(
    2,
    'People',
    ['Name', 'Note', 'Added', 'Id'],
    all<{ id: string; name: string; note: string; createdAt: number }>(
      db,
      `SELECT id, name, note, created_at AS createdAt FROM people WHERE trashed_at IS NULL
       ORDER BY created_at, id`,
    ).map(({ id, name, note, createdAt }) => [name, note, isoOf(createdAt, 'UTC'), id]),
  )
