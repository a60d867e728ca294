import type { WorryWindowLook } from '../../../../../shared/contract/worry-window.ts'
import { addDays } from '../../../../../shared/dates.ts'
import type { WorryWindow } from '../../../../../shared/worry-window.ts'
import { timeOfDay } from '../../../parts/time-of-day.ts'

const named = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })

/** "Now, until 18:20." or "Next: tomorrow at 18:00, for 20 minutes." */
export function whenInWords(look: WorryWindowLook, times: WorryWindow, today: string): string {
  if (look.standing === 'now' && !look.keptToday)
    return `Now, until ${timeOfDay(times.start + times.length)}.`
  const next = look.keptToday && look.nextDate === today ? null : look.nextDate
  if (next === null) return look.keptToday ? 'Done for today.' : ''
  const day =
    next === today
      ? 'today'
      : next === addDays(today, 1)
        ? 'tomorrow'
        : `on ${named.format(Date.parse(next))}`
  return `Next: ${day} at ${timeOfDay(times.start)}, for ${times.length} minutes.`
}

/** What has come of it so far. One that went by unused is as good as one that was kept. */
export function countsInWords({ kept, skipped }: WorryWindowLook): string {
  const times = (number: number): string => (number === 1 ? 'once' : `${number} times`)
  const parts = [
    ...(kept > 0 ? [`You took the time ${times(kept)}.`] : []),
    ...(skipped > 0 ? [`It went by unneeded ${times(skipped)}, which is what it is for.`] : []),
  ]
  return parts.join(' ')
}

export const waitingInWords = (number: number): string =>
  number === 0 ? 'Nothing waits.' : number === 1 ? 'One thought waits.' : `${number} thoughts wait.`
