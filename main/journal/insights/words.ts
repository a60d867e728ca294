/** Of so many feelings the different words are counted (psychology: a count and no score). */
const counted = 20
const mostWords = 12

/** Spaces and capitals do not make another word. */
const plain = (word: string): string => word.trim().replace(/\s+/g, ' ').toLocaleLowerCase()

/** How many different words there are among the last 20; null while there are fewer than 20. */
export const differentWords = (latest: readonly string[]): number | null =>
  latest.length < counted ? null : new Set(latest.slice(0, counted).map(plain)).size

/**
 * The words used most, each as it was written last; those used as often in the order of the alphabet.
 * @param words in order of time
 */
export function mostUsed(words: readonly string[]): { word: string; uses: number }[] {
  const uses = new Map<string, { word: string; uses: number }>()
  for (const word of words) {
    const key = plain(word)
    uses.set(key, { word: word.trim(), uses: (uses.get(key)?.uses ?? 0) + 1 })
  }
  return [...uses.values()]
    .sort((a, b) => b.uses - a.uses || (plain(a.word) < plain(b.word) ? -1 : 1))
    .slice(0, mostWords)
}
