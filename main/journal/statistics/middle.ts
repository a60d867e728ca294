import type { Middle } from '../../../shared/contract/insights-numbers.ts'
import { medianInterval } from './median-interval.ts'
import { median } from './median.ts'

/** Fewer than this say nothing. Own convention. */
const fewest = 5

/** The middle of some values in any unit, and where it lies with 95 % confidence; null below five. */
export function middleOf(values: readonly number[]): Middle {
  if (values.length < fewest) return null
  const interval = medianInterval(values)
  return {
    median: median(values)!,
    interval: interval && { low: interval.low, high: interval.high },
  }
}
