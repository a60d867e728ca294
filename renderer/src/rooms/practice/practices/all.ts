import type { Change } from '../../../../../shared/contract/practice.ts'
import { asks } from './asks.ts'
import { doing } from './doing.ts'
import { ifThen } from './if-then.ts'
import type { Moment, Practice } from './practice.ts'
import { pathSteps } from './steps.ts'
import { strengths } from './strengths.ts'
import { timedWriting } from './timed-writing.ts'
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
  timedWriting,
  ...pathSteps,
]

const mostOffers = 3
/** By how much it is less afterwards, of 100, to count as easier: less is no change (shared/reframes/rules.ts). */
const easier = 10

/** What is known of practices apart from the moment. */
export interface Known {
  /** After these it was often worse of late: they are not offered, and it is said of those that would be. */
  readonly worse?: readonly string[]
  /** The person does not want these offered. */
  readonly off?: readonly string[]
  /** How it was after those that are rated. */
  readonly changes?: readonly Change[]
}

/** How much better something fits that was easier afterwards: before what was one place ahead of it. Own convention. */
const sooner = 1.25

/** How well one fits now: by the moment, and by how it was before. */
function fitOf({ id, fits }: Practice, moment: Moment, changes: readonly Change[]): number {
  const fit = fits(moment)
  const median = changes.find(({ practice }) => practice === id)?.change?.median ?? 0
  return fit > 0 && median <= -easier ? fit + sooner : fit
}

/**
 * At most three that fit now, the best first, and all others by name: those that may be offered another time, and those that
 * the person turned off.
 */
export function offersAt(
  moment: Moment,
  { worse = [], off = [], changes = [] }: Known = {},
  all: readonly Practice[] = practices,
): { offered: Practice[]; others: Practice[]; off: Practice[]; leftOut: Practice[] } {
  const wanted = all.filter(({ id }) => !off.includes(id))
  const fit = new Map(wanted.map((one) => [one, fitOf(one, moment, changes)]))
  const fitting = wanted.filter((one) => fit.get(one)! > 0)
  const leftOut = fitting.filter(({ id }) => worse.includes(id))
  const offered = fitting
    .filter((one) => !leftOut.includes(one))
    .toSorted((a, b) => fit.get(b)! - fit.get(a)!)
    .slice(0, mostOffers)
  return {
    offered,
    others: wanted.filter((one) => !offered.includes(one)),
    off: all.filter((one) => !wanted.includes(one)),
    leftOut,
  }
}
