import type { HurtRating, Rejection, RejectionPage } from '../../../shared/contract/rejections.ts'
import { loopsAbout } from '../loops/episodes.ts'
import { practicesOff } from '../practice/off.ts'
import { median } from '../statistics/median.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { marksOf } from './marks.ts'
import { allRejections, getRejection, ratingsOf } from './queries.ts'
import type { Rating } from './ratings.ts'
import { fitRecovery } from './recovery.ts'
import { saidBefore, stepsOf } from './steps.ts'
import { medianWait, waitOf, type Wait } from './survival.ts'

const hour = 3_600_000
const week = 7 * 24 * hour
/** Fewer ratings than this say nothing about what is usual. */
const fewestBefore = 3
/** A rating this far above the one before it: the hurt came back. Own convention. */
const bump = 10

/** Everything that the page of a rejection shows but the things that belong to it. @throws Failure `not-found` */
export function rejectionPage(db: ReadDb, id: string): RejectionPage {
  const rejection = getRejection(db, id)
  const ratings = ratingsOf(db, id)
  return {
    rejection,
    ratings,
    ...recoveryOf(db, rejection, ratings),
    others: othersOf(db, id),
    bumps: ratings
      .filter(({ hurt }, at) => at > 0 && hurt >= ratings[at - 1]!.hurt + bump)
      .map((rating) => rating.id),
    steps: stepsOf(db, id),
    saidBefore: saidBefore(db, id),
    off: practicesOff(db),
    marks: marksOf(db, id, ratings),
    loops: loopsAbout(db, id),
  }
}

/** How far someone has come with one rejection, and the level that its hurt comes back to. */
export function recoveryOf(
  db: ReadDb,
  rejection: Rejection,
  ratings: readonly HurtRating[],
): Pick<RejectionPage, 'usual' | 'recovery'> {
  const usual = usualFor(db, rejection)
  return { usual, recovery: fitRecovery(pointsOf(rejection, ratings), usual) }
}

/** Ratings by hours since it happened. */
const pointsOf = ({ happenedAt }: Rejection, ratings: readonly HurtRating[]): Rating[] =>
  ratings.map(({ ratedAt, hurt }) => ({ hours: (ratedAt - happenedAt) / hour, hurt }))

/**
 * The level that hurt comes back to: the median of what was rated in the seven days before, of any rejection, where there
 * is enough of it; else what the person calls usual; else 0. Level before the stressor as baseline: Schreuder 2024.
 */
function usualFor(db: ReadDb, { happenedAt, usual }: Rejection): number {
  const before = all<{ hurt: number }>(
    db,
    'SELECT hurt FROM hurt_ratings WHERE rated_at >= ? AND rated_at < ?',
    happenedAt - week,
    happenedAt,
  ).map(({ hurt }) => hurt)
  if (before.length < fewestBefore) return usual ?? 0
  return Math.round(median(before)!)
}

function othersOf(db: ReadDb, id: string): RejectionPage['others'] {
  const waits = allRejections(db)
    .filter(({ rejection }) => rejection.id !== id && rejection.trashedAt === null)
    .map(({ rejection }) => waitFor(db, rejection))
    .filter((wait) => wait !== null)
  return { count: waits.length, medianHours: medianWait(waits) }
}

/** What was read from ratings last, as long as they are the same: with many rejections, fits are what takes time. */
const known = new WeakMap<ReadDb, Map<string, { from: string; wait: Wait | null }>>()

/** How long it took to hurt half as much, or how long it has been watched; null where too little is known. */
export function waitFor(db: ReadDb, rejection: Rejection): Wait | null {
  const points = pointsOf(rejection, ratingsOf(db, rejection.id))
  const usual = usualFor(db, rejection)
  const from = JSON.stringify([usual, points])
  let waits = known.get(db)
  if (!waits) known.set(db, (waits = new Map()))
  const before = waits.get(rejection.id)
  if (before?.from === from) return before.wait
  const wait = waitOf(points, fitRecovery(points, usual))
  waits.set(rejection.id, { from, wait })
  return wait
}
