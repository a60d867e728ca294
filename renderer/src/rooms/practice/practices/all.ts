import { asks } from './asks.ts'
import { doing } from './doing.ts'
import { ifThen } from './if-then.ts'
import type { Moment, Practice } from './practice.ts'
import { pathSteps } from './steps.ts'
import { strengths } from './strengths.ts'
import { values } from './values.ts'
import { whoIAm } from './who-i-am.ts'

/** Every practice, in the order in which they are named. */
export const practices: readonly Practice[] = [
  asks,
  ifThen,
  doing,
  strengths,
  values,
  whoIAm,
  ...pathSteps,
]

const mostOffers = 3

/**
 * At most three that fit now, the best first, and all others by name.
 * @param worse after these it was often worse of late: they are not offered, and it is said of those that would be
 */
export function offersAt(
  moment: Moment,
  worse: readonly string[] = [],
  all: readonly Practice[] = practices,
): { offered: Practice[]; others: Practice[]; leftOut: Practice[] } {
  const fitting = all.filter((one) => one.fits(moment) > 0)
  const leftOut = fitting.filter(({ id }) => worse.includes(id))
  const offered = fitting
    .filter((one) => !leftOut.includes(one))
    .toSorted((a, b) => b.fits(moment) - a.fits(moment))
    .slice(0, mostOffers)
  return { offered, others: all.filter((one) => !offered.includes(one)), leftOut }
}
