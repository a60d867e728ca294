import type { FoundKind } from '../../../../shared/contract/search.ts'
import { addDays, localTimeOf } from '../../../../shared/dates.ts'

const inEnglish = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', calendar: 'gregory', ...options })

const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const
const withoutYear = inEnglish(parts)
const withYear = inEnglish({ ...parts, year: 'numeric' })

const write = (format: Intl.DateTimeFormat, localDate: string): string => {
  const instant = Date.parse(`${localDate}T12:00:00Z`)
  // A year beyond four digits or before the common era: as it is stored.
  return Number.isNaN(instant) ? localDate : format.format(instant).replace(',', '')
}

const short = inEnglish({ day: 'numeric', month: 'short', year: 'numeric' })

/** "22 Nov 2026" */
export const shortDay = (localDate: string): string => write(short, localDate)

/** What the kinds of things are called: one of them, and many. */
export const kindNames: Readonly<Record<FoundKind, { one: string; many: string }>> = {
  entry: { one: 'Entry', many: 'Entries' },
  feeling: { one: 'Feeling', many: 'Feelings' },
  reframe: { one: 'Other explanations', many: 'Other explanations' },
  letter: { one: 'Letter', many: 'Letters' },
  loop: { one: 'Loop', many: 'Loops' },
  parked: { one: 'Put off', many: 'Put off' },
  strength: { one: 'Strength', many: 'Strengths' },
  win: { one: 'Win', many: 'Wins' },
  plan: { one: 'Thing to do', many: 'Things to do' },
  ask: { one: 'Ask', many: 'Asks' },
  values: { one: 'What matters to you', many: 'What matters to you' },
  'value-writing': { one: 'Why it matters', many: 'Why it matters' },
  'who-i-am': { one: 'Who I am', many: 'Who I am' },
}

/** "Sunday 22 November 2026" */
export const wholeDay = (localDate: string): string => write(withYear, localDate)

/** A day as the list heads it: "Today, Sunday 22 November", "Friday 20 November", with the year if it is not this one. */
export function dayHeading(localDate: string, today: string): string {
  const sameYear = localDate.slice(0, -6) === today.slice(0, -6)
  const day = write(sameYear ? withoutYear : withYear, localDate)
  if (localDate === today) return `Today, ${day}`
  return localDate === addDays(today, -1) ? `Yesterday, ${day}` : day
}

/** "Sunday 22 November 2026, 21:14", by the clock where it was written. */
export const dayAndTime = (place: { localDate: string; at: number; zone: string }): string =>
  `${wholeDay(place.localDate)}, ${localTimeOf(place.at, place.zone)}`

/** "hurt 6" */
export const wordAndIntensity = (feeling: { word: string; intensity: number | null }): string =>
  feeling.intensity === null ? feeling.word : `${feeling.word} ${feeling.intensity}`

/** How many were found, in a sentence. */
export function foundInWords(count: number, more: boolean): string {
  if (more) return `More than ${count.toLocaleString('en-GB')} found`
  return count === 0 ? '' : `${count.toLocaleString('en-GB')} found`
}
