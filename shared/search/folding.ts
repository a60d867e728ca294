/** A text without what does not matter when words are looked for, and where each part of it came from. */
export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text` the offset in what was folded; one more for the end. */
  readonly from: readonly number[]
}

const letter = /[\p{L}\p{N}]/u
/** Scripts that are written without spaces: a word of theirs may begin anywhere. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const plain = /^[\t\n\r -~]*$/

/** Case, accents, wide and joined letters, the kind of white space and of apostrophe do not matter. */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase().replace(/\s/g, ' ')
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replaceAll('ς', 'σ')
        .replace(/[‘’ʼ]/gu, "'")
        .replace(/\s/gu, ' ')

/** The same, sign by sign: slower, and only for what is shown. */
export function foldWithPlaces(text: string): Folded {
  if (plain.test(text))
    return { text: fold(text), from: Array.from({ length: text.length + 1 }, (_, at) => at) }
  const signs = new Map<string, string>()
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const sign of text) {
    let become = signs.get(sign)
    if (become === undefined) signs.set(sign, (become = fold(sign)))
    folded += become
    for (let unit = 0; unit < become.length; unit++) from.push(at)
    at += sign.length
  }
  return { text: folded, from: [...from, at] }
}

/** What was typed to be looked for: words, and "quoted words" as one, each folded; none where nothing can be looked for. */
export function wordsOf(query: string): string[] {
  const found = [...query.matchAll(/"([^"]*)"?|([^\s"]+)/gu)]
  const words = found.map(([, phrase, word]) => fold(phrase ?? word ?? '').trim())
  return [...new Set(words.filter(Boolean))]
}

/** Where a word that was folded stands in a text that was: at the beginning of a word, unless it has none. */
export function placeOf(word: string, text: string, from = 0): number {
  const anywhere = unspaced.test(word) || !letter.test(word[0]!)
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (anywhere || at === 0 || !letter.test(text[at - 1]!)) return at
  }
  return -1
}
