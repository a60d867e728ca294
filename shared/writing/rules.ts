import { localDateOf } from '../dates.ts'
import { isOftenWorse, rose } from '../practice/often-worse.ts'

/**
 * The rules of timed writing. Sessions of 15 to 20 minutes on the same event, three or four of them, then stop; one to
 * three days apart does best (Guo 2023, 31 trials, N = 4,012). It can do harm where somebody is searching for a meaning
 * (Sbarra 2013: worse up to nine months after a separation), so it is rated and ends itself. Ratings are 0 to 100; null
 * means that none was given, and then nothing is concluded from it.
 */
export const lengths = [15, 20] as const
export type Minutes = (typeof lengths)[number]

export const mostSessions = 4

/** As far apart as a night: less is the same sitting, also when it goes over midnight. Own convention. */
export const apart = 6 * 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

export interface Ratings {
  readonly hurtBefore: number | null
  readonly hurtAfter: number | null
  /** Going round why it happened, and what it says about oneself. */
  readonly circling: number | null
  /** What happened, and what one can do. Circling and working through: Treynor 2003, Watkins 2012. */
  readonly workingThrough: number | null
}

/** It hurt more afterwards than before. */
export const hurtRose = ({ hurtBefore, hurtAfter }: Ratings): boolean =>
  rose(hurtBefore, hurtAfter) === true

/** More going round than working through. */
export const wentRound = ({ circling, workingThrough }: Ratings): boolean =>
  circling !== null && workingThrough !== null && circling > workingThrough

/** Why a series with these sessions is over, if it is. Two bad sessions end it, whatever lies between them. */
export function endOf(sessions: readonly Ratings[]): 'worse' | 'finished' | null {
  if (sessions.filter((one) => hurtRose(one) || wentRound(one)).length >= 2) return 'worse'
  return sessions.length >= mostSessions ? 'finished' : null
}

/**
 * Whether writing has done more harm than good of late.
 * @param uses the newest first
 */
export const oftenWorse = (uses: readonly Ratings[]): boolean =>
  isOftenWorse(uses.map(({ hurtBefore, hurtAfter }) => rose(hurtBefore, hurtAfter)))

export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly zone: string
}

export const momentOf = (at: number, zone: string): Moment => ({ at, zone })

/** Days from one date as lived to another. */
export const daysBetween = (from: Moment, to: Moment): number =>
  (Date.parse(localDateOf(to.at, to.zone)) - Date.parse(localDateOf(from.at, from.zone))) / day

/**
 * How long after the last session another one would be. `soon`: on the same day, or before a night has passed; gently
 * advised against, never forbidden. `good`: one to three days. `later`: more. `unknown`: the clock was set back.
 */
export function spacing(last: Moment, now: Moment): 'soon' | 'good' | 'later' | 'unknown' {
  if (Math.abs(now.at - last.at) < apart) return 'soon'
  if (now.at < last.at) return 'unknown'
  const days = daysBetween(last, now)
  // Where one travels west over the date line, a day comes twice.
  if (days <= 0) return 'soon'
  return days <= 3 ? 'good' : 'later'
}

/** Whether it is the day after a session, as lived: the one day on which its hurt of the next day is asked for. */
export const isNextDay = (session: Moment, now: Moment): boolean =>
  now.at - session.at >= apart && daysBetween(session, now) === 1

/** When it happened, as far as that matters here. */
export type Happened = 'today' | 'days' | 'longer'

/**
 * Whether naming a feeling and reaching someone are offered first: on the day itself, and in the first days after a big
 * loss. The person may still choose to write.
 */
export const tooFresh = (happened: Happened | null, bigLoss: boolean): boolean =>
  happened === 'today' || (happened === 'days' && bigLoss)
