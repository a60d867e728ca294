import { asks } from './asks.ts'
import { ifThen } from './if-then.ts'
import type { Moment, Practice } from './practice.ts'
import { pathSteps } from './steps.ts'

/** Every practice, in the order in which they are named. */
export const practices: readonly Practice[] = [asks, ifThen, ...pathSteps]

const mostOffers = 3

/** At most three that fit now, the best first, and all others by name. */
export function offersAt(
  moment: Moment,
  all: readonly Practice[] = practices,
): { offered: Practice[]; others: Practice[] } {
  const offered = all
    .filter((one) => one.fits(moment) > 0)
    .toSorted((a, b) => b.fits(moment) - a.fits(moment))
    .slice(0, mostOffers)
  return { offered, others: all.filter((one) => !offered.includes(one)) }
}
