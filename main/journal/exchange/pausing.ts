import { Failure } from '../../../shared/result.ts'

/** How long to work before other messages get their turn, in milliseconds. */
const slice = 12

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
