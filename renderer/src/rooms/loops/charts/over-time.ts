import type {
  CourseTold,
  LoopsTold,
  LoopStretch,
} from '../../../../../shared/contract/insights-loops.ts'
import { columns } from '../../../charts/columns.ts'
import { stretchInWords } from '../../../charts/dates.ts'
import { overTime } from '../../../charts/over-time.ts'
import { columnNames, paceNames, spansOf } from '../../insights/felt.ts'
import { countOf, notYet } from '../../insights/in-words.ts'
import type { Told } from '../../insights/told.ts'

/** Days with a load before anything is said about how it goes (psychology: 7 days). */
const fewestDays = 7
/** Loops rated for both. Own convention. */
const fewestRated = 5
/** Fewer stretches than these show no trend, whatever they do (Mann-Kendall). */
const fewestForTrend = 10

const whole = (number: number): number => Math.round(number)
/** -100 (all going round) to 100 (all working through). */
const hundredths = (mode: number): number => Math.round(mode * 100)

/** How much loops weigh: how long, and how strong. */
export function loadTold({ stretches, pace, load, loadDays, unknown }: LoopsTold): Told {
  if (loadDays < fewestDays)
    return {
      says: notYet(
        '7 days with a loop of which length and strength are known',
        'how much they weigh, day by day',
        loadDays,
      ),
      shown: null,
    }
  const name = (stretch: LoopStretch) => stretchInWords(stretch.from, stretch.to, pace)
  const spans = spansOf(stretches, pace)
  const each = pace === 'day' ? '' : ` Each bar is the mean of the days of a ${paceNames[pace]}.`
  const left =
    unknown > 0
      ? ` ${countOf(unknown, 'loop does', 'loops do')} not count: how long or how strong is not known.`
      : ''
  const speed = (perMonth: number) =>
    whole(perMonth) === 0 ? ', slowly' : ` by about ${whole(perMonth)} in a month`
  return {
    says:
      'The load of a day is the minutes of its loops times how strong they were: 30 is half an hour at full strength, ' +
      `or an hour at half.${each}${left} ${courseInWords(load, { up: 'up', down: 'down' }, speed)}`,
    shown: {
      drawing: columns(
        stretches.map((stretch, index) => ({
          ...spans[index]!,
          amount: stretch.load,
          hint: `${name(stretch)}: load ${whole(stretch.load)}, ${countOf(stretch.loops, 'loop')}`,
        })),
        pace === 'day' ? 'load' : 'load in a day',
      ),
      facts: {
        columns: [columnNames[pace], 'Loops', 'Load in a day (minutes at full strength)'],
        rows: stretches.map((stretch) => [
          name(stretch),
          stretch.loops,
          Number(stretch.load.toFixed(1)),
        ]),
      },
    },
  }
}

/** Going round against working through. */
export function modeTold({ stretches, pace, mode }: LoopsTold): Told {
  const rated = stretches.reduce((sum, stretch) => sum + stretch.rated, 0)
  if (rated < fewestRated)
    return {
      says: notYet(
        '5 loops rated for going round and for working through',
        'which of the two it was more of',
        rated,
      ),
      shown: null,
    }
  const name = (stretch: LoopStretch) => stretchInWords(stretch.from, stretch.to, pace)
  const spans = spansOf(stretches, pace)
  const points = stretches.map((stretch, index) => {
    const value = stretch.mode && {
      median: hundredths(stretch.mode.median),
      low: hundredths(stretch.mode.low),
      high: hundredths(stretch.mode.high),
    }
    const hint = `${name(stretch)}: ${value?.median}, ${countOf(stretch.rated, 'loop')}`
    return { ...spans[index]!, value, hint }
  })
  const towards = { up: 'towards working through', down: 'towards going round' }
  const speed = (perMonth: number) =>
    hundredths(perMonth) === 0 ? ', slowly' : ` by about ${hundredths(perMonth)} in a month`
  return {
    says:
      `${countOf(rated, 'loop')} rated for both. Each point is the middle one of a ${paceNames[pace]}; half of them lie in ` +
      `the band. ${courseInWords(mode, towards, speed)}`,
    shown: {
      drawing: overTime(points, {
        min: -100,
        max: 100,
        ticks: [
          { value: -100, label: 'going round' },
          { value: 0, label: 'as much' },
          { value: 100, label: 'working through' },
        ],
      }),
      facts: {
        columns: [
          columnNames[pace],
          'Loops rated',
          'The middle one (-100 going round, 100 working through)',
          'Half of them: from',
          'Half of them: to',
        ],
        rows: stretches.flatMap((stretch, index) => {
          const { value } = points[index]!
          if (!value) return []
          return [[name(stretch), stretch.rated, value.median, value.low, value.high]]
        }),
      },
    },
  }
}

/** Only where there is a trend that chance alone would hardly show. */
function courseInWords(
  { goes, perMonth, stretches }: CourseTold,
  where: { up: string; down: string },
  speed: (perMonth: number) => string,
): string {
  if (stretches < fewestForTrend) return 'Too few to say where it goes.'
  if (goes === null) return 'It does not clearly go one way.'
  return `Over this time it goes ${where[goes]}${speed(Math.abs(perMonth))}.`
}
