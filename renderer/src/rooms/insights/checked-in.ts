import type { CheckInsTold } from '../../../../shared/contract/insights.ts'
import { dateInWords, dayNumber } from '../../charts/dates.ts'
import { overTime, type OverTimePoint } from '../../charts/over-time.ts'
import { notYet } from './in-words.ts'
import type { Told } from './told.ts'

interface Chart {
  key: keyof CheckInsTold
  heading: string
  /** How many there have to be before anything is shown, and what they are called. */
  fewest: number
  after: string
  shows: string
  /** What 0 and 100 are. */
  low: string
  high: string
  /** Days after which the line breaks. */
  gap: number
}

/** One for each kind of rating, in the order in which they are shown. */
export const checkInCharts: readonly Chart[] = [
  {
    key: 'worth',
    heading: 'How all right you are with yourself',
    fewest: 7,
    after: '7 days with a check-in',
    shows: 'how all right you were with yourself',
    low: 'not at all',
    high: 'entirely',
    gap: 7,
  },
  {
    key: 'settled',
    heading: 'How settled you feel',
    fewest: 7,
    after: '7 days with a check-in',
    shows: 'how settled you felt',
    low: 'all at sea',
    high: 'on firm ground',
    gap: 7,
  },
  {
    key: 'selfCompassion',
    heading: 'How you are with yourself when it is hard',
    fewest: 4,
    after: '4 weekly check-ins',
    shows: 'the middle of the three you rate weekly',
    low: 'hard on yourself',
    high: 'as to a friend',
    gap: 21,
  },
  {
    key: 'closeness',
    heading: 'How safe you feel with the people close to you',
    fewest: 4,
    after: '4 monthly check-ins',
    shows: 'how safe you felt',
    low: 'on edge',
    high: 'at rest',
    gap: 90,
  },
  {
    key: 'clarity',
    heading: 'How clear it is to you who you are',
    fewest: 4,
    after: '4 monthly check-ins',
    shows: 'how clear it was',
    low: 'a blur',
    high: 'clear',
    gap: 90,
  },
  {
    key: 'steadyWords',
    heading: 'How steady your words for yourself are',
    fewest: 3,
    after: '4 weeks with words that you picked',
    shows: 'how many of them you picked the week before, too',
    low: 'all new',
    high: 'the same',
    gap: 21,
  },
  {
    key: 'sensitivity',
    heading: 'What you expect before you ask',
    fewest: 5,
    after: '5 days on which you rated what you were about to ask',
    shows: 'how concerned you were times how likely a no seemed',
    low: 'nothing to fear',
    high: 'a feared no',
    gap: 60,
  },
]

/** What was rated over time, as points; where nothing was rated for long the line breaks. */
export function checkInTold(chart: Chart, { days, perMonth }: CheckInsTold['worth']): Told {
  const { fewest, after, shows, low, high, gap } = chart
  if (days.length < fewest) return { says: notYet(after, shows, days.length), shown: null }
  const points = days.flatMap(({ localDate, value }, index): OverTimePoint[] => {
    const from = dayNumber(localDate)
    const rounded = Math.round(value)
    const point = {
      from,
      to: from + 1,
      value: { median: value, low: value, high: value },
      hint: `${dateInWords(localDate)}: ${rounded}`,
    }
    const before = days[index - 1]
    if (!before || from - dayNumber(before.localDate) <= gap) return [point]
    return [{ from: from - 1, to: from, value: null, hint: '' }, point]
  })
  return {
    says: `${days.length} ratings. ${trendInWords(perMonth, days.length)}`,
    shown: {
      drawing: overTime(points, {
        min: 0,
        max: 100,
        ticks: [
          { value: 0, label: low },
          { value: 50, label: '50' },
          { value: 100, label: high },
        ],
      }),
      facts: {
        columns: ['Day', `0 ${low}, 100 ${high}`],
        rows: days.map(({ localDate, value }) => [dateInWords(localDate), Math.round(value)]),
      },
    },
  }
}

/** Fewer than these show no trend, whatever they do (Mann-Kendall). */
const fewestForTrend = 10

/** Only where there is a trend that chance alone would hardly show. */
function trendInWords(perMonth: number | null, ratings: number): string {
  if (ratings < fewestForTrend) return 'Too few to say where it goes.'
  if (perMonth === null || Math.abs(perMonth) < 0.5) return 'It does not clearly go up or down.'
  return `Over this time it goes ${perMonth > 0 ? 'up' : 'down'} by about ${Math.round(Math.abs(perMonth))} in a month.`
}
