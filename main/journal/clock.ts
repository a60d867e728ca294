/** The one place where the journal asks what time it is and where. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** IANA time zone of the computer. */
  zone(): string
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
}
