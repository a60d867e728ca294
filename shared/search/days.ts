import { addDays } from '../dates.ts'

/**
 * Local dates from one (included) to another (not included), as text that is compared with `2026-11-22`; null where there
 * is no end.
 */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Comes after every date that begins as the text before it does. */
const end = '~'

const date = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/

/**
 * The days that `before:`, `after:` and `on:` mean, with a day, a month, a year, `today` or `yesterday`. Before a month is
 * before its first day, after it is after its last. Null where the value is none of them.
 */
export function daysOf(name: 'before' | 'after' | 'on', value: string, today: string): Days | null {
  const period = periodOf(value.toLowerCase(), today)
  if (!period) return null
  if (name === 'before') return { from: null, to: period }
  if (name === 'after') return { from: `${period}${end}`, to: null }
  return { from: period, to: `${period}${end}` }
}

/** What the dates of a period begin with. */
function periodOf(value: string, today: string): string | null {
  if (value === 'today') return today
  if (value === 'yesterday') return addDays(today, -1)
  const [, year, month, day] = date.exec(value) ?? []
  if (!year) return null
  const text = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
  // 2026-02-30 is no day, and Date would make it another.
  const first = `${text}-01-01`.slice(0, 10)
  const real = new Date(`${first}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(first) ? text : null
}

export const isWithin = (localDate: string, { from, to }: Days): boolean =>
  (from === null || localDate >= from) && (to === null || localDate < to)
