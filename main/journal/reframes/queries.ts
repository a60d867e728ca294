import type {
  Explanation,
  Reframe,
  ReframeFeeling,
  ReframeQuestion,
} from '../../../shared/contract/reframes.ts'
import { localDateOf } from '../../../shared/dates.ts'
import {
  oftenWorse,
  ratherSomethingElse,
  ratingDue,
  testDue,
} from '../../../shared/reframes/rules.ts'
import { trapIds } from '../../../shared/reframes/traps.ts'
import { Failure } from '../../../shared/result.ts'
import { momentOf } from '../../../shared/writing/rules.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'

type Row = Omit<Reframe, 'feelings' | 'explanations' | 'ratings' | 'traps'> & { traps: string }

const columns = `id, rejection_id AS rejectionId, begun_at AS begunAt, updated_at AS updatedAt, zone,
  local_date AS localDate, step, facts, thought, belief_before AS beliefBefore,
  evidence_for AS evidenceFor, evidence_against AS evidenceAgainst, balanced,
  balanced_belief AS balancedBelief, belief_after AS beliefAfter, traps, test,
  test_date AS testDate, test_answer AS testAnswer, test_answered_at AS testAnsweredAt,
  finished_at AS finishedAt, set_aside_at AS setAsideAt`

/** With what was said in it, part by part. A trap that this Intact does not know is left out. */
const whole = (db: ReadDb, row: Row): Reframe => ({
  ...row,
  traps: trapIds.filter((trap) => (JSON.parse(row.traps) as unknown[]).includes(trap)),
  feelings: all<ReframeFeeling>(
    db,
    'SELECT word, before, after FROM reframe_feelings WHERE reframe_id = ? ORDER BY position',
    row.id,
  ),
  explanations: all<Omit<Explanation, 'aboutMe'> & { aboutMe: number }>(
    db,
    `SELECT text, share, about_me AS aboutMe FROM reframe_explanations
     WHERE reframe_id = ? ORDER BY position`,
    row.id,
  ).map((explanation) => ({ ...explanation, aboutMe: explanation.aboutMe === 1 })),
  ratings: all<Reframe['ratings'][number]>(
    db,
    `SELECT days, rated_at AS ratedAt, belief FROM reframe_ratings
     WHERE reframe_id = ? ORDER BY days`,
    row.id,
  ),
})

/** @throws Failure `not-found` */
export function getReframe(db: ReadDb, id: string): Reframe {
  const row = first<Row>(db, `SELECT ${columns} FROM reframes WHERE id = ?`, id)
  if (!row) throw new Failure('not-found')
  return whole(db, row)
}

/** The records of a rejection, the latest first; without those in the trash. */
export const reframesOf = (db: ReadDb, rejectionId: string): Reframe[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM reframes WHERE rejection_id = ? AND trashed_at IS NULL
     ORDER BY begun_at DESC, rowid DESC`,
    rejectionId,
  ).map((row) => whole(db, row))

/** The last five that were rated before and after, over all rejections, the newest first. */
const lastRated = (db: ReadDb): Reframe[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM reframes
     WHERE trashed_at IS NULL AND finished_at IS NOT NULL AND belief_before IS NOT NULL
       AND belief_after IS NOT NULL
     ORDER BY finished_at DESC, rowid DESC LIMIT 5`,
  ).map((row) => whole(db, row))

/** Whether another way may do more than one more record. */
export const mayTrySomethingElse = (db: ReadDb): boolean => ratherSomethingElse(lastRated(db))

/** Whether it was often worse after a record than before it. */
export const worseAfterRecords = (db: ReadDb): boolean => oftenWorse(lastRated(db))

/**
 * What is to be asked on the page of a rejection now: a test whose day has come, else a belief after one or seven days,
 * the latest record first. Of what was unfair or unsafe nothing is asked. @throws Failure `not-found`
 */
export function questionFor(db: ReadDb, clock: Clock, rejectionId: string): ReframeQuestion | null {
  if (getRejection(db, rejectionId).unfair) return null
  const now = momentOf(clock.now(), clock.zone())
  const today = localDateOf(now.at, now.zone)
  const records = reframesOf(db, rejectionId).filter(({ setAsideAt }) => setAsideAt === null)
  const tested = records.find((record) => testDue(record, today))
  if (tested) return { kind: 'test', reframe: tested }
  for (const record of records) {
    const asked = record.ratings.map(({ days }) => days)
    const days = ratingDue({ ...record, asked }, now)
    if (days !== null) return { kind: 'rating', days, reframe: record }
  }
  return null
}
