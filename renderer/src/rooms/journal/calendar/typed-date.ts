import { daysOf } from '../../../../../shared/search/days.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** A name, or the three letters and more that it begins with. */
const monthNamed = (word: string): number =>
  word.length < 3 ? 0 : months.findIndex((name) => name.startsWith(word)) + 1

/**
 * The day that was meant, as `2026-11-03`: "3 November 2026", "Nov 3", "2026-11-03", "3.11.2026", "today". A month or a year
 * alone is its first day, and a day without a year is one of this year. Null where it is none.
 */
export function typedDate(typed: string, today: string): string | null {
  const text = typed.trim().toLowerCase()
  const named = byName(text, today) ?? byDots(text) ?? text
  const from = daysOf('on', named, today)?.from
  // The calendar begins with the year 1.
  return from && !from.startsWith('0000') ? `${from}-01-01`.slice(0, 10) : null
}

function byName(text: string, today: string): string | null {
  const words =
    text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').match(/\d+|\p{L}+|[^\d\p{L}\s,.]+/gu) ?? []
  const month = words.map(monthNamed).find((each) => each > 0)
  if (!month) return null
  const numbers = words.filter((word) => monthNamed(word) === 0)
  const days = numbers.filter((word) => /^\d{1,2}$/.test(word))
  const years = numbers.filter((word) => /^\d{4}$/.test(word))
  // Anything else beside them, as a weekday: rather ask again than guess.
  const meant = days.length <= 1 && years.length <= 1
  if (!meant || days.length + years.length < numbers.length) return null
  const year = years[0] ?? today.slice(0, 4)
  const day = days[0]
  return [year, String(month), ...(day ? [day] : [])].join('-')
}

function byDots(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text) ?? []
  return day ? `${year}-${month}-${day}` : null
}
