import type { RejectionPage } from '../../../../../shared/contract/rejections.ts'
import { addDays, instantOf, localDateOf, localTimeOf } from '../../../../../shared/dates.ts'

const hour = 3_600_000

/** Where things lie in the picture, in pixels; it is as wide as its place. */
export const frame = { height: 248, left: 34, right: 10, top: 46, bottom: 26 } as const

export const yOf = (hurt: number): number =>
  frame.top + (1 - hurt / 100) * (frame.height - frame.top - frame.bottom)

export interface TimeScale {
  /** Hours since it happened at the right edge. */
  readonly hours: number
  readonly xOf: (hours: number) => number
  /** The left and the right edge. */
  readonly left: number
  readonly right: number
}

/** From when it happened to the present, half a day at least; what a clock that was ahead has rated still has its place. */
export function timeScale(
  { rejection, ratings }: Pick<RejectionPage, 'rejection' | 'ratings'>,
  { now, width }: { now: number; width: number },
): TimeScale {
  const last = Math.max(now, ...ratings.map(({ ratedAt }) => ratedAt))
  const hours = Math.max(12, (last - rejection.happenedAt) / hour)
  const { left } = frame
  const right = Math.max(left + 1, width - frame.right)
  const xOf = (at: number) => left + (Math.min(hours, Math.max(0, at)) / hours) * (right - left)
  return { hours, xOf, left, right }
}

export interface Tick {
  hours: number
  label: string
}

interface Begin {
  happenedAt: number
  zone: string
}

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const weekday = format({ weekday: 'short' })
const shortDate = format({ day: 'numeric', month: 'short' })
const mostTicks = 7
/** Further right it would run into the word for the present. */
const furthest = 0.9

/** Times of day within two days, then days of the week, then dates: midnights by the clock where it happened. */
export function ticks(begin: Begin, hours: number): Tick[] {
  if (hours <= 48) return timesOfDay(begin, hours)
  const { happenedAt, zone } = begin
  const days = Math.floor(hours / 24)
  const every = Math.ceil(days / mostTicks)
  const first = localDateOf(happenedAt, zone)
  const name = days <= mostTicks ? weekday : shortDate
  return Array.from({ length: Math.floor(days / every) }, (_, index) => {
    const date = addDays(first, (index + 1) * every)
    return {
      hours: (instantOf(date, '00:00', zone) - happenedAt) / hour,
      label: name.format(Date.parse(`${date}T12:00:00Z`)),
    }
  }).filter((tick) => tick.hours <= hours * furthest)
}

function timesOfDay({ happenedAt, zone }: Begin, hours: number): Tick[] {
  const every = hours <= 14 ? 3 : hours <= 26 ? 6 : 12
  const found: Tick[] = []
  const first = Math.ceil(happenedAt / hour) * hour
  for (let at = first; at <= happenedAt + hours * hour * furthest; at += hour) {
    const label = localTimeOf(at, zone)
    if (Number(label.slice(0, 2)) % every === 0)
      found.push({ hours: (at - happenedAt) / hour, label })
  }
  return found
}
