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
  // Most are written the same way, and looked at once.
  const written = new Map<string, { uses: number; last: number }>()
  for (const [last, word] of words.entries())
    written.set(word, { uses: (written.get(word)?.uses ?? 0) + 1, last })
  const uses = new Map<string, { word: string; uses: number; last: number }>()
  for (const [word, one] of written) {
    const before = uses.get(plain(word))
    const latest = before && before.last > one.last ? before : { word: word.trim(), last: one.last }
    uses.set(plain(word), { ...latest, uses: (before?.uses ?? 0) + one.uses })
  }
  return [...uses.values()]
    .sort((a, b) => b.uses - a.uses || (plain(a.word) < plain(b.word) ? -1 : 1))
    .slice(0, mostWords)
    .map(({ word, uses: count }) => ({ word, uses: count }))
}
