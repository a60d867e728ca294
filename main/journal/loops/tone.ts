import { feelingWords } from '../../../shared/feelings.ts'
import { bright, circling, denying, sore } from './lists.ts'
import type { Sentence } from './reading.ts'

/** Words that are a feeling only where somebody says so: most people sit down. */
const others = new Set(['down', 'drained', 'exhausted', 'heavy', 'empty'])
const feelings = new Map(
  feelingWords
    .filter(({ word }) => !others.has(word))
    .map(({ word, pleasantness }) => [word, pleasantness]),
)
/** From here on a feeling hurts, and is not only tiresome. */
const hurting = -0.5
/** So many words before a bright one can turn it round: "I am not at all happy". */
const reach = 5

export interface Tone {
  /** Words of what is good, unless they are denied or wished for. */
  readonly bright: number
  /** Words of what hurts. */
  readonly sore: number
  /** Whether it has a word with which one goes round. */
  readonly circling: boolean
}

/** How a sentence sounds, by its words alone. */
export function toneOf({ words }: Sentence): Tone {
  let good = 0
  let hurt = 0
  for (const [at, { lower }] of words.entries()) {
    const pleasantness = feelings.get(lower) ?? 0
    if (sore.has(lower) || pleasantness <= hurting) hurt += 1
    else if (bright.has(lower) || pleasantness > 0) {
      const denied = words
        .slice(Math.max(0, at - reach), at)
        .some((word) => denying.has(word.lower))
      if (denied) hurt += 1
      else good += 1
    }
  }
  // "They said no" has no word of its own for it.
  if (/\b(?:said|saying|says|say) no\b/.test(words.map(({ lower }) => lower).join(' '))) hurt += 1
  return { bright: good, sore: hurt, circling: words.some(({ lower }) => circling.has(lower)) }
}

/** Whether a word says how something was rather than what it was: a feeling, or a word of hurt or of joy. */
export const isOfTone = (word: string): boolean =>
  sore.has(word) || bright.has(word) || circling.has(word) || feelings.has(word)

/** What goes well is nobody's loop. */
export const isBright = ({ bright, sore }: Tone): boolean => bright > sore
