import { isOftenWorse, type Worse } from '../practice/often-worse.ts'
import { apart, daysBetween, momentOf, type Moment } from '../writing/rules.ts'

/** The rules of thought records. Beliefs and feelings are 0 to 100; null means that none was given. */

export const mostExplanations = 12
export const mostFeelings = 12

/** A smaller difference than this is no change. Own convention. */
const change = 10

/**
 * What became of a rating: by how much it fell (B0 - B1; below 0 where it rose), and 0 where that is under 10. Null
 * where one of the two was not given.
 */
export function fallOf(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null
  const fall = before - after
  return Math.abs(fall) < change ? 0 : fall
}

/** Those explanations that are not the thought itself in the pie, and say something. */
export const othersIn = (texts: readonly string[], thought: string): string[] =>
  texts.filter((text) => text.trim() && text.trim() !== thought.trim())

/** How long after a record its thought is rated again, in days. */
export const againAfter = [1, 7] as const
export type AgainAfter = (typeof againAfter)[number]

interface Finished {
  readonly thought: string
  readonly beliefBefore: number | null
  readonly beliefAfter: number | null
  readonly finishedAt: number | null
  readonly zone: string
  /** The questions that were asked, answered or not. */
  readonly asked: readonly number[]
}

/**
 * Which re-rating is to be asked for now, in days. The first is asked from the next day on, as lived and after a night;
 * once the seventh has come, only that one. A belief that was never rated has nothing to be compared with.
 */
export function ratingDue(record: Finished, now: Moment): AgainAfter | null {
  const { finishedAt, beliefBefore, beliefAfter, asked } = record
  if (finishedAt === null || !record.thought.trim()) return null
  if (beliefBefore === null && beliefAfter === null) return null
  const finished = momentOf(finishedAt, record.zone)
  if (now.at - finishedAt < apart) return null
  const days = daysBetween(finished, now)
  const due = againAfter.findLast((after) => days >= after)
  return due === undefined || asked.includes(due) ? null : due
}

interface Tested {
  readonly test: string
  readonly testDate: string | null
  readonly testAnsweredAt: number | null
}

/** Whether the small test comes back to be answered on a day (`2026-11-22`). */
export const testDue = ({ test, testDate, testAnsweredAt }: Tested, today: string): boolean =>
  test.trim() !== '' && testDate !== null && testAnsweredAt === null && today >= testDate

interface Rated {
  readonly beliefBefore: number | null
  readonly beliefAfter: number | null
  readonly feelings: readonly { readonly before: number | null; readonly after: number | null }[]
}

/** The belief or a feeling is stronger after a record than before it; null where the belief was not rated both times. */
function worse({ beliefBefore, beliefAfter, feelings }: Rated): Worse {
  const fall = fallOf(beliefBefore, beliefAfter)
  if (fall === null) return null
  return fall < 0 || feelings.some(({ before, after }) => (fallOf(before, after) ?? 0) < 0)
}

/**
 * Whether it was often worse after a record.
 * @param finished the newest first
 */
export const oftenWorse = (finished: readonly Rated[]): boolean => isOftenWorse(finished.map(worse))

/**
 * Whether another way may do more than one more record: it was often worse afterwards, or the belief stood still in the last
 * two that were rated both times.
 * @param finished the newest first
 */
export function ratherSomethingElse(finished: readonly Rated[]): boolean {
  const rated = finished.filter(
    ({ beliefBefore, beliefAfter }) => fallOf(beliefBefore, beliefAfter) !== null,
  )
  const still = rated
    .slice(0, 2)
    .filter(({ beliefBefore, beliefAfter }) => fallOf(beliefBefore, beliefAfter)! <= 0)
  return still.length === 2 || oftenWorse(finished)
}
