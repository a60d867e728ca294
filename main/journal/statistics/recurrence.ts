import { addDays } from '../../../shared/dates.ts'
import { median } from './median.ts'

/** Days that recurrence looks at. */
export const recurrenceDays = 14

/**
 * On how many of the last 14 days something came back; over 14 it is the recurrence of psychology.md, 0 to 1.
 * @param days local dates on which it did, in any order and as often as it did
 * @param last the last day that counts
 * @returns 0 to 14
 */
export function daysOf(days: Iterable<string>, last: string): number {
  const first = addDays(last, 1 - recurrenceDays)
  return new Set([...days].filter((day) => day >= first && day <= last)).size
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/**
 * How long it usually stayed away: the median of the days from each day with it to the next, 1 where it came daily.
 * @param days local dates, in any order and as often as it came
 * @returns null below two different days
 */
export function medianGap(days: Iterable<string>): number | null {
  const numbers = [...new Set(days)].map(dayNumber).sort((a, b) => a - b)
  return median(numbers.slice(1).map((number, at) => number - numbers[at]!))
}
