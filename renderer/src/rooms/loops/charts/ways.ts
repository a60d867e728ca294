import type { LoopsTold } from '../../../../../shared/contract/insights-loops.ts'
import type { Middle } from '../../../../../shared/contract/insights-numbers.ts'
import { dateInWords } from '../../../charts/dates.ts'
import { changes, spread } from '../../../charts/spread.ts'
import { countOf, notYet } from '../../insights/in-words.ts'
import type { Told } from '../../insights/told.ts'
import { wayNames } from '../in-words.ts'

type Way = LoopsTold['ways'][number]

/** Loops of a way before its middle is said (psychology: hidden below 5). */
const fewest = 5

const nameOf = ({ way }: Way): string => (way ? wayNames[way] : 'none of these')
const minutesOf = (minutes: number): string => countOf(Math.round(minutes), 'minute')

const besides =
  'Each point is a loop, the diamond the middle one, the bar behind it how sure that is (from 6 loops on). ' +
  'What was done may go with the kind of loop, so this says what was, not what helps.'

/** What is shown, and of the others that were tried how many more they need. */
function split(ways: readonly Way[], of: (way: Way) => { middle: Middle; count: number }) {
  const shown = ways.filter((way) => of(way).middle !== null)
  const waiting = ways
    .filter((way) => of(way).middle === null && of(way).count > 0)
    .map((way) => `${nameOf(way)} ${of(way).count}`)
  const rest = waiting.length > 0 ? ` Not shown below ${fewest} loops: ${waiting.join(', ')}.` : ''
  return { shown, rest, most: Math.max(0, ...ways.map((way) => of(way).count)) }
}

const factsOf = (
  shown: readonly Way[],
  columns: readonly string[],
  rows: (way: Way) => (string | number)[][],
  middle: (way: Way) => Middle,
) => ({
  columns: ['What you did', 'Day', ...columns, 'The middle one', 'Likely from', 'Likely to'],
  rows: shown.flatMap((way) => {
    const { median, interval } = middle(way)!
    const figures = [median, interval?.low ?? null, interval?.high ?? null]
    return rows(way).map((row) => [
      nameOf(way),
      ...row,
      ...figures.map((figure) => figure && rounded(figure)),
    ])
  }),
})

const rounded = (number: number): number => Number(number.toFixed(1))
const heightOf = (rows: number): number => 60 + rows * 76

/** How long loops went on, by what was done about them. */
export function lengthsTold({ ways }: LoopsTold): Told {
  const of = ({ length, lengths }: Way) => ({ middle: length, count: lengths.length })
  const { shown, rest, most } = split(ways, of)
  if (shown.length === 0)
    return {
      says: notYet(
        '5 loops of known length with the same way on',
        'how long they went on, by what you did',
        most,
      ),
      shown: null,
    }
  const inWords = shown.map(
    (way) => `${nameOf(way)} ${minutesOf(way.length!.median)} (${way.lengths.length})`,
  )
  const longest = Math.max(...shown.flatMap(({ lengths }) => lengths.map(({ minutes }) => minutes)))
  return {
    says: `In the middle: ${inWords.join('; ')}.${rest} ${besides}`,
    height: heightOf(shown.length),
    shown: {
      drawing: spread(
        shown.map((way) => ({
          name: nameOf(way),
          values: way.lengths.map(({ localDate, minutes }) => ({
            value: minutes,
            hint: `${dateInWords(localDate)}: ${minutesOf(minutes)}`,
          })),
          median: way.length!.median,
          interval: way.length!.interval,
        })),
        minutesUpTo(longest),
      ),
      facts: factsOf(
        shown,
        ['Minutes'],
        ({ lengths }) => lengths.map(({ localDate, minutes }) => [localDate, rounded(minutes)]),
        ({ length }) => length,
      ),
    },
  }
}

/** An axis from none to the longest, with five steps at most. */
function minutesUpTo(longest: number) {
  const step = [2, 5, 10, 15, 30, 60].find((each) => each * 5 >= longest) ?? 120
  const steps = Math.max(1, Math.ceil(longest / step))
  return {
    min: 0,
    max: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, index) => ({
      value: index * step,
      label: index === 0 ? '0' : `${index * step} min`,
    })),
  }
}

/** By how much loops eased, by what was done about them. */
export function easedTold({ ways }: LoopsTold): Told {
  const of = ({ ease, eased }: Way) => ({ middle: ease, count: eased.length })
  const { shown, rest, most } = split(ways, of)
  if (shown.length === 0)
    return {
      says: notYet(
        '5 loops with the same way on, rated for how strong they were and how strong afterwards',
        'by how much they eased, by what you did',
        most,
      ),
      shown: null,
    }
  const inWords = shown.map((way) => {
    const fall = rounded(way.ease!.median)
    const how = fall === 0 ? 'as strong' : `${Math.abs(fall)} ${fall > 0 ? 'less' : 'more'}`
    return `${nameOf(way)} ${how} (${way.eased.length})`
  })
  return {
    says: `How much less strong afterwards, of 100. In the middle: ${inWords.join('; ')}.${rest} ${besides}`,
    height: heightOf(shown.length),
    shown: {
      drawing: spread(
        shown.map((way) => ({
          name: nameOf(way),
          values: way.eased.map(({ localDate, before, after }) => ({
            value: before - after,
            hint: `${dateInWords(localDate)}: ${before}, then ${after}`,
          })),
          median: way.ease!.median,
          interval: way.ease!.interval,
        })),
        changes({ below: 'more', same: 'the same', above: 'less' }),
      ),
      facts: factsOf(
        shown,
        ['How strong', 'How strong afterwards'],
        ({ eased }) => eased.map(({ localDate, before, after }) => [localDate, before, after]),
        ({ ease }) => ease,
      ),
    },
  }
}
