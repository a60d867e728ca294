import type { AsksTold } from '../../../../shared/contract/insights.ts'
import { calibrated } from '../../charts/calibrated.ts'
import { dateInWords, dayNumber } from '../../charts/dates.ts'
import { overTime, type OverTimePoint } from '../../charts/over-time.ts'
import { pairs } from '../../charts/pairs.ts'
import { changes, spread } from '../../charts/spread.ts'
import { percentInWords } from '../../parts/percent.ts'
import { countOf, notYet } from './in-words.ts'
import type { Told } from './told.ts'

/** Fewer asks than this say nothing. */
const fewest = 5
const percent = (share: number): string => percentInWords(share * 100)
const score = (brier: number): string => brier.toFixed(2)
const short = (title: string): string =>
  title.length > 40 ? `${title.slice(0, 40).toWellFormed()}…` : title

/** Where the middle may well lie: "likely between 10 more and 20 less". */
function likely(interval: { low: number; high: number } | null): string {
  if (!interval || interval.low === interval.high) return ''
  const { low, high } = interval
  const by = (value: number) => `${Math.abs(value)} ${value < 0 ? 'more' : 'less'}`
  return ` (likely between ${low < 0 && high >= 0 ? by(low) : Math.abs(low)} and ${by(high)})`
}

/** How likely what was feared seemed, against how often it came. */
export function expectedTold(told: AsksTold): Told {
  const { bins, surprises, brier, brierOfAverage, expected, happened } = told
  if (brier === null || brierOfAverage === null || expected === null || happened === null)
    return {
      says: notYet(
        '5 asks with how likely it seemed and whether it happened',
        'how often what you fear comes true, beside how often you think it will',
        surprises.length,
      ),
      shown: null,
    }
  const came = percentInWords(happened)
  const nearer =
    brier < brierOfAverage
      ? `Your guesses were nearer than saying ${came} each time`
      : `Saying ${came} each time would have been nearer than your guesses`
  return {
    says:
      `${countOf(surprises.length, 'ask')}. What you feared seemed ${percentInWords(expected)} likely on average, and came ` +
      `${came} of the time (partly counts as half). ${nearer} (from 0, always right, to 1, always wrong: ` +
      `${score(brier)} for yours, ${score(brierOfAverage)} for that). ` +
      'On the broken line the two are the same; a point below it means it came less often than it seemed. The lines through the points are how sure that is.',
    height: 360,
    shown: {
      drawing: calibrated(
        bins.map((bin) => ({
          expected: bin.expected,
          happened: bin.happened * 100,
          low: bin.low * 100,
          high: bin.high * 100,
          count: bin.count,
          hint: `${countOf(bin.count, 'ask')}: seemed ${percentInWords(bin.expected)}, came ${percent(bin.happened)}`,
        })),
        { x: 'how likely it seemed', y: 'how often it came' },
      ),
      facts: {
        columns: ['Seemed', 'Asks', 'On average', 'Came', 'At least', 'At most'],
        rows: bins.map(({ from, to, count, expected, happened, low, high }) => [
          `${from} to ${percentInWords(to === 100 ? 100 : to - 1)}`,
          count,
          percentInWords(expected),
          percent(happened),
          percent(low),
          percent(high),
        ]),
      },
    },
  }
}

/** By how much it turned out otherwise than it seemed, ask by ask. */
export function surprisesTold({ surprises }: AsksTold): Told | null {
  if (surprises.length < fewest) return null
  const days = Map.groupBy(surprises, ({ localDate }) => localDate)
  const points = [...days].map(([localDate, asks]): OverTimePoint => {
    const values = asks.map(({ surprise }) => surprise)
    const from = dayNumber(localDate)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return {
      from,
      to: from + 1,
      value: { median: mean, low: Math.min(...values), high: Math.max(...values) },
      hint: `${dateInWords(localDate)}: ${asks.map(({ title }) => short(title)).join('; ')}`,
    }
  })
  const better = surprises.filter(({ surprise }) => surprise > 0).length
  return {
    says: `${better} of ${surprises.length} went better than it seemed. Above the middle it came less than you thought, below it more.`,
    shown: {
      drawing: overTime(points, {
        min: -100,
        max: 100,
        ticks: [
          { value: -100, label: 'worse' },
          { value: 0, label: 'as it seemed' },
          { value: 100, label: 'better' },
        ],
      }),
      facts: {
        columns: ['Day', 'Ask', 'Seemed', 'Came', 'Surprise'],
        rows: surprises.map(({ localDate, title, expected, happened, surprise }) => [
          localDate,
          title,
          expected,
          { 0: 'no', 0.5: 'partly', 1: 'yes' }[happened] ?? happened,
          surprise,
        ]),
      },
    },
  }
}

/** How bad it would be, against how bad it was. */
export function costsTold({ costs, costsFell }: AsksTold): Told | null {
  if (costsFell === null) return null
  const { median, interval } = costsFell
  const how =
    median === 0
      ? 'as bad as expected'
      : `${Math.abs(median)} of 100 ${median > 0 ? 'less' : 'more'} bad than expected`
  return {
    says: `${countOf(costs.length, 'ask')}. The middle one was ${how}${likely(interval)}.`,
    height: 340,
    shown: {
      drawing: pairs(
        costs.map(({ localDate, title, expected, lived }) => ({
          x: expected,
          y: lived,
          hint: `${dateInWords(localDate)}, ${short(title)}: ${expected} expected, ${lived} lived`,
        })),
        { x: 'how bad it would be', y: 'how bad it was' },
      ),
      facts: {
        columns: ['Day', 'Ask', 'Would be', 'Was'],
        rows: costs.map(({ localDate, title, expected, lived }) => [
          localDate,
          title,
          expected,
          lived,
        ]),
      },
    },
  }
}

/** How much less likely it seems now, rung by rung. */
export function learnedTold({ rungs, rungsFell }: AsksTold): Told | null {
  if (rungsFell === null) return null
  const { median, interval } = rungsFell
  return {
    says:
      `${countOf(rungs.length, 'kind of ask', 'kinds of asks')}: how likely what you fear seemed the first time, less how likely it seems now. ` +
      `In the middle ${median === 0 ? 'it is the same' : `${Math.abs(median)} ${median > 0 ? 'less' : 'more'}`}` +
      `${likely(interval)}.`,
    height: 150,
    shown: {
      drawing: spread(
        [
          {
            name: 'how likely',
            values: rungs.map(({ title, times, first, latest, fell }) => ({
              value: fell,
              hint: `${short(title)}, ${times === 1 ? 'once' : `${times} times`}: ${percentInWords(first)}, then ${percentInWords(latest)}`,
            })),
            median,
            interval,
          },
        ],
        changes({ below: 'more', same: 'the same', above: 'less' }),
      ),
      facts: {
        columns: ['Ask', 'Times', 'First', 'Now', 'Less by'],
        rows: rungs.map(({ title, times, first, latest, fell }) => [
          title,
          times,
          first,
          latest,
          fell,
        ]),
      },
    },
  }
}
