import type { Area, RejectionStatus } from '../../../../shared/contract/rejections.ts'

export const areaNames: Record<Area, string> = {
  work: 'work',
  love: 'love',
  friends: 'friends',
  family: 'family',
  study: 'study',
  making: 'making',
  other: 'something else',
}

export const statusNames: Record<RejectionStatus, string> = {
  open: 'Open',
  easing: 'Easing',
  settled: 'Settled',
}

const hour = 3_600_000

export const hoursSince = (instant: number, now: number): number =>
  Math.max(0, (now - instant) / hour)

const dayMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
})
const withYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** "16 November", with the year once that is not this one. */
export function dayInWords(localDate: string, now: number): string {
  const instant = Date.parse(`${localDate}T12:00:00Z`)
  if (Number.isNaN(instant)) return localDate
  const sameYear = localDate.startsWith(`${new Date(now).getFullYear()}-`)
  return (sameYear ? dayMonth : withYear).format(instant)
}

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

/** "just now", "5 hours ago", "6 days ago". */
export function agoInWords(instant: number, now: number): string {
  const hours = hoursSince(instant, now)
  if (hours < 1) return 'just now'
  if (hours < 24) return `${count(Math.floor(hours), 'hour')} ago`
  const days = Math.floor(hours / 24)
  if (days < 60) return `${count(days, 'day')} ago`
  if (days < 730) return `${count(Math.round(days / 30.4), 'month')} ago`
  return `${count(Math.round(days / 365.25), 'year')} ago`
}

/** Two figures are all that such an estimate can bear. */
const figures = (number: number): string => String(Number(number.toPrecision(2)))

/** What durations are said in, so that those of one sentence share it. */
export const unitOf = (hours: number): { name: 'hour' | 'day'; hours: number } =>
  hours < 48 ? { name: 'hour', hours: 1 } : { name: 'day', hours: 24 }

/** "2.6 days", "5 hours". */
export function durationInWords(hours: number, unit = unitOf(hours)): string {
  const said = figures(hours / unit.hours)
  return `${said} ${unit.name}${said === '1' ? '' : 's'}`
}

/** "1.9", in a unit that is said elsewhere. */
export const durationIn = (hours: number, unit: { hours: number }): string =>
  figures(hours / unit.hours)
