import { hasCome, type LocalMoment } from './reminding.ts'

/** How often a check-in makes sense. Missing one is nothing. */
export const cadences = ['daily', 'weekly', 'monthly'] as const
export type Cadence = (typeof cadences)[number]

/** What is rated in each, 0 to 100. The words beside the sliders are in the room; none is an item of a questionnaire. */
export const scalesOf = {
  daily: ['worth', 'settled'],
  weekly: ['kindness', 'company', 'holding'],
  monthly: ['closeness', 'clarity'],
} as const satisfies Record<Cadence, readonly string[]>

export const scales = [...scalesOf.daily, ...scalesOf.weekly, ...scalesOf.monthly] as const
export type Scale = (typeof scales)[number]

/** Days after which one may come again. */
export const daysBetween: Record<Cadence, number> = { daily: 1, weekly: 7, monthly: 28 }

/**
 * Rejection sensitivity in one situation, 0 to 100: how concerned one is times how likely one thinks a no is (after Downey &
 * Feldman, 1996, whose questionnaire is not used here). Null where one of them was not given.
 */
export const sensitivity = (concern: number | null, expectedNo: number | null): number | null =>
  concern === null || expectedNo === null ? null : (concern * expectedNo) / 100

/** When the person is reminded of the daily one, if at all. */
export interface CheckInReminder {
  on: boolean
  /** Minutes after midnight, on the clock of the wall. */
  at: number
}
export const usualCheckInReminder: CheckInReminder = { on: false, at: 20 * 60 }

/** Whether it is time to remind: at the time that was chosen and for an hour after, within the day. */
export const isTimeToRemind = ({ on, at }: CheckInReminder, moment: LocalMoment): boolean =>
  on && hasCome(at, moment)
