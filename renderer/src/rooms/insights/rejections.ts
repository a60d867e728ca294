import type { Beliefs, RecoveryTold, WorthTold } from '../../../../shared/contract/insights.ts'
import { dateInWords } from '../../charts/dates.ts'
import { pairs } from '../../charts/pairs.ts'
import { changes, spread } from '../../charts/spread.ts'
import { fallingSteps } from '../../charts/steps.ts'
import { durationInWords, unitOf } from '../rejections/words.ts'
import { countOf, notYet } from './in-words.ts'
import type { Told } from './told.ts'

/** Fewer rejections than this make no curve. Own convention. */
const fewestRejections = 3
const foldedAway = 'Folded away'
/** Two figures are all that such an estimate can bear. */
const figures = (number: number): number => Number(number.toPrecision(2))

/** How long rejections hurt: how many of them were not half-way down, as time goes by. */
export function recoveryTold({ waits, curve, medianHours, early }: RecoveryTold): Told {
  if (waits.length < fewestRejections) {
    const tooEarly =
      early > 0
        ? ` ${countOf(early, 'rejection has', 'rejections have')} fewer than 3 ratings.`
        : ''
    return {
      says:
        notYet(
          '3 rejections with 3 ratings of hurt each',
          'how long they take until they hurt half as much',
          waits.length,
        ) + tooEarly,
      shown: null,
    }
  }
  const unit = unitOf(Math.max(...waits.map(({ hours }) => hours)))
  const inUnit = (hours: number): number => hours / unit.hours
  const open = waits.filter((wait) => wait.open).length
  const half =
    medianHours === null
      ? 'Fewer than half of them hurt half as much yet.'
      : `Half of them hurt half as much after ${durationInWords(medianHours)} or less.`
  const told = (wait: RecoveryTold['waits'][number]) =>
    `${wait.open ? 'still open after' : 'half as much after'} ${durationInWords(wait.hours)}`
  return {
    says:
      `${countOf(waits.length, 'rejection')}, ${open} still open. ${half} ` +
      'The line is how many were not there yet; the band is how sure that is. Open points are still open.',
    shown: {
      drawing: fallingSteps(
        curve.map((step) => ({ ...step, at: inUnit(step.hours) })),
        waits.map((wait) => ({
          at: inUnit(wait.hours),
          open: wait.open,
          hint: `${shortTitle(wait.title ?? foldedAway)}: ${told(wait)}`,
        })),
        `${unit.name}s since it happened`,
      ),
      facts: {
        columns: ['Rejection', `${unit.name === 'day' ? 'Days' : 'Hours'}`, 'Hurts half as much'],
        rows: waits.map((wait) => [
          wait.title ?? foldedAway,
          figures(inUnit(wait.hours)),
          wait.open ? 'not yet' : 'yes',
        ]),
      },
    },
  }
}

const shortTitle = (title: string): string =>
  title.length > 40 ? `${title.slice(0, 40).toWellFormed()}…` : title

const afterNames = { 0: 'right after', 1: 'a day later', 7: 'a week later' } as const

/** By how much a thought was believed less, after what was done about it. */
export function beliefsTold(beliefs: Beliefs): Told {
  const most = Math.max(0, ...beliefs.map(({ pairs: { length } }) => length))
  const rows = beliefs.filter(({ fall }) => fall !== null)
  if (rows.length === 0)
    return {
      says: notYet(
        '5 thoughts rated before and after “Other explanations”',
        'how much they are believed afterwards',
        most,
      ),
      shown: null,
    }
  const inWords = rows.map(({ days, pairs: { length }, fall }) => {
    const median = fall!.median
    const how = median === 0 ? 'as much' : `${Math.abs(median)} ${median > 0 ? 'less' : 'more'}`
    return `${afterNames[days]} ${how} (${length} thoughts)`
  })
  return {
    says:
      `“Other explanations”: how much less a thought was believed, of 100. In the middle: ${inWords.join('; ')}. ` +
      'Each point is a thought, the diamond the middle one, the bar behind it how sure that is (from 6 thoughts on).',
    height: 60 + rows.length * 76,
    shown: {
      drawing: spread(
        rows.map(({ days, pairs: all, fall }) => ({
          name: afterNames[days],
          values: all.map(({ localDate, before, after }) => ({
            value: before - after,
            hint: `${dateInWords(localDate)}: ${before}, then ${after}`,
          })),
          median: fall!.median,
          interval: fall!.interval,
        })),
        changes({ below: 'more', same: 'the same', above: 'less' }),
      ),
      facts: {
        columns: [
          'When',
          'Day',
          'Believed before',
          'Believed then',
          'The middle fall',
          'Likely from',
          'Likely to',
        ],
        rows: rows.flatMap(({ days, pairs: all, fall }) =>
          all.map(({ localDate, before, after }) => [
            afterNames[days],
            localDate,
            before,
            after,
            fall!.median,
            fall!.interval?.low ?? null,
            fall!.interval?.high ?? null,
          ]),
        ),
      },
    },
  }
}

const fewestPairs = 8

/** How it went against how all right the person was with themselves. */
export function worthTold({ pairs: all, together }: WorthTold): Told {
  if (all.length < fewestPairs)
    return {
      says: notYet(
        '8 times of saying how it went and how all right you are with yourself',
        'whether the two went together',
        all.length,
      ),
      shown: null,
    }
  const r = together?.toFixed(2).replace('-', '−')
  const how =
    together === null
      ? 'One of the two was always the same, so they cannot be compared.'
      : `How far they went together: ${r} (1 is always, 0 is not at all, −1 is the other way round).`
  return {
    says: `${countOf(all.length, 'pair')} of ratings. ${how}`,
    height: 340,
    shown: {
      drawing: pairs(
        all.map(({ localDate, outcome, self }) => ({
          x: outcome,
          y: self,
          hint: `${dateInWords(localDate)}: went ${outcome}, with yourself ${self}`,
        })),
        { x: 'how it went', y: 'all right with yourself' },
      ),
      facts: {
        columns: ['Day', 'How it went', 'All right with yourself'],
        rows: all.map(({ localDate, outcome, self }) => [localDate, outcome, self]),
      },
    },
  }
}
