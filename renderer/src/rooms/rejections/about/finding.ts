import { hasWords } from '../../../app/finding.ts'

/** Those whose title has every word of the query in it, or a part of a word, in their order. */
export const withWords = <T extends { readonly title: string }>(
  all: readonly T[],
  query: string,
): T[] => all.filter(({ title }) => hasWords(title, query))
