import { fitDecay, type Decay } from './decay.ts'
import { halfWayAt } from './falling.ts'
import { inOrder, level, type Rating } from './ratings.ts'

/** How far someone has come with one rejection, as far as their ratings tell. Every number is finite and not negative. */
export type Recovery =
  /** The hurt falls along a curve; `low` and `high` are the ends of the 95 % interval of its half-life. */
  | ({ kind: 'fitted' } & Decay)
  /** No curve fits, but the hurt has been half-way down: `hours` after it happened, read off a line between ratings. */
  | { kind: 'half'; hours: number }
  /** Not half-way down by the last rating. In statistics: censored there. */
  | { kind: 'open' }
  /** Too few ratings to say anything. */
  | { kind: 'early' }

/** With fewer ratings than this nothing is said. */
const fewest = 3

/**
 * Reads recovery from ratings of hurt. Recovery as the time until feeling is back near its level from before, with those
 * not yet back censored: De Calheiros Velozo 2022. The curve, and when there is none: see `fitDecay`.
 *
 * Nothing is refused. Levels outside 0 to 100 count as the nearer end, ratings of one time as one (their mean); ratings
 * from before it happened and what is no number are left out.
 * @param points ratings in any order: hours since it happened, and hurt from 0 to 100
 * @param usual how much hurt is usual for this person: 0 to 100
 */
export function fitRecovery(points: readonly Rating[], usual: number): Recovery {
  const ratings = inOrder(points)
  if (ratings.length < fewest) return { kind: 'early' }
  const decay = fitDecay(ratings, level(usual))
  if (decay) return { kind: 'fitted', ...decay }
  const hours = halfWayAt(ratings, level(usual))
  return hours === null ? { kind: 'open' } : { kind: 'half', hours }
}
