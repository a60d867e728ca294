import type { Beliefs } from '../../../shared/contract/insights.ts'
import { againAfter } from '../../../shared/reframes/rules.ts'
import { median } from '../statistics/median.ts'
import { medianInterval } from '../statistics/median-interval.ts'
import { all, type ReadDb } from '../storage/sql.ts'

type Pair = Beliefs[number]['pairs'][number]

// What was set aside as unfair is no matter of belief, and what lies in the trash is out of sight.
const finished = `FROM reframes WHERE trashed_at IS NULL AND finished_at IS NOT NULL AND set_aside_at IS NULL
  AND belief_before IS NOT NULL AND (rejection_id IS NULL OR rejection_id NOT IN
    (SELECT id FROM rejections WHERE trashed_at IS NOT NULL))`

const rightAfter = (db: ReadDb): Pair[] =>
  all(
    db,
    `SELECT local_date AS localDate, belief_before AS before, belief_after AS after ${finished}
       AND belief_after IS NOT NULL ORDER BY finished_at, rowid`,
  )

const daysAfter = (db: ReadDb, days: number): Pair[] =>
  all(
    db,
    `SELECT reframe_ratings.local_date AS localDate, before, belief AS after
     FROM reframe_ratings
     JOIN (SELECT id, belief_before AS before ${finished}) ON id = reframe_id
     WHERE days = ? AND belief IS NOT NULL ORDER BY rated_at, reframe_id`,
    days,
  )

/**
 * What became of beliefs, by what was done about them: other explanations so far. What was expected of small asks and what
 * happened is told beside it once there are asks.
 */
export const beliefsTold = (db: ReadDb): Beliefs =>
  ([0, ...againAfter] as const).map((days) => {
    const pairs = days === 0 ? rightAfter(db) : daysAfter(db, days)
    return { technique: 'reframe' as const, days, pairs, fall: fallIn(pairs) }
  })

const fewest = 5

function fallIn(pairs: readonly Pair[]): Beliefs[number]['fall'] {
  const falls = pairs.map(({ before, after }) => before - after)
  if (falls.length < fewest) return null
  const interval = medianInterval(falls)
  return {
    median: median(falls)!,
    interval: interval && { low: interval.low, high: interval.high },
  }
}
