const day = 24 * 60 * 60_000

/** A longer time since the last look is a clock that jumped, or a person who was away. */
const farApart = 30 * day
/** For so long nothing goes then. */
export const grace = 7 * day

/** What is known of the last look into the trash. */
export interface Looked {
  readonly lookedAt: number
  readonly waitsUntil: number | null
}

/** What a look into the trash says. */
export interface Due extends Looked {
  /** What was over at this instant goes now; null where nothing does. */
  readonly over: number | null
}

/**
 * By which instant something must have been in the trash for its days to go for good. A clock that is suddenly more than 30
 * days ahead of the last look may be wrong, or its person was away and may want something back: then only what was over at
 * the last look goes, and nothing else for seven days more. A clock that was set right in between ends that wait.
 */
export function dueAt(now: number, last: Looked | undefined): Due {
  if (!last || now - last.lookedAt > farApart)
    return { lookedAt: now, waitsUntil: now + grace, over: last ? last.lookedAt : null }
  const { waitsUntil } = last
  const waits = waitsUntil !== null && now < waitsUntil && waitsUntil - now <= grace
  return { lookedAt: now, waitsUntil: waits ? waitsUntil : null, over: waits ? null : now }
}

/** When something goes, if every look comes in time. */
export const goesAt = (trashedAt: number, days: number, waitsUntil: number | null): number =>
  Math.max(trashedAt + days * day, waitsUntil ?? 0)

/** In whole days, at least one. */
export const daysUntil = (instant: number, now: number): number =>
  Math.max(1, Math.ceil((instant - now) / day))

/** The latest time of throwing away of what is over at an instant. */
export const thrownBy = (over: number, days: number): number => over - days * day
