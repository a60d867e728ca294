import { localDateOf } from '../../../shared/dates.ts'

/** A time of going round, as far as its load is concerned. */
export interface Load {
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number
  /** Null while it goes on, and where nobody knows. */
  readonly endedAt: number | null
  /** The IANA zone it was lived in. */
  readonly zone: string
  /** 0 to 100; null where it was not said. */
  readonly strength: number | null
}

const minute = 60_000
/** Clocks are put forward and back, and days begin, at full quarters of an hour. */
const quarter = 15 * minute

/**
 * The load of each day: the sum of minutes × strength / 100 (own convention: how long, and how strong).
 * What goes on past midnight counts for both days, each by its own part; a day is that
 * of the clocks in the zone the episode was lived in, so that days of 23 and 25 hours and journeys come out right.
 * @param episodes in any order; those without an end or a strength count for nothing
 * @returns minutes at full strength by local date, without days of 0
 */
export function loadByDay(episodes: Iterable<Load>): Map<string, number> {
  const loads = new Map<string, number>()
  for (const { startedAt, endedAt, zone, strength } of episodes) {
    if (endedAt === null || strength === null || strength <= 0) continue
    let at = startedAt
    while (at < endedAt) {
      const next = Math.min(endedAt, (Math.floor(at / quarter) + 1) * quarter)
      const day = localDateOf(at, zone)
      loads.set(day, (loads.get(day) ?? 0) + (((next - at) / minute) * strength) / 100)
      at = next
    }
  }
  return loads
}
