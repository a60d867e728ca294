/** Accents and case do not matter. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Those whose title has every word of the query in it, or a part of a word, in their order. */
export function withWords<T extends { readonly title: string }>(
  all: readonly T[],
  query: string,
): T[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return all.filter(({ title }) => {
    const within = plain(title)
    return words.every((word) => within.includes(word))
  })
}
