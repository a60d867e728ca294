import type { Finding } from '../../../../shared/noticing/index.ts'
import { phraseOf } from '../../../../shared/noticing/phrase.ts'

/** A verdict that may be pointed out. */
export interface Verdict extends Finding {
  /** The words as the person wrote them. */
  words: string
  /** The words themselves, as they are compared. */
  phrase: string
}

const most = 3
const wordsEach = 150

/** How many verdicts a text of so many words may have pointed out: one per 150 words, three at most. */
export const allowance = (words: number): number => Math.min(most, Math.ceil(words / wordsEach))

/** The words of a text, counted as far as they bear on the allowance: not to the end of a long one. */
export function wordsThatCount(text: string): number {
  const last = (most - 1) * wordsEach
  let words = 0
  for (const _ of text.matchAll(/\S+/gu)) if (++words > last) break
  return words
}

interface Circumstances {
  words: number
  /** Where the caret is, while the sentence around it is not finished; null once the person has paused. */
  writingAt: number | null
  /** Phrases that are not to be pointed out: for good, or left for this entry. */
  quiet: ReadonlySet<string>
  /** Those pointed out already, which go first: what has been underlined does not wander. */
  shown: ReadonlySet<string>
  /** How many of this text were pointed out and answered. */
  spent: number
}

/** Which of the findings are pointed out, in the order of the text. Only verdicts on what the person is. */
export function choose(
  text: string,
  findings: readonly Finding[],
  { words, writingAt, quiet, shown, spent }: Circumstances,
): Verdict[] {
  const candidates = findings
    .filter(({ kind }) => kind === 'identity')
    .map((finding) => {
      const words = text.slice(finding.start, finding.end)
      return { ...finding, words, phrase: phraseOf(words) }
    })
    .filter(({ phrase }) => !quiet.has(phrase))
    .filter((verdict) => writingAt === null || isFinished(text, verdict, writingAt))
  const first = candidates.filter(({ phrase }) => shown.has(phrase))
  const others = candidates.filter(({ phrase }) => !shown.has(phrase))
  return [...first, ...others]
    .slice(0, Math.max(0, allowance(words) - spent))
    .sort((a, b) => a.start - b.start)
}

/** The caret has left the sentence: it stands before it, or behind a full stop or a line's end that comes after it. */
export function isFinished(text: string, { start, end }: Finding, caret: number): boolean {
  if (caret < start) return true
  return /[.!?…][)"'”’]*\s|\n/u.test(text.slice(end, caret))
}
