import { atLeast } from './binomial.ts'
import { ascending } from './median.ts'

/** An interval, and how often such intervals hold what they are about. */
export interface MedianInterval {
  readonly low: number
  readonly high: number
  /** 0.95 or more, as near to it as whole ranks come. */
  readonly coverage: number
}

const wanted = 0.95

/**
 * Two of the values between which the median lies with 95 % confidence or a little more, whatever the distribution: the
 * k-th from either end, with k by the binomial distribution of how many lie below the median (Thompson 1936).
 * @param values in any order and unit
 * @returns null below 6 values: even the whole range then holds it less often than that
 */
export function medianInterval(values: readonly number[]): MedianInterval | null {
  const count = values.length
  const coverageOf = (rank: number) => 1 - 2 * atLeast(count - rank + 1, count, 0.5)
  if (count === 0 || coverageOf(1) < wanted) return null
  // The innermost rank that covers enough, by halving: further in, less is covered.
  let [rank, beyond] = [1, Math.floor(count / 2) + 1]
  while (beyond - rank > 1) {
    const middle = Math.floor((rank + beyond) / 2)
    if (coverageOf(middle) >= wanted) rank = middle
    else beyond = middle
  }
  const sorted = ascending(values)
  return { low: sorted[rank - 1]!, high: sorted[count - rank]!, coverage: coverageOf(rank) }
}
