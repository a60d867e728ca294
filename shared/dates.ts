/** Time as Intact keeps it: milliseconds UTC, an IANA zone, and the day the person lived in. */

interface Local {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** Whether this computer knows a zone. Another one, or a later year, may have named one that it does not. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs a hundred times as much as using one. Swedish writes `2026-11-22 21:14:05`.
function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone: isZone(zone) ? zone : 'UTC',
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(zone, formatter)
  }
  return formatter
}

/** What a zone's clocks show at an instant, as milliseconds of UTC clocks that show the same. */
function wallAt(instant: number, zone: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = formatterOf(zone)
    .format(instant)
    .split(/\D+/)
    .map(Number)
  const wall = new Date(0)
  wall.setUTCFullYear(year, month - 1, day)
  return wall.setUTCHours(hour, minute, second)
}

const quarter = 15 * 60_000
const since1980 = Date.UTC(1980)
const offsets = new Map<string, number>()

/** How far a zone's clocks are ahead of UTC at an instant (from the year 1 on), in milliseconds. */
export function offsetOf(instant: number, zone: string): number {
  const offset = () => wallAt(instant, zone) - Math.floor(instant / 1000) * 1000
  // In living memory clocks were put forward and back only at full quarters of an hour.
  if (instant < since1980) return offset()
  const key = `${zone} ${Math.floor(instant / quarter)}`
  let known = offsets.get(key)
  if (known === undefined) {
    if (offsets.size > 1000) offsets.clear()
    offsets.set(key, (known = offset()))
  }
  return known
}

/** The clock on the wall at an instant (from the year 1 on) in a zone. */
export function localOf(instant: number, zone: string): Local {
  const wall = new Date(instant + offsetOf(instant, zone))
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  }
}

const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number) => String(n).padStart(4, '0')

/** `2026-11-22` */
export function localDateOf(instant: number, zone: string): string {
  const { year, month, day } = localOf(instant, zone)
  return `${four(year)}-${two(month)}-${two(day)}`
}

/** `21:14` */
export function localTimeOf(instant: number, zone: string): string {
  const { hour, minute } = localOf(instant, zone)
  return `${two(hour)}:${two(minute)}`
}

/** ISO 8601 with milliseconds and the zone's offset: `2026-11-22T21:14:05.120+00:00`. Reads back to the same instant. */
export function isoOf(instant: number, zone: string): string {
  // An offset of seconds (zones before about 1920) cannot be written in ISO 8601: round it to minutes.
  const offset = Math.round(offsetOf(instant, zone) / 60_000)
  const wall = new Date(instant + offset * 60_000).toISOString().slice(0, -1)
  const ahead = Math.abs(offset)
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

/**
 * The instant at which a zone's clocks show a date (`2026-11-22`) and a time (`21:14`): the first where they show it twice,
 * and as much later as the gap is long where they never do.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const dayBefore = wall - offsetOf(wall - 86_400_000, zone)
  const dayAfter = wall - offsetOf(wall + 86_400_000, zone)
  const shows = (instant: number) => instant + offsetOf(instant, zone) === wall
  return shows(dayBefore) || !shows(dayAfter) ? dayBefore : dayAfter
}

/** The date a number of days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
