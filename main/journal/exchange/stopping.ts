import type { StoppedWork } from '../../../shared/contract/stopped-work.ts'
import { Failure } from '../../../shared/result.ts'

/** Work in slices. */
export interface Running {
  /** Null where it only looks. */
  readonly what: StoppedWork | null
  readonly stop: AbortController
  readonly ended: Promise<unknown>
}

/** Stops it, waits until it has, and answers what it was; null where it only looked, or ended otherwise. */
export async function stopped({ what, stop, ended }: Running): Promise<StoppedWork | null> {
  stop.abort()
  try {
    await ended
    return null
  } catch (error) {
    // Whoever started it hears why.
    return error instanceof Failure && error.code === 'cancelled' ? what : null
  }
}
