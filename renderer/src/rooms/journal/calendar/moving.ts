import { addDays } from '../../../../../shared/dates.ts'

/** Days as the calendar has them: text like `2026-11-22`, from the year 1 to the year 9999. */
const earliest = '0001-01-01'
const latest = '9999-12-31'

/** Weekday, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** The day on which weeks begin where a language is spoken, 1 (Monday) to 7 (Sunday); Monday where nobody knows. */
export function firstDayOfWeek(language: string): number {
  try {
    return new Intl.Locale(language).getWeekInfo().firstDay
  } catch {
    return 1
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

/** `2026-11` of `2026-11-22`. */
export const monthOf = (date: string): string => date.slice(0, 7)
export const yearOf = (date: string): number => Number(date.slice(0, 4))

const daysIn = (year: number, month: number): number => {
  const end = new Date(0)
  end.setUTCFullYear(year, month, 0)
  return end.getUTCDate()
}

/** The same day some months later, or earlier: the last of a month that is shorter. Stays within the calendar. */
export function addMonths(date: string, months: number): string {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  if (at < 12) return earliest
  if (at > 9999 * 12 + 11) return latest
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return `${four(toYear)}-${two(toMonth)}-${two(Math.min(day, daysIn(toYear, toMonth)))}`
}

function daysLater(date: string, days: number): string {
  const to = addDays(date, days)
  if (/^\d{4}-/.test(to) && to >= earliest) return to
  return days < 0 ? earliest : latest
}

/**
 * Where a key leads from a day, as in the date grid of the ARIA Authoring Practices: arrows go by days and weeks, Home and
 * End to the ends of the week, Page Up and Page Down by months, with Shift by years. Null for any other key.
 */
export function moved(
  date: string,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  firstDay: number,
): string | null {
  const inWeek = (weekdayOf(date) - firstDay + 7) % 7
  if (key === 'PageUp') return addMonths(date, shiftKey ? -12 : -1)
  if (key === 'PageDown') return addMonths(date, shiftKey ? 12 : 1)
  if (shiftKey) return null
  switch (key) {
    case 'ArrowLeft':
      return daysLater(date, -1)
    case 'ArrowRight':
      return daysLater(date, 1)
    case 'ArrowUp':
      return daysLater(date, -7)
    case 'ArrowDown':
      return daysLater(date, 7)
    case 'Home':
      return daysLater(date, -inWeek)
    case 'End':
      return daysLater(date, 6 - inWeek)
    default:
      return null
  }
}

/** The weeks of a month (`2026-11`), each of seven; null for what belongs to another month. */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
  const [year = 1, number = 1] = month.split('-').map(Number)
  const before = (weekdayOf(`${month}-01`) - firstDay + 7) % 7
  const count = daysIn(year, number)
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const day = week * 7 + place - before + 1
      return day < 1 || day > count ? null : `${month}-${two(day)}`
    }),
  )
}

/** The months of a year, as `2026-01` and so on. */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${four(year)}-${two(month + 1)}`)
