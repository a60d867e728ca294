import type { Sentence } from './reading.ts'

/** Words in a shingle: sentences are short. */
const width = 2
const fewest = 4
/** So alike that it is the same sentence, said a little differently. */
const alike = 0.6
/** A pair of words as common as this finds nothing, and costs. */
const mostPerShingle = 40

/** Every two words that follow each other, once. */
export function shinglesOf({ words }: Sentence): ReadonlySet<string> {
  const found = new Set<string>()
  if (words.length < fewest) return found
  for (let at = 0; at + width <= words.length; at += 1) {
    found.add(`${words[at]!.key} ${words[at + 1]!.key}`)
  }
  return found
}

/**
 * Finds sentences that come back: two are the same where their sets of shingles have a Jaccard index of at least 0.6
 * (shingling and resemblance: A. Broder, On the resemblance and containment of documents, 1997).
 */
export class Returned {
  readonly #sets: readonly ReadonlySet<string>[]
  readonly #by = new Map<string, number[]>()

  /** `present`: the sentences that others are compared with. */
  constructor(present: readonly Sentence[]) {
    this.#sets = present.map(shinglesOf)
    for (const [index, set] of this.#sets.entries()) {
      for (const shingle of set) {
        const those = this.#by.get(shingle)
        if (!those) this.#by.set(shingle, [index])
        else if (those.length < mostPerShingle) those.push(index)
      }
    }
  }

  /** The numbers of the present sentences that an earlier one comes back as. */
  of(earlier: Sentence): number[] {
    if (this.#by.size === 0) return []
    const set = shinglesOf(earlier)
    const common = new Map<number, number>()
    for (const shingle of set) {
      for (const index of this.#by.get(shingle) ?? [])
        common.set(index, (common.get(index) ?? 0) + 1)
    }
    return [...common].flatMap(([index, both]) =>
      both / (this.#sets[index]!.size + set.size - both) >= alike ? [index] : [],
    )
  }
}
