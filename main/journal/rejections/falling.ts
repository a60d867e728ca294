import { inOrder, level, type Rating } from './ratings.ts'

/** Two ratings in a row within this much of the usual level are recovery. */
const nearUsual = 10

/**
 * When the hurt was first half-way down from its highest rating to the usual level: the first time after it that a line
 * from rating to rating is at or under usual + (peak - usual) / 2. Counts from the highest rating (the first, if several
 * are as high), so that hurt which grows is not taken for hurt that has gone.
 * @param ratings in order of time, no two at one time
 * @param usual 0 to 100
 * @returns hours since it happened; null while the hurt has not come half-way. Hurt that was never above the usual level
 *   has been half-way down since its highest rating.
 */
export function halfWayAt(ratings: readonly Rating[], usual: number): number | null {
  const since = sinceHighest(ratings)
  if (since.length === 0) return null
  const halfWay = (usual + since[0]!.hurt) / 2
  const index = since.findIndex(({ hurt }) => hurt <= halfWay)
  if (index === -1) return null
  const [before, after] = [since[Math.max(0, index - 1)]!, since[index]!]
  if (before === after) return after.hours
  const part = (before.hurt - halfWay) / (before.hurt - after.hurt)
  return before.hours + part * (after.hours - before.hours)
}

/**
 * When the hurt was back near the usual level: the first of two ratings in a row, since the highest, that are at most 10
 * above it (our own measure of near).
 * @param points ratings in any order
 * @param usual 0 to 100
 * @returns hours since it happened; null while it is not, and with fewer than three ratings
 */
export function recoveredAt(points: readonly Rating[], usual: number): number | null {
  const ratings = inOrder(points)
  if (ratings.length < 3) return null
  const since = sinceHighest(ratings)
  const near = ({ hurt }: Rating) => hurt <= level(usual) + nearUsual
  return (
    since.find((each, at) => near(each) && at + 1 < since.length && near(since[at + 1]!))?.hours ??
    null
  )
}

function sinceHighest(ratings: readonly Rating[]): readonly Rating[] {
  const highest = ratings.reduce((top, { hurt }, at) => (hurt > ratings[top]!.hurt ? at : top), 0)
  return ratings.slice(highest)
}
