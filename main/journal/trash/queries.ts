import {
  thrownKinds,
  usualTrashDays,
  type InTrash,
  type ThrownKind,
  type TrashDays,
} from '../../../shared/contract/trash.ts'
import type { Clock } from '../clock.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { daysUntil, goesAt, thrownBy, type Looked } from './due.ts'
import { trashTables } from './tables.ts'

/** What is shown of a thing. */
const longestText = 200

/** For how many days things stay; null for good. */
export function trashDays(db: ReadDb): TrashDays {
  const row = first<{ days: TrashDays }>(db, "SELECT days FROM trash_days WHERE name = 'trash'")
  return row ? row.days : usualTrashDays
}

export function setTrashDays(db: WriteDb, days: TrashDays): void {
  write(
    db,
    `INSERT INTO trash_days VALUES ('trash', ?)
     ON CONFLICT (name) DO UPDATE SET days = excluded.days`,
    days,
  )
}

export const lastLook = (db: ReadDb): Looked | undefined =>
  first(
    db,
    'SELECT looked_at AS lookedAt, waits_until AS waitsUntil FROM trash_looked WHERE only = 1',
  )

export function keepLook(db: WriteDb, { lookedAt, waitsUntil }: Looked): void {
  write(db, 'INSERT OR REPLACE INTO trash_looked VALUES (1, ?, ?)', lookedAt, waitsUntil)
}

/** Everything in the trash, last thrown away first. */
export function inTrash(db: ReadDb, clock: Clock): InTrash[] {
  const days = trashDays(db)
  const [now, waitsUntil] = [clock.now(), lastLook(db)?.waitsUntil ?? null]
  return thrownKinds
    .flatMap((kind) =>
      all<{ id: string; text: string; trashedAt: number }>(
        db,
        `SELECT id, substr(${trashTables[kind].text}, 1, ${longestText}) AS text,
           trashed_at AS trashedAt
         FROM ${trashTables[kind].name} WHERE trashed_at IS NOT NULL`,
      ).map((row) => ({
        ...row,
        kind,
        daysLeft: days === null ? null : daysUntil(goesAt(row.trashedAt, days, waitsUntil), now),
      })),
    )
    .sort((a, b) => b.trashedAt - a.trashedAt)
}

export interface Thrown {
  readonly kind: ThrownKind
  readonly ids: readonly string[]
}

/** What is in the trash, by kind; with an instant, what is over by then. */
export function thrown(db: ReadDb, over?: number): Thrown[] {
  const days = trashDays(db)
  if (over !== undefined && days === null) return []
  const by = over === undefined || days === null ? Number.MAX_SAFE_INTEGER : thrownBy(over, days)
  return thrownKinds
    .map((kind) => ({
      kind,
      ids: all<{ id: string }>(
        db,
        `SELECT id FROM ${trashTables[kind].name} WHERE trashed_at IS NOT NULL AND trashed_at <= ?`,
        by,
      ).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0)
}
