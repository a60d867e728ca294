import start from '../../resources/values.json' with { type: 'json' }
import { areas, type Area } from '../contract/rejections.ts'

/** One of the values that are ranked: which one of ours it began as, and what the person calls it. */
export interface Value {
  readonly value: string
  readonly words: string
}

/** The eleven values as they are before the person has ranked them; the number is that of Stinson (2011). */
export const startingValues: readonly Value[] = start.map(({ id, words }) => ({ value: id, words }))

/** How long to write on why the first one matters (Stinson 2011). */
export const minutes = 15

/** How long after a rejection its area of life counts as threatened, in hours: thirty days. Own convention. */
export const nearFor = 30 * 24

/** The areas of life that can be written about: all but the one that is threatened, if there is one. */
export const areasBeside = (threatened: Area | null): Area[] =>
  areas.filter((area) => area !== threatened)

/** The same values in another order: the one at `from` now lies at `to`, and those between have moved up or down by one. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const place = Math.min(Math.max(to, 0), list.length - 1)
  return list.toSpliced(from, 1).toSpliced(place, 0, ...list.slice(from, from + 1))
}

/** Whether a list holds each of the eleven once, so that it can be kept as a ranking. */
export const isWhole = (list: readonly Value[]): boolean =>
  list.length === startingValues.length &&
  startingValues.every(({ value }) => list.some((one) => one.value === value))

const dayThree = 72
const dayTwo = 24

/**
 * How well the writing fits now, 0 being not at all: before an ask, and from day three after a rejection (psychology:
 * default path by time). In the first day nothing that weighs oneself is offered.
 * @param hours since the last rejection; null where there is none
 * @param askSoon whether an ask is planned for today or tomorrow
 */
export function valuesFit({ hours, askSoon }: { hours: number | null; askSoon: boolean }): number {
  if (hours !== null && hours < dayTwo) return 0
  if (askSoon) return 4
  if (hours === null) return 1
  return hours >= dayThree ? 2.5 : 0
}
