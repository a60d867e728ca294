import type { Rating } from './ratings.ts'
import { lastWithin, lowestBetween } from './searching.ts'
import { t95 } from './student-t.ts'

/** A curve that falls from `peak` at the first rating towards the usual level, by half in each half-life. */
export interface Decay {
  halfLifeHours: number
  /** Lower end of the 95 % interval of the half-life, in hours; 0 where a sudden fall explains the ratings as well. */
  low: number
  /** Upper end of it, in hours. */
  high: number
  /** The fitted hurt at the time of the first rating: from the usual level to 100. */
  peak: number
}

const fewest = 4
/** The part of the differences between ratings (R²) that the curve has to explain. */
const leastExplained = 0.5
/** As a part of the time rated: ratings go on for two half-lives at least. */
const longestHalfLife = 1 / 2
// Half-lives are looked for between these, as parts of the time rated. At the far end a curve is as good as level. The near
// end is at most a tenth of the way to the second rating, where all is over by then.
const [nearest, furthest] = [1e-5, 100]
const steps = 240

/**
 * Fits y(t) = b + (p - b) · 2^(-t / half-life) by least squares, with b the usual level, t from the first rating, and p
 * from b to 100. With the half-life given the best p is known (Golub & Pereyra 1973), so one number is searched for: its
 * logarithm, on a grid and then by sections. The interval is from the shortest to the longest half-life whose sum of
 * squares is at most S · (1 + F / (n - 2)), S being the smallest and F the 95 % point of F with 1 and n - 2 degrees of
 * freedom, for which t² stands in: a profile likelihood interval for small samples (Bates & Watts 1988, chapter 6).
 * @param ratings in order of time, no two at one time
 * @param usual 0 to 100
 * @returns null where no curve is to be drawn: with fewer than four ratings, over less than two half-lives, with R² under
 *   .5, with all of the fall at the first step, or where the interval has no upper end within a hundred times the time
 *   rated: hurt that stays would explain the ratings as well
 */
export function fitDecay(ratings: readonly Rating[], usual: number): Decay | null {
  if (ratings.length < fewest) return null
  const start = ratings[0]!.hours
  const span = ratings.at(-1)!.hours - start
  const times = ratings.map(({ hours }) => (hours - start) / span)
  const above = ratings.map(({ hurt }) => hurt - usual)
  const most = 100 - usual
  const left = (at: number) => tryOut(times, above, at, most).left

  const from = Math.log(Math.max(nearest, times[1]! / 10))
  const step = (Math.log(furthest) - from) / steps
  const grid = Array.from({ length: steps + 1 }, (_, index) => from + index * step)
  const onGrid = grid.map(left)
  const lowest = onGrid.indexOf(Math.min(...onGrid))
  if (lowest === 0 || lowest === steps) return null
  const found = lowestBetween(left, grid[lowest - 1]!, grid[lowest + 1]!)
  const best = left(found) < onGrid[lowest]! ? found : grid[lowest]!
  const { peak, left: smallest } = tryOut(times, above, best, most)
  if (Math.exp(best) > longestHalfLife || explained(above, smallest) < leastExplained) return null

  const free = ratings.length - 2
  const limit = smallest * (1 + t95(free) ** 2 / free)
  const first = onGrid.findIndex((each, index) => each <= limit || grid[index]! > best)
  const last = onGrid.findLastIndex((each, index) => each <= limit || grid[index]! < best)
  if (last === steps) return null
  const end = (inside: number, outside: number) =>
    Math.exp(lastWithin(left, limit, inside, outside)) * span
  return {
    halfLifeHours: Math.exp(best) * span,
    low: first === 0 ? 0 : end(Math.min(best, grid[first]!), grid[first - 1]!),
    high: end(Math.max(best, grid[last]!), grid[last + 1]!),
    peak: usual + peak,
  }
}

/** The best peak above the usual level for a half-life given by its logarithm, and the sum of squares left with it. */
function tryOut(times: number[], above: number[], at: number, most: number) {
  const rate = Math.LN2 / Math.exp(at)
  const remaining = times.map((time) => Math.exp(-rate * time))
  let [product, square, left] = [0, 0, 0]
  for (let i = 0; i < remaining.length; i++) {
    product += remaining[i]! * above[i]!
    square += remaining[i]! * remaining[i]!
  }
  const peak = Math.min(most, Math.max(0, product / square))
  for (let i = 0; i < remaining.length; i++) {
    const miss = above[i]! - peak * remaining[i]!
    left += miss * miss
  }
  return { peak, left }
}

/** R²: the part of the squared distances from the mean that is gone. Nothing is explained where nothing differs. */
function explained(above: number[], left: number): number {
  const mean = above.reduce((sum, each) => sum + each, 0) / above.length
  const all = above.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  return all > 0 ? 1 - left / all : 0
}
