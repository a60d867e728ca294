/** When something that the person asked to be reminded of is said. */

/** A moment as the clock on the wall shows it. */
export interface LocalMoment {
  localDate: string
  /** Minutes after midnight. */
  minutes: number
}

/** Every weekday, 1 (Monday) to 7 (Sunday). */
export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** Weekday of a local date, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (localDate: string): number =>
  new Date(`${localDate}T12:00:00Z`).getUTCDay() || 7

/** Minutes in which it may still be said, for a computer that was asleep. Later than that it is left alone. */
const stillSaid = 60

/** Whether a time of the day (in minutes after midnight) has come, and is not an hour over, within the day. */
export const hasCome = (at: number, { minutes }: LocalMoment): boolean =>
  minutes >= at && minutes < at + stillSaid
