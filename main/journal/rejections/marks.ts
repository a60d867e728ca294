import type { HurtRating, RejectionPage } from '../../../shared/contract/rejections.ts'
import { instantOf } from '../../../shared/dates.ts'
import { all, type ReadDb } from '../storage/sql.ts'

type Mark = RejectionPage['marks'][number]

const day = 24 * 3_600_000
/** A smaller fall says nothing. Own convention. */
const worthSaying = 20

/** What was finished on the path back, in order of time, for the line of the curve. */
export const marksOf = (db: ReadDb, id: string, ratings: readonly HurtRating[]): Mark[] =>
  all<Omit<Mark, 'fellBy'> & { zone: string; doneOn: string | null }>(
    db,
    `SELECT 'reframe' AS kind, finished_at AS at, '' AS name, '' AS zone, NULL AS doneOn FROM reframes
     WHERE rejection_id = $id AND finished_at IS NOT NULL AND trashed_at IS NULL
     UNION ALL
     SELECT 'letter', finished_at, '', '', NULL FROM letters
     WHERE rejection_id = $id AND finished_at IS NOT NULL AND trashed_at IS NULL
     UNION ALL
     SELECT 'reach-out', reached_at, coalesce(name, ''), '', NULL FROM reach_outs
       LEFT JOIN people ON people.id = person_id
     WHERE rejection_id = $id AND reached = 1 AND reached_at IS NOT NULL
     UNION ALL
     SELECT 'worth', finished_at, '', '', NULL FROM worth
     WHERE rejection_id = $id AND finished_at IS NOT NULL
     UNION ALL
     SELECT 'lesson', finished_at, '', '', NULL FROM lessons
     WHERE rejection_id = $id AND finished_at IS NOT NULL
     UNION ALL
     SELECT 'plan', answered_at, '', coalesce(answered_zone, zone),
       iif(done_on < answered_on, done_on, NULL) FROM plans
     WHERE rejection_id = $id AND state = 'done' AND trashed_at IS NULL
     UNION ALL
     SELECT 'ask', answered_at, '', '', NULL FROM asks
     WHERE rejection_id = $id AND state = 'done' AND trashed_at IS NULL`,
    { id },
  )
    .map(({ kind, at, name, zone, doneOn }) => ({
      kind,
      name,
      // Of a day that is over only the day is known: its noon stands for it.
      at: doneOn === null ? at : instantOf(doneOn, '12:00', zone),
    }))
    .toSorted((one, other) => one.at - other.at)
    .map((mark) => ({ ...mark, fellBy: fellWithinADay(ratings, mark.at) }))

/**
 * By how much the hurt had fallen at its lowest within a day after an instant, from the last rating of the day before it.
 * A fact about two ratings; it does not say why.
 * @param ratings in order of time
 * @returns 20 to 100; null where it fell by less, or was not rated on both sides
 */
export function fellWithinADay(
  ratings: readonly Pick<HurtRating, 'ratedAt' | 'hurt'>[],
  at: number,
): number | null {
  const before = ratings.findLast(({ ratedAt }) => ratedAt <= at && ratedAt >= at - day)
  const after = ratings.filter(({ ratedAt }) => ratedAt > at && ratedAt <= at + day)
  if (!before || after.length === 0) return null
  const fell = before.hurt - Math.min(...after.map(({ hurt }) => hurt))
  return fell >= worthSaying ? fell : null
}
