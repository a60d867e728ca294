import { addDays } from '../../../shared/dates.ts'
import type { ThemeChange } from '../../../shared/contract/themes.ts'
import { mannKendall } from '../statistics/mann-kendall.ts'
import { daysOf, medianGap, recurrenceDays } from '../statistics/recurrence.ts'

/** How a theme came and went in the last 28 days. */
export interface Course {
  /** Of the last 14 days, and of the 14 before. */
  readonly days: number
  readonly daysBefore: number
  readonly change: ThemeChange
  /** Days from one with it to the next; null with one day only. */
  readonly medianGap: number | null
}

/** Own convention: as rare as this where nothing changes, and one may speak of a trend. */
const trendBelow = 0.05

/**
 * The recurrence of the last 14 days against that of the 14 before, and whether the 28 days show a trend: Mann and
 * Kendall's test over the days with any writing, each with the theme or without.
 * @param withIt local dates on which it was written of
 * @param written local dates with any writing
 */
export function courseOf(
  withIt: ReadonlySet<string>,
  written: Iterable<string>,
  today: string,
): Course {
  const first = addDays(today, 1 - 2 * recurrenceDays)
  const lately = (date: string) => date >= first && date <= today
  const days = daysOf(withIt, today)
  const daysBefore = daysOf(withIt, addDays(today, -recurrenceDays))
  const points = [...new Set(written)]
    .filter(lately)
    .sort()
    .map((date, x) => ({ x, y: withIt.has(date) ? 1 : 0 }))
  const trend = mannKendall(points)
  const sure = trend !== null && trend.p < trendBelow && trend.s * (days - daysBefore) > 0
  return {
    days,
    daysBefore,
    change: changeOf(days - daysBefore, sure),
    medianGap: medianGap([...withIt].filter(lately)),
  }
}

function changeOf(more: number, sure: boolean): ThemeChange {
  if (more === 0) return 'same'
  if (sure) return more > 0 ? 'rising' : 'falling'
  return more > 0 ? 'more' : 'fewer'
}
