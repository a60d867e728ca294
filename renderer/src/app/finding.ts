/** Accents and case do not matter. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Whether a text has every word of the query in it, or a part of a word; it has what nobody asks for. */
export function hasWords(text: string, query: string): boolean {
  const within = plain(text)
  return plain(query)
    .split(/\s+/)
    .every((word) => within.includes(word))
}
