import { telling } from './pausing.ts'

/** Counts the entries and rejections of a page or a file that is being made, and tells how many there are, as Markdown's export does. */
export function counting(
  counts: { entries: number; rejections: number },
  signal: AbortSignal,
  tell: (progress: { done: number; total: number }) => void,
): { step: () => void; pause: () => Promise<void> } {
  const total = counts.entries + counts.rejections
  const pause = telling(signal, tell)
  let done = 0
  return { step: () => void (done += 1), pause: () => pause(done, total) }
}
