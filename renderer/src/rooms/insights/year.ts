import type { Days } from '../../../../shared/contract/insights.ts'
import { calendar } from '../../charts/calendar.ts'
import { dateInWords } from '../../charts/dates.ts'
import { countOf } from './in-words.ts'
import type { Told } from './told.ts'

/** The heat map of a year: what was written and what was felt, day by day. */
export function yearTold({ from, to, days, years }: Days, year: number | null): Told {
  const when = year === null ? 'In the last twelve months' : `In ${year}`
  const sum = (of: 'entries' | 'feelings') => days.reduce((total, day) => total + day[of], 0)
  const on = (of: 'entries' | 'feelings') => days.filter((day) => day[of] > 0).length
  if (years.length === 0)
    return {
      says: 'After the first entry or feeling you see here which days have something in them.',
      shown: null,
    }
  if (days.length === 0) return { says: `${when} there is nothing.`, shown: null }
  const row = (of: 'entries' | 'feelings') =>
    days.map((day) => ({ date: day.localDate, count: day[of] }))
  return {
    says:
      `${when}: ${countOf(sum('entries'), 'entry', 'entries')} on ${countOf(on('entries'), 'day')}, ` +
      `${countOf(sum('feelings'), 'feeling')} on ${countOf(on('feelings'), 'day')}. ` +
      'The more there is of a day, the larger and darker its square.',
    shown: {
      drawing: calendar(from, to, [
        {
          name: 'written',
          colour: 'ink-2',
          days: row('entries'),
          hint: ({ date, count }) => `${dateInWords(date)}: ${countOf(count, 'entry', 'entries')}`,
        },
        {
          name: 'felt',
          colour: 'sea',
          days: row('feelings'),
          hint: ({ date, count }) => `${dateInWords(date)}: ${countOf(count, 'feeling')}`,
        },
      ]),
      facts: {
        columns: ['Day', 'Entries', 'Feelings'],
        rows: days.map(({ localDate, entries, feelings }) => [localDate, entries, feelings]),
      },
    },
  }
}
