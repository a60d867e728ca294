const minutes = 60_000

/** How much change may go by until a version is kept. */
export const interval = 10 * minutes
/** A deletion this large always keeps the text before it. */
export const largeDeletion = 120

/**
 * How many characters of `before` are missing from `after`, if both agree from the beginning up to one place and again
 * from there to the end. Replacing a paragraph by another of the same length counts as deleting it.
 */
export function removed(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return before.length - head - tail
}

export interface Kept {
  id: string
  keptAt: number
}

/** What to do with the versions of an entry when its text changes. */
export type Decision =
  /** Keep the text that is being replaced. */
  | 'keep'
  /** The text before a run of small deletions, set aside earlier, has become worth keeping. */
  | 'keep-candidate'
  /** Deleting has begun: set the text aside, in case it goes on. */
  | 'set-candidate'
  /** The text has grown past the one set aside: forget it. */
  | 'drop-candidate'
  | 'nothing'

/**
 * Versions are kept from the first save, never coarser than one in ten minutes of change, and always the one before a
 * large deletion, also where it happens by many small ones (autosave sees a held Backspace key as those).
 */
export function decide(change: {
  before: string
  after: string
  now: number
  last: Kept | undefined
  candidate: string | undefined
}): Decision {
  const { before, after, now, last, candidate } = change
  if (candidate !== undefined) {
    if (removed(candidate, after) >= largeDeletion) return 'keep-candidate'
    if (after.length >= candidate.length) return 'drop-candidate'
  }
  // A clock that was set back must not stop versions from being kept.
  if (!last || now - last.keptAt >= interval || now < last.keptAt) return 'keep'
  const gone = removed(before, after)
  if (gone >= largeDeletion) return 'keep'
  return gone > 0 && candidate === undefined ? 'set-candidate' : 'nothing'
}
