import { addDays, instantOf, localDateOf, localOf } from './dates.ts'

/** By the clock on the wall: evening begins at this hour … */
const begins = 18
/** … and goes on into the night until this one, at which the next day begins. Own convention. */
const ends = 4

/** Hurt (0 to 100) that is strong, and how strong (0 to 10) an unpleasant feeling has to be. Own convention. */
const strongHurt = 60
const strongFeeling = 7
/** Worth (0 to 100) that is low, and for how long what was said of it last counts. Own convention. */
const lowWorth = 40
const worthCounts = 7 * 24 * 3_600_000
/** How unpleasant (-1 to 1) a feeling is that counts where it was felt strongly, and where that was not said. */
const unpleasant = -0.4
const veryUnpleasant = -0.7

/** The day of an instant as a person lives it, which is not over at midnight: `2026-11-22`. */
function dayOf(at: number, zone: string): string {
  const date = localDateOf(at, zone)
  return localOf(at, zone).hour < ends ? addDays(date, -1) : date
}

/** The evening of an instant, called by the day it ends: `2026-11-22` until four in the morning. Null by day. */
export function eveningOf(at: number, zone: string): string | null {
  const { hour } = localOf(at, zone)
  return hour >= begins || hour < ends ? dayOf(at, zone) : null
}

/** When the day of an instant began, as an instant. */
export const dayBegan = (at: number, zone: string): number =>
  instantOf(dayOf(at, zone), `0${ends}:00`, zone)

/** What was said since the day began. */
export interface Today {
  /** For each rejection that was rated today, how much it hurt last: 0 to 100. A hurt that has eased is not held against the day. */
  readonly hurts: readonly number[]
  /** The feelings logged today: -1 (unpleasant) to 1, and 0 to 10, null where that was not given. */
  readonly feelings: readonly { readonly pleasantness: number; readonly intensity: number | null }[]
}

/** Whether a day was painful: by one strong hurt, or one feeling that was strongly unpleasant. Without either it was not. */
export const isPainful = ({ hurts, feelings }: Today): boolean =>
  hurts.some((hurt) => hurt >= strongHurt) ||
  feelings.some(({ pleasantness, intensity }) =>
    intensity === null
      ? pleasantness <= veryUnpleasant
      : pleasantness <= unpleasant && intensity >= strongFeeling,
  )

/**
 * Whether this is a painful evening, on which something good may be brought back to the person; gives the evening, so that
 * it happens once in it. Nothing about it is to be stored.
 */
export function painfulEvening(at: number, zone: string, today: Today): string | null {
  const evening = eveningOf(at, zone)
  return evening !== null && isPainful(today) ? evening : null
}

/** What the person said last of how all right they are with themselves. */
export interface WorthSaid {
  readonly at: number
  /** 0 to 100. */
  readonly value: number
}

/** Whether worth is low by what was said of it in the last seven days. Where nothing was said, nothing is concluded. */
export const worthIsLow = (last: WorthSaid | null, now: number): boolean =>
  last !== null && now - last.at <= worthCounts && last.value <= lowWorth
