import type { Ago } from '../../../shared/contract/calendar.ts'

/** Months that are looked back. Own convention. */
const months = [1, 3, 6]
/** Nobody looks back further than this. */
const mostYears = 100

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

const exists = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/**
 * The same day some months before, and in every year back to the earliest date there is; the latest first. A day that a month
 * or a year does not have is left out, but for a 29th of February: it comes back on the 28th where there is none.
 */
export function datesBefore(
  today: string,
  earliest: string | null,
): { localDate: string; ago: Ago }[] {
  if (earliest === null) return []
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const found: { localDate: string; ago: Ago }[] = months.map((count) => {
    const at = year * 12 + month - 1 - count
    const localDate = `${four(Math.floor(at / 12))}-${two((at % 12) + 1)}-${two(day)}`
    return { localDate, ago: { unit: 'month', count } }
  })
  const first = Math.max(Number(earliest.slice(0, 4)), year - mostYears, 1)
  const leapDay = month === 2 && day === 28 && !exists(`${four(year)}-02-29`)
  for (let then = year - 1; then >= first; then -= 1) {
    const ago: Ago = { unit: 'year', count: year - then }
    if (leapDay) found.push({ localDate: `${four(then)}-02-29`, ago })
    found.push({ localDate: `${four(then)}-${two(month)}-${two(day)}`, ago })
  }
  return found.filter(({ localDate }) => localDate >= earliest && exists(localDate))
}
