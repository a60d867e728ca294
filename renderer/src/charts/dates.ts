const dayLength = 86_400_000

/** A local date as a number of days, so that clocks put forward do not shift it. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength

export interface Tick {
  readonly value: number
  readonly label: string
}

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const dayMonth = format({ day: 'numeric', month: 'short' })
const monthOnly = format({ month: 'short' })
const whole = format({ day: 'numeric', month: 'short', year: 'numeric' })
const monthYear = format({ month: 'long', year: 'numeric' })

/** "16 Nov 2026" */
export const dateInWords = (date: string): string => whole.format(dayNumber(date) * dayLength)

/** A stretch by its days: "16 Nov 2026", "16 to 22 Nov 2026", or "November 2026" for a whole month. */
export function stretchInWords(from: string, to: string, pace: 'day' | 'week' | 'month'): string {
  if (pace === 'month') return monthYear.format(dayNumber(from) * dayLength)
  if (from === to) return dateInWords(from)
  const first = from.slice(0, -3) === to.slice(0, -3) ? String(Number(from.slice(-2))) : ''
  return `${first || dayMonth.format(dayNumber(from) * dayLength)} to ${dateInWords(to)}`
}

/** Mondays of some weeks, the firsts of some months, of some quarters, or of years: what fits the time that is shown. */
export function dateTicks(from: number, to: number): Tick[] {
  const days = to - from
  if (days <= 62) return mondays(from, to)
  const months = days <= 500 ? 1 : days <= 1900 ? 3 : 12
  const first = new Date(from * dayLength)
  const ticks: Tick[] = []
  for (let month = first.getUTCMonth(); ; month++) {
    const at = new Date(Date.UTC(first.getUTCFullYear(), month, 1))
    const value = at.getTime() / dayLength
    if (value > to) return ticks
    if (value < from || at.getUTCMonth() % months !== 0) continue
    const january = at.getUTCMonth() === 0
    ticks.push({ value, label: january ? String(at.getUTCFullYear()) : monthOnly.format(at) })
  }
}

function mondays(from: number, to: number): Tick[] {
  const ticks: Tick[] = []
  // 1970 began on a Thursday.
  for (let value = from + ((11 - (from % 7)) % 7); value <= to; value += 7) {
    ticks.push({ value, label: dayMonth.format(value * dayLength) })
  }
  return ticks
}
