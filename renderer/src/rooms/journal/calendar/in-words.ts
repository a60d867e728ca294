import type { CalendarDay, OnThisDay } from '../../../../../shared/contract/calendar.ts'
import { countOf } from '../../insights/in-words.ts'

const format = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  const inEnglish = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...options,
  })
  return (date) => inEnglish.format(Date.parse(`${date}T12:00:00Z`)).replace(',', '')
}

/** "Tuesday 3 November" */
const dayAndMonth = format({ weekday: 'long', day: 'numeric', month: 'long' })
const monthAndYear = format({ month: 'long', year: 'numeric' })
const monthOnly = format({ month: 'long' })
const weekday = format({ weekday: 'long' })

/** "November 2026" of `2026-11`. */
export const monthInWords = (month: string): string => monthAndYear(`${month}-01`)
export const monthName = (month: string): string => monthOnly(`${month}-01`)

/** "Monday" for 1 to "Sunday" for 7. The 1st of January 2024 was a Monday. */
export const weekdayName = (day: number): string => weekday(`2024-01-0${day}`)

export type Counts = Omit<CalendarDay, 'localDate'>

/** What the dots of a day stand for, in their order. */
export const kinds = [
  { kind: 'entries', one: 'entry', many: 'entries' },
  { kind: 'feelings', one: 'feeling', many: 'feelings' },
  { kind: 'rejections', one: 'rejection', many: 'rejections' },
  { kind: 'practice', one: 'practice or loop', many: 'practices and loops' },
] as const

/** "2 entries, 1 feeling"; "nothing" where there is nothing. */
export function countsInWords(day: Counts | undefined): string {
  const said = kinds.flatMap(({ kind, one, many }) =>
    day?.[kind] ? [countOf(day[kind], one, many)] : [],
  )
  return said.join(', ') || 'nothing'
}

/** How much there is of a day or a month, whatever it is. */
export const totalOf = (counted: Counts | undefined): number =>
  kinds.reduce((total, { kind }) => total + (counted?.[kind] ?? 0), 0)

/** "In 2026: 240 entries on 120 days, 80 feelings on 60 days." */
export function yearInWords(year: number, days: readonly CalendarDay[]): string {
  if (days.length === 0) return `In ${year} there is nothing.`
  const said = kinds.flatMap(({ kind, one, many }) => {
    const count = days.reduce((total, day) => total + day[kind], 0)
    const on = days.filter((day) => day[kind] > 0).length
    return count > 0 ? [`${countOf(count, one, many)} on ${countOf(on, 'day')}`] : []
  })
  return `In ${year}: ${said.join(', ')}.`
}

/** "Tuesday 3 November, 2 entries, 1 feeling" */
export const dayInWords = (date: string, day: CalendarDay | undefined): string =>
  `${dayAndMonth(date)}, ${countsInWords(day)}`

type Time = OnThisDay['times'][number]

const monthsAgo = (count: number): string => (count === 1 ? 'a month ago' : `${count} months ago`)

/** "2024", "a month ago": one of several, in a line. */
export const shortAgo = ({ localDate, ago }: Time): string =>
  ago.unit === 'year' ? localDate.slice(0, 4) : monthsAgo(ago.count)

/** "On this day in 2024", "A month ago" */
export const agoInWords = ({ localDate, ago }: Time): string =>
  ago.unit === 'year'
    ? `On this day in ${localDate.slice(0, 4)}`
    : monthsAgo(ago.count).replace(/^a/, 'A')
