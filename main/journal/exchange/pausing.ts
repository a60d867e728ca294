import { Failure } from '../../../shared/result.ts'

/** How long to work before other messages get their turn, in milliseconds. */
const slice = 12
const tellEvery = 100

/** To be awaited between two pieces of work: lets others have their turn. @throws Failure `cancelled` once it is stopped */
export function pausing(signal?: AbortSignal): () => Promise<void> {
  let pausedAt = performance.now()
  return async () => {
    if (performance.now() - pausedAt > slice) {
      await new Promise(setImmediate)
      pausedAt = performance.now()
    }
    if (signal?.aborted) throw new Failure('cancelled')
  }
}

/** To be awaited between two pieces of work, with how much is done of how much. */
export type Telling = (done: number, total: number) => Promise<void>

/** The same as `pausing`, and tells how far it is. @throws Failure `cancelled` once it is stopped */
export function telling(
  signal: AbortSignal,
  tell: (progress: { done: number; total: number }) => void,
): Telling {
  const pause = pausing(signal)
  let toldAt = Number.NEGATIVE_INFINITY
  return (done, total) => {
    const now = performance.now()
    if (now - toldAt > tellEvery) {
      toldAt = now
      tell({ done, total })
    }
    return pause()
  }
}
