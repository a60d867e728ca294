const minutes = 60_000

/** How much change may go by until a version is kept. */
export const interval = 10 * minutes
/** A deletion of so many characters always keeps the text before it. */
export const largeDeletion = 120
/** So does one that takes more than half of a text, from a few words on. */
const fewWords = 10

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

function isLargeDeletion(before: string, after: string): boolean {
  const gone = removed(before, after)
  return gone >= largeDeletion || (gone >= fewWords && gone * 2 > before.length)
}

/** Texts set aside for one entry at the same time: the one before all recent deleting, and the one before the present. */
const mostCandidates = 2

/** The version kept last: of all that are kept, the one whose text was replaced last. */
export interface Kept {
  keptAt: number
}

/** A text set aside because deleting began with it, and may go on. */
export interface Candidate {
  id: string
  body: string
}

/** What to do with the versions of an entry when its text changes. */
export interface Decision {
  /** Keep the text that is being replaced, or set it aside in case deleting goes on. */
  before: 'keep' | 'set-aside' | 'forget'
  /** Texts set aside before which deleting has become large. */
  promote: string[]
  /** Texts set aside which the text has outgrown, or which make room. */
  drop: string[]
}

/**
 * Versions are kept from the first save, never coarser than one in ten minutes of change, and always the one before a
 * large deletion, also where it happens by many small ones (autosave sees a held Backspace key as those).
 * @param change `candidates` with the oldest first
 */
export function decide(change: {
  before: string
  after: string
  now: number
  last: Kept | undefined
  candidates: readonly Candidate[]
}): Decision {
  const { before, after, now, last, candidates } = change
  const {
    promoted = [],
    outgrown = [],
    left = [],
  } = Object.groupBy(candidates, ({ body }) =>
    isLargeDeletion(body, after) ? 'promoted' : after.length >= body.length ? 'outgrown' : 'left',
  )
  const ids = (some: readonly Candidate[]) => some.map(({ id }) => id)
  const decision = { promote: ids(promoted), drop: ids(outgrown) }
  // A clock that was set back must not stop versions from being kept.
  const due = !last || now - last.keptAt >= interval || now < last.keptAt
  if (due || isLargeDeletion(before, after)) {
    const twice = promoted.some(({ body }) => body === before)
    return { ...decision, before: twice ? 'forget' : 'keep' }
  }
  if (removed(before, after) === 0 || left.some(({ body }) => isRest(before, body))) {
    return { ...decision, before: 'forget' }
  }
  return {
    before: 'set-aside',
    promote: decision.promote,
    drop: [...decision.drop, ...ids(left.slice(mostCandidates - 1))],
  }
}

/** Whether a text is what small deletions have left of another, with nothing typed in between. */
const isRest = (text: string, of: string): boolean => removed(of, text) === of.length - text.length
