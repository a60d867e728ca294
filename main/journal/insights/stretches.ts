import type { Pace } from '../../../shared/contract/insights.ts'
import { addDays } from '../../../shared/dates.ts'

const dayLength = 86_400_000
/** With more stretches than this a line becomes a thicket. Own convention. */
const mostDays = 45
const mostWeeks = 106

const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength

/** How many days lie from one date to another, both included. */
export const daysFrom = (from: string, to: string): number => numberOf(to) - numberOf(from) + 1

/** By day for some weeks, by week for two years, by month beyond. */
export function paceFor(from: string, to: string): Pace {
  const days = daysFrom(from, to)
  if (days <= mostDays) return 'day'
  return days <= mostWeeks * 7 ? 'week' : 'month'
}

/** The Monday of a date's week. 1970 began on a Thursday. */
export const mondayOf = (date: string): string => addDays(date, -((numberOf(date) + 3) % 7))

/** The first day of the stretch that a date lies in: the day itself, its Monday, the first of its month. */
export function startOf(date: string, pace: Pace): string {
  if (pace === 'day') return date
  return pace === 'week' ? mondayOf(date) : `${date.slice(0, -2)}01`
}

function nextStart(start: string, pace: Pace): string {
  if (pace === 'month') return startOf(addDays(start, 31), 'month')
  return addDays(start, pace === 'day' ? 1 : 7)
}

/**
 * Every stretch from one local date to another, the first and the last cut to them. Dates as lived (`2026-11-22`): clocks
 * put forward and time zones crossed change nothing.
 */
export function stretchesBetween(
  from: string,
  to: string,
  pace: Pace,
): { from: string; to: string }[] {
  const stretches: { from: string; to: string }[] = []
  for (let start = startOf(from, pace); start <= to;) {
    const next = nextStart(start, pace)
    const last = addDays(next, -1)
    stretches.push({ from: start < from ? from : start, to: last > to ? to : last })
    start = next
  }
  return stretches
}
