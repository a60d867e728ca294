import type { Ranking } from '../../../shared/contract/values.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import { isWhole, type Value } from '../../../shared/values/rules.ts'
import type { Clock } from '../clock.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

type Row = Omit<Ranking, 'values'>

/** Every ranking there was, the latest first, each with its values, what matters most first. */
export const rankings = (db: ReadDb): Ranking[] =>
  all<Row>(
    db,
    `SELECT id, created_at AS createdAt, updated_at AS updatedAt, zone, local_date AS localDate
     FROM value_rankings
     WHERE EXISTS (SELECT 1 FROM ranked_values WHERE ranking_id = id)
     ORDER BY created_at DESC, rowid DESC`,
  ).map((row) => ({ ...row, values: rankedIn(db, row.id) }))

const rankedIn = (db: ReadDb, id: string): Value[] =>
  all(db, 'SELECT value, words FROM ranked_values WHERE ranking_id = ? ORDER BY place', id)

// The latest one holds: a clock that was set back must not put an earlier one in its place.
const latest = 'max($now, coalesce((SELECT max(created_at) + 1 FROM value_rankings), $now))'

/**
 * Keeps an order, a new one or the one with this id: when this returns, it is on disk. Those before it stay.
 * @throws Failure `bad-input` unless each of the eleven is there once
 */
export function rank(
  db: WriteDb,
  clock: Clock,
  { id, values }: { id: string; values: readonly Value[] },
): Ranking {
  if (!isWhole(values)) throw new Failure('bad-input', 'A value is missing. Nothing was changed.')
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    write(
      db,
      `INSERT INTO value_rankings (id, created_at, updated_at, zone, local_date)
       VALUES ($id, ${latest}, $now, $zone, $localDate)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now`,
      { id, now, zone, localDate: localDateOf(now, zone) },
    )
    write(db, 'DELETE FROM ranked_values WHERE ranking_id = ?', id)
    for (const [index, { value, words }] of values.entries())
      write(
        db,
        'INSERT INTO ranked_values (ranking_id, place, value, words) VALUES (?, ?, ?, ?)',
        id,
        index + 1,
        value,
        words.toWellFormed(),
      )
    return rankings(db).find((one) => one.id === id)!
  })
}
