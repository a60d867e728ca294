import { quarters, type Felt, type Quarter } from '../../../../shared/contract/insights.ts'
import { bars, barsHeight } from '../../charts/bars.ts'
import { dayNumber, stretchInWords } from '../../charts/dates.ts'
import { overTime } from '../../charts/over-time.ts'
import { rowsOfBars } from '../../charts/rows.ts'
import { countOf, notYet } from './in-words.ts'
import type { Told } from './told.ts'

/** Days with a feeling before anything is said about how they go (psychology: 7 days). */
const fewestDays = 7

export const paceNames = { day: 'day', week: 'week', month: 'month' } as const
export const columnNames = { day: 'Day', week: 'Week', month: 'Month' } as const

/** -100 (unpleasant) to 100 (pleasant), as whole numbers. */
const hundredths = (axis: number): number => Math.round(axis * 100)

type Stretch = Felt['stretches'][number]
type Dates = Pick<Stretch, 'from' | 'to'>
const lengths = { day: 1, week: 7, month: 30 } as const

/** The days of each, by number. The first and the last, which may be cut, have the room of a whole one. */
export function spansOf(stretches: readonly Dates[], pace: Felt['pace']) {
  return stretches.map(({ from, to }, index) => {
    const span = { from: dayNumber(from), to: dayNumber(to) + 1 }
    const short = Math.max(0, lengths[pace] - (span.to - span.from))
    if (index === 0 && stretches.length > 1) span.from -= short
    else if (index === stretches.length - 1) span.to += short
    return span
  })
}

/** How pleasant it was over time. */
export function pleasantTold({ stretches, pace, days, logs }: Felt): Told {
  if (days < fewestDays)
    return {
      says: notYet('7 days with a feeling', 'how pleasant it felt over time', days),
      shown: null,
    }
  const name = (stretch: Stretch) => stretchInWords(stretch.from, stretch.to, pace)
  const spans = spansOf(stretches, pace)
  const points = stretches.map((stretch, index) => {
    const { pleasant, logs: count } = stretch
    const median = pleasant && hundredths(pleasant.median)
    return {
      ...spans[index]!,
      value: pleasant && {
        median: hundredths(pleasant.median),
        low: hundredths(pleasant.low),
        high: hundredths(pleasant.high),
      },
      hint: `${name(stretch)}: ${median}, ${countOf(count, 'feeling')}`,
    }
  })
  return {
    says:
      `${countOf(logs, 'feeling')} on ${countOf(days, 'day')}. Each point is the middle one of a ${paceNames[pace]}; ` +
      'half of them lie in the band.',
    shown: {
      drawing: overTime(points, {
        min: -100,
        max: 100,
        ticks: [
          { value: -100, label: 'unpleasant' },
          { value: 0, label: 'in between' },
          { value: 100, label: 'pleasant' },
        ],
      }),
      facts: {
        columns: [
          columnNames[pace],
          'Feelings',
          'The middle one (-100 unpleasant, 100 pleasant)',
          'Half of them: from',
          'Half of them: to',
        ],
        rows: stretches.map((stretch, index) => {
          const { value } = points[index]!
          return [
            name(stretch),
            stretch.logs,
            value?.median ?? null,
            value?.low ?? null,
            value?.high ?? null,
          ]
        }),
      },
    },
  }
}

const quarterMeans: Record<Quarter, string> = {
  upset: 'unpleasant, high energy',
  low: 'unpleasant, low energy',
  lively: 'pleasant, high energy',
  'at ease': 'pleasant, low energy',
}

/** Which of the four quarters of the grid feelings lay in, over time. */
export function quartersTold({ stretches, pace, days }: Felt): Told {
  if (days < fewestDays)
    return {
      says: notYet('7 days with a feeling', 'which kinds of feelings there were', days),
      shown: null,
    }
  const name = (stretch: Stretch) => stretchInWords(stretch.from, stretch.to, pace)
  const sum = (quarter: Quarter) =>
    stretches.reduce((total, stretch) => total + stretch.quarters[quarter], 0)
  const most = Math.max(...stretches.flatMap((stretch) => Object.values(stretch.quarters)))
  const sums = quarters.map((each) => `${each} (${quarterMeans[each]}) ${sum(each)}`)
  return {
    says: `Feelings by ${paceNames[pace]}: ${sums.join('; ')}. The longest bar is ${most}.`,
    shown: {
      drawing: rowsOfBars(
        spansOf(stretches, pace),
        quarters.map((each) => ({
          name: each,
          counts: stretches.map((stretch) => stretch.quarters[each]),
        })),
        (row, index) => {
          const stretch = stretches[index]!
          const quarter = quarters[row]!
          return `${name(stretch)}: ${quarter} ${stretch.quarters[quarter]} of ${stretch.logs}`
        },
      ),
      facts: {
        columns: [columnNames[pace], 'Upset', 'Low', 'Lively', 'At ease'],
        rows: stretches.map((stretch) => [
          name(stretch),
          ...quarters.map((each) => stretch.quarters[each]),
        ]),
      },
    },
  }
}

/** What the person called their feelings: a count and no score. */
export function wordsTold({ words, differentWords, logs }: Felt): Told {
  if (differentWords === null || words.length === 0)
    return {
      says: notYet('20 feelings', 'the words you use for them', logs),
      shown: null,
    }
  return {
    says:
      `${countOf(differentWords, 'different word')} in the last 20 feelings. ` +
      'Below are those you used most.',
    height: barsHeight(words.length),
    shown: {
      drawing: bars(words.map(({ word, uses }) => ({ name: word, count: uses }))),
      facts: {
        columns: ['Word', 'Times used'],
        rows: words.map(({ word, uses }) => [word, uses]),
      },
    },
  }
}
