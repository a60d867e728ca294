/**
 * How probable at least `fewest` successes are in `tries` independent ones: the exact sum, in logarithms, so that it holds
 * for thousands of tries.
 * @param tries a whole number from 0
 * @param chance of each, 0 to 1
 * @returns 0 to 1
 */
export function atLeast(fewest: number, tries: number, chance: number): number {
  if (fewest <= 0) return 1
  if (fewest > tries || chance <= 0) return 0
  if (chance >= 1) return 1
  // All successes first, then one fewer each time.
  let log = tries * Math.log(chance)
  let sum = 0
  for (let k = tries; k >= fewest; k--) {
    sum += Math.exp(log)
    log += Math.log(k / (tries - k + 1)) + Math.log1p(-chance) - Math.log(chance)
  }
  return Math.min(1, sum)
}
