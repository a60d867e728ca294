import type { RejectionPage } from '../../../../shared/contract/rejections.ts'
import { durationIn, durationInWords, unitOf } from './words.ts'

type Told = Pick<RejectionPage, 'recovery' | 'others' | 'ratings' | 'usual'>

/** How far it has come, in a sentence or two. Facts only: nothing is promised and nothing is praised. */
export function recoveryInWords({ recovery, others, ratings, usual }: Told): string {
  return [itself(recovery, ratings.length, { usual, ratings }), beside(others, recovery)]
    .filter(Boolean)
    .join(' ')
}

function itself(
  recovery: RejectionPage['recovery'],
  count: number,
  { usual, ratings }: Pick<RejectionPage, 'usual' | 'ratings'>,
): string {
  switch (recovery.kind) {
    case 'fitted': {
      const unit = unitOf(recovery.halfLifeHours)
      const half = `Half of it gone every ${durationInWords(recovery.halfLifeHours, unit)} so far`
      const high = durationIn(recovery.high, unit)
      return recovery.low === 0
        ? `${half} (likely at most ${high}).`
        : `${half} (likely between ${durationIn(recovery.low, unit)} and ${high}).`
    }
    case 'half':
      return ratings.every(({ hurt }) => hurt <= usual)
        ? 'It has not been above your usual level.'
        : `Half of it was gone after about ${durationInWords(recovery.hours)}.`
    case 'open':
      return 'Still open: it is not half-way down yet.'
    case 'early':
      return count === 0
        ? 'Say how much it hurts, and again whenever you like. After three ratings you see here how it goes.'
        : `Too early to say: ${count} of 3 ratings.`
  }
}

/** This one against the others, where there are any to set it beside. A median: half of them took that long or less. */
function beside(
  { count, medianHours }: RejectionPage['others'],
  recovery: RejectionPage['recovery'],
): string {
  if (count === 0 || recovery.kind === 'early') return ''
  if (count === 1)
    return medianHours === null
      ? 'Your other one is still open.'
      : `Your other one took about ${durationInWords(medianHours)}.`
  return medianHours === null
    ? `Most of your ${count} others are still open.`
    : `Half of your ${count} others took ${durationInWords(medianHours)} or less.`
}
