import { inOrder, type Rating } from './ratings.ts'
import type { Recovery } from './recovery.ts'

/** How long one rejection took to hurt half as much, or how long it has been watched without that. */
export interface Wait {
  /** From when it happened: 0 or more. */
  hours: number
  /** Whether it was half-way down then. If not, the wait is at least this long: it is censored. */
  over: boolean
}

/**
 * The wait that a recovery stands for. A fitted half-life counts from when it happened: a curve that halves in equal times
 * does so from its first hour on, whenever the first rating was.
 * @param points the ratings that the recovery was read from
 * @returns null where it is too early to count it among others
 */
export function waitOf(points: readonly Rating[], recovery: Recovery): Wait | null {
  switch (recovery.kind) {
    case 'fitted':
      return { hours: recovery.halfLifeHours, over: true }
    case 'half':
      return { hours: recovery.hours, over: true }
    case 'open':
      return { hours: inOrder(points).at(-1)!.hours, over: false }
    case 'early':
      return null
  }
}

/** Where the share of those still waiting steps down. */
export interface SurvivalStep {
  hours: number
  /** How many were still waiting just before. */
  waiting: number
  /** The share still waiting from then on: 0 to 1. */
  left: number
  /** Its 95 % interval. */
  low: number
  high: number
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054

/**
 * The share still waiting, by the product-limit estimate (Kaplan & Meier 1958), so that those still open are neither left
 * out nor taken for over. Who is censored at a time was still waiting at that time. The interval: Greenwood's variance
 * (1926) on the scale log(-log), so that it stays between 0 and 1 (Kalbfleisch & Prentice 1980); once nobody is left, where
 * that says nothing, it reaches from 0 to where it reached before.
 * @param waits in any order
 */
export function survivalCurve(waits: readonly Wait[]): SurvivalStep[] {
  const over = Map.groupBy(
    waits.filter((wait) => wait.over).map(({ hours }) => hours),
    (hours) => hours,
  )
  const steps: SurvivalStep[] = []
  let left = 1
  let sum = 0
  for (const [hours, ended] of [...over].sort(([a], [b]) => a - b)) {
    const waiting = waits.filter((wait) => wait.hours >= hours).length
    left *= (waiting - ended.length) / waiting
    sum += ended.length / (waiting * (waiting - ended.length))
    steps.push({ hours, waiting, left, ...intervalOf(left, sum, steps.at(-1)?.high ?? 1) })
  }
  return steps
}

/** @param sum Greenwood's, of d / (n (n - d)) */
function intervalOf(left: number, sum: number, before: number): { low: number; high: number } {
  if (left === 0) return { low: 0, high: before }
  const reach = Math.exp((z * Math.sqrt(sum)) / Math.log(left))
  return { low: left ** (1 / reach), high: left ** reach }
}

// A product of fractions that is one half on paper may be a hair more in binary.
const half = 0.5 + 1e-12

/**
 * The median wait: the first time by which at least half are over.
 * @param waits in any order
 * @returns hours; null while too many are open for half to be over, and without any
 */
export const medianWait = (waits: readonly Wait[]): number | null =>
  survivalCurve(waits).find(({ left }) => left <= half)?.hours ?? null
