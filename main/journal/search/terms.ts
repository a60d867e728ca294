/** What a person typed into the search field, taken apart. */
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

const piece = /(-?)"([^"]*)"?|(-?)([^\s"]+)/gu
const indexed = /[\p{L}\p{N}\p{Co}]/u
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** A word from its beginning; a single letter only by itself, or it would be the beginning of half the journal. */
function beginning(word: string): string {
  const text = word.replace(/\*+$/, '')
  return [...text].length === 1 ? quoted(text) : `${quoted(text)} *`
}

/**
 * Words of two letters and more match from their beginning, "quoted words" as a phrase, -word leaves out. Whatever else was typed is searched
 * for as words: no query is an error.
 */
export function searchTerms(query: string): SearchTerms {
  const wanted: string[] = []
  const unwanted: string[] = []
  const contained: string[] = []
  const absent: string[] = []
  // NUL ends a query for FTS5.
  for (const [, notPhrase, phrase, notWord, word] of query.replaceAll('\0', ' ').matchAll(piece)) {
    const text = (phrase ?? word ?? '').trim()
    if (!text) continue
    const negated = Boolean(notPhrase || notWord)
    if (!indexed.test(text) || unspaced.test(text)) (negated ? absent : contained).push(text)
    else if (negated) unwanted.push(quoted(text))
    else wanted.push(phrase === undefined ? beginning(text) : quoted(text))
  }
  // A list of everything but a word helps nobody: what is only left out is searched for instead.
  if (!wanted.length && !contained.length) {
    wanted.push(...unwanted.splice(0))
    contained.push(...absent.splice(0))
  }
  const or = unwanted.join(' OR ')
  if (!wanted.length) return { match: '', unwanted: or, contained, absent }
  const not = or && ` NOT (${or})`
  return { match: `(${wanted.join(' AND ')})${not}`, unwanted: '', contained, absent }
}
