import { everyDay, hasCome, weekdayOf, type LocalMoment } from './reminding.ts'

/** When the person is reminded to write, if at all. */
export interface WritingReminders {
  on: boolean
  /** Minutes after midnight, on the clock of the wall. */
  times: readonly number[]
  /** Weekdays, 1 (Monday) to 7 (Sunday). */
  days: readonly number[]
}

/** A day has no more of them. */
export const mostTimes = 6

export const usualWritingReminders: WritingReminders = {
  on: false,
  times: [20 * 60],
  days: everyDay,
}

/** The time that has come, in minutes after midnight: the latest where there are more. Null where none has. */
export function timeToWrite(
  { on, times, days }: WritingReminders,
  moment: LocalMoment,
): number | null {
  if (!on || !days.includes(weekdayOf(moment.localDate))) return null
  return times.filter((at) => hasCome(at, moment)).toSorted((a, b) => b - a)[0] ?? null
}
