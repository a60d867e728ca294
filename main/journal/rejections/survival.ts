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

// A product of fractions that is one half on paper may be a hair more in binary.
const half = 0.5 + 1e-12

/**
 * The median wait: the first time by which at least half are over, by the product-limit estimate (Kaplan & Meier 1958), so
 * that those still open are neither left out nor taken for over. Who is censored at a time was still waiting at that time.
 * @param waits in any order
 * @returns hours; null while too many are open for half to be over, and without any
 */
export function medianWait(waits: readonly Wait[]): number | null {
  const inTime = waits.toSorted((a, b) => a.hours - b.hours || Number(b.over) - Number(a.over))
  let waiting = 1
  for (const [index, { hours, over }] of inTime.entries()) {
    if (!over) continue
    // One after the other at the same time multiplies to the same as all at once.
    const left = inTime.length - index
    waiting *= (left - 1) / left
    if (waiting <= half) return hours
  }
  return null
}
