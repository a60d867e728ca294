/**
 * The value that a share of the values lie below, between neighbours in proportion (Hyndman & Fan 1996, type 7, as in R).
 * @param sorted at least one value, ascending
 * @param share 0 to 1
 */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)]!
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at))
}

/** The middle value, or halfway between the two in the middle; null without values. In the unit of the values. */
export const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : quantile(ascending(values), 0.5)

/** Where the middle half of some values begins and ends, and how wide it is (IQR). */
export interface Quartiles {
  readonly low: number
  readonly high: number
  readonly range: number
}

/** First and third quartile (Hyndman & Fan 1996, type 7) in the unit of the values; null without values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null
  const sorted = ascending(values)
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  return { low, high, range: high - low }
}

export const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
