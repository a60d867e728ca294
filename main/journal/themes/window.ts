import { addDays } from '../../../shared/dates.ts'
import type { Reading, Tally } from './tally.ts'

/** Days of recent writing that are compared with all that came before; fewer while the journal is young. */
const spans = [28, 14]
/** Days with writing before them: with fewer there is nothing to compare with. Own convention. */
export const fewestEarlierDays = 10

/** What is recent, and what it is compared with. */
export interface Window {
  readonly today: string
  readonly recent: readonly Reading[]
  readonly earlier: readonly Reading[]
  /** What has a date that is yet to come: a clock was wrong once. It does not count. */
  readonly later: readonly Reading[]
  /** Days with writing in English before the recent ones. */
  readonly earlierDays: number
  readonly enough: boolean
}

/**
 * Divides what was written: the last 28 days, today included, and all before them, or the last 14 where 28 leave too little
 * before. What has the date of tomorrow was begun further east, and is of today.
 */
export function windowOn(tally: Tally, today: string): Window {
  const [long, short] = spans.map((span) => addDays(today, 1 - span))
  const window = divide(tally, today, long!)
  return window.enough ? window : divide(tally, today, short!)
}

function divide(tally: Tally, today: string, first: string): Window {
  const tomorrow = addDays(today, 1)
  const [recent, earlier, later]: [Reading[], Reading[], Reading[]] = [[], [], []]
  let earlierDays = 0
  for (const [date, readings] of tally.days) {
    const part = date < first ? earlier : date > tomorrow ? later : recent
    part.push(...readings)
    if (part === earlier && [...readings].some(({ foreign }) => !foreign)) earlierDays += 1
  }
  return { today, recent, earlier, later, earlierDays, enough: earlierDays >= fewestEarlierDays }
}

/** The day that a reading counts for. */
export const dayOf = ({ localDate }: Reading, today: string): string =>
  localDate > today ? today : localDate
