/** How much one rejection hurt at one time. */
export interface Rating {
  /** Hours since it happened. */
  hours: number
  /** 0 to 100. */
  hurt: number
}

/** A date further away than this (over a hundred thousand years) was never meant. */
const mostHours = 1e9

/** A level of hurt is 0 to 100. What lies outside is taken for the nearer end, and what is no number for 0. */
export const level = (hurt: number): number => Math.min(100, Math.max(0, hurt)) || 0

/**
 * The ratings that recovery is read from, in order of time and with no two at the same time: those of one time count as
 * one, their mean. Left out is what is no number, and what was rated before it happened: that belongs to the usual level.
 */
export function inOrder(points: readonly Rating[]): Rating[] {
  const kept = points
    .filter(({ hours, hurt }) => hours >= 0 && hours <= mostHours && Number.isFinite(hurt))
    .map(({ hours, hurt }) => ({ hours, hurt: level(hurt) }))
    // By hurt as well, so that a sum does not depend on the order in which they came.
    .sort((a, b) => a.hours - b.hours || a.hurt - b.hurt)
  const times = Map.groupBy(kept, ({ hours }) => hours)
  return [...times].map(([hours, same]) => ({
    hours,
    hurt: same.reduce((sum, { hurt }) => sum + hurt, 0) / same.length,
  }))
}
