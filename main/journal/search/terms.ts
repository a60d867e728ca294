import type { Query } from '../../../shared/search/query.ts'
import { isBeginning, isWords, withoutStar } from '../../../shared/search/said.ts'

/** The words of a query, as SQLite is asked for them. */
export interface SearchTerms {
  /** For FTS5's MATCH; empty when no part of the query has a word that the index knows. */
  match: string
  /** What must not match, in the same syntax, where there is no `match` to say so. */
  unwanted: string
  /** Pieces that the word index cannot find: inside Chinese, Japanese, Korean or Thai text, emoji and signs. */
  contained: string[]
  /** Such pieces that must not be there. */
  absent: string[]
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

const beginning = (word: string): string =>
  `${quoted(withoutStar(word))}${isBeginning(word) ? ' *' : ''}`

/**
 * Words of two letters and more match from their beginning, phrases as they stand; what is negated must not be there as it
 * stands.
 */
export function searchTerms({ words }: Query): SearchTerms {
  const wanted: string[] = []
  const unwanted: string[] = []
  const contained: string[] = []
  const absent: string[] = []
  for (const { text, phrase, negated } of words) {
    if (!isWords(text)) (negated ? absent : contained).push(text)
    else if (negated) unwanted.push(quoted(text))
    else wanted.push(phrase ? quoted(text) : beginning(text))
  }
  const or = unwanted.join(' OR ')
  if (!wanted.length) return { match: '', unwanted: or, contained, absent }
  const not = or && ` NOT (${or})`
  return { match: `(${wanted.join(' AND ')})${not}`, unwanted: '', contained, absent }
}
