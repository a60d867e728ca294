import { addDays } from './dates.ts'
import { everyDay, weekdayOf, type LocalMoment } from './reminding.ts'

/** When the person gives what goes round in them its time. Minutes are those of the local day. */
export interface WorryWindow {
  on: boolean
  /** Minutes after midnight at which it begins. */
  start: number
  /** 15 to 30 minutes. */
  length: number
  /** Weekdays, 1 (Monday) to 7 (Sunday). */
  days: readonly number[]
}

export const shortest = 15
export const longest = 30
/** It is over by then, so that nothing of it is taken to bed. */
export const latestEnd = 21 * 60
export const earliestStart = 5 * 60

export const usualWorryWindow: WorryWindow = {
  on: false,
  start: 18 * 60,
  length: 20,
  days: everyDay,
}

/** Why it cannot be so, in a sentence; empty where it can. */
export function unfit({ start, length, days }: WorryWindow): string {
  if (length < shortest || length > longest) return 'It takes 15 to 30 minutes.'
  if (start + length > latestEnd)
    return 'That is close to bedtime. Choose a time that ends by 21:00.'
  if (start < earliestStart) return 'That is in the night. Choose a time from 05:00 on.'
  return days.length === 0 ? 'Choose at least one day.' : ''
}

export const isOn = (window: WorryWindow, localDate: string): boolean =>
  window.on && unfit(window) === '' && window.days.includes(weekdayOf(localDate))

/** Where a moment is in its day: ahead of the window, in it, or behind it. Null on a day without one. */
export function standing(
  window: WorryWindow,
  { localDate, minutes }: LocalMoment,
): 'ahead' | 'now' | 'over' | null {
  if (!isOn(window, localDate)) return null
  if (minutes < window.start) return 'ahead'
  return minutes < window.start + window.length ? 'now' : 'over'
}

/** The date of the next window, today's included while it is not over. Null where there is none. */
export function nextDate(window: WorryWindow, moment: LocalMoment): string | null {
  const today = standing(window, moment)
  if (today === 'ahead' || today === 'now') return moment.localDate
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const date = addDays(moment.localDate, ahead)
    if (isOn(window, date)) return date
  }
  return null
}

/** The dates of the windows that went by after a date, the last `most` of them, up to a moment. */
export function goneBy(
  window: WorryWindow,
  after: string,
  moment: LocalMoment,
  most = 60,
): string[] {
  const dates: string[] = []
  for (let date = moment.localDate; date > after && dates.length < most; date = addDays(date, -1)) {
    const over = date < moment.localDate || standing(window, moment) === 'over'
    if (over && isOn(window, date)) dates.unshift(date)
    // However long ago: nobody looks back further than that.
    if (date < addDays(moment.localDate, -366)) break
  }
  return dates
}
