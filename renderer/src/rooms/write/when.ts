/** "Sunday 22 November, 21:14", as the clock said where it was written; with the year once that is not this one. */
export function dateInWords(instant: number, zone: string, now = Date.now()): string {
  const year = new Date(now).getFullYear()
  const date = format(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(instant)
  const itsYear = format(zone, { year: 'numeric' }).format(instant)
  const sameYear = itsYear === String(year)
  return `${date.replace(',', '')}${sameYear ? '' : ` ${itsYear}`}, ${timeInWords(instant, zone)}`
}

/** "21:14". */
export const timeInWords = (instant: number, zone: string): string =>
  format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant)

const formats = new Map<string, Intl.DateTimeFormat>()

// Making one costs a hundred times as much as using one.
function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options).join(' ')}`
  let known = formats.get(key)
  if (!known) formats.set(key, (known = made(timeZone, options)))
  return known
}

function made(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  } catch {
    // A zone that this computer has never heard of, as an imported entry may have.
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  }
}

/** "12:40". */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
