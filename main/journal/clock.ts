import { isZone, localDateOf } from '../../shared/dates.ts'

/** The one place where the journal asks what time it is and where. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** IANA time zone of the computer. */
  zone(): string
}

/** When and where something was said. */
export interface Moment {
  at: number
  zone: string
  localDate: string
}

export function momentOf(clock: Clock): Moment {
  const at = clock.now()
  const zone = clock.zone()
  return { at, zone, localDate: localDateOf(at, zone) }
}

const minute = 60_000
let asked = { zone: 'UTC', at: Number.NEGATIVE_INFINITY }

export const systemClock: Clock = {
  now: () => Date.now(),
  // Asking costs as much as half a save, and nobody changes zones from one minute to the next.
  zone() {
    const at = performance.now()
    if (at - asked.at > minute) asked = { zone: zoneOfSystem(), at }
    return asked.zone
  },
}

/** Where the system's setting makes no sense, ICU says `Etc/Unknown` or nothing, and no clock can show either. */
function zoneOfSystem(): string {
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone && isZone(zone) ? zone : 'UTC'
}
