import { functionWords } from '../../../../shared/noticing/english/words.ts'

const common = new Set<string>(functionWords)

/** Whether it is one of the small words that every second word is. */
export const isCommon = (word: string): boolean => common.has(word.toLowerCase())

/**
 * Suggestions in the order in which they are likely to be meant: what takes the least to get there, then the small words.
 */
export function likeliestFirst(word: string, suggestions: readonly string[]): string[] {
  const scored = suggestions.map((each) => ({
    each,
    effort: effort(word.toLowerCase(), each.toLowerCase()) - (isCommon(each) ? 0.2 : 0),
  }))
  return scored.sort((a, b) => a.effort - b.effort).map(({ each }) => each)
}

const doubled = (text: string, at: number): boolean => text[at] === text[at - 1]

/**
 * What it takes to make one word of another: the distance of Damerau (1964) in its restricted form, with slips of the hand
 * at less than a whole step: two letters changed about, one doubled or not, an apostrophe or a space left out, a wrong
 * vowel. Another first letter costs more than any later one.
 */
function effort(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, () =>
    new Array<number>(to.length + 1).fill(0),
  )
  const at = (i: number, j: number): number => rows[i]![j]!
  for (let i = 0; i <= from.length; i += 1)
    for (let j = 0; j <= to.length; j += 1) {
      if (i === 0 || j === 0) {
        rows[i]![j] = i + j
        continue
      }
      const [a, b] = [from[i - 1]!, to[j - 1]!]
      const left = at(i - 1, j) + (doubled(from, i - 1) ? 0.6 : 1)
      const added = at(i, j - 1) + (/['\s-]/.test(b) ? 0.4 : doubled(to, j - 1) ? 0.6 : 1)
      const changed = at(i - 1, j - 1) + (a === b ? 0 : vowels(a, b) ? 0.8 : 1)
      const swapped =
        i > 1 && j > 1 && a === to[j - 2] && b === from[i - 2] ? at(i - 2, j - 2) + 0.7 : Infinity
      rows[i]![j] = Math.min(left, added, changed, swapped)
    }
  return at(from.length, to.length) + (from[0] === to[0] ? 0 : 0.5)
}

const vowels = (a: string, b: string): boolean => /^[aeiouy]{2}$/.test(a + b)
