import {
  asking,
  everyday,
  functionWord,
  introduces,
  introducesBare,
  neverTheme,
  objects,
  placing,
  verb,
} from './lists.ts'
import type { Sentence, Word } from './reading.ts'

/** Something a text may be about. */
export interface Theme {
  /** Keys of one or two words that follow each other. */
  readonly keys: readonly string[]
  readonly name: boolean
  /** A word of every day, which needs more to count. */
  readonly everyday: boolean
  /** How it was written, and how often. */
  readonly forms: Map<string, number>
}

/** What the sentences speak of: names, and nouns with what introduces them, by their keys. */
export function themesIn(sentences: readonly Sentence[]): Map<string, Theme> {
  const themes = new Map<string, Theme>()
  const put = (keys: readonly string[], form: string, name: boolean) => {
    if (keys.every((key) => neverTheme.has(key)) || neverTheme.has(keys.at(-1)!)) return
    const id = keys.join(' ')
    const theme = themes.get(id) ?? {
      keys,
      name,
      everyday: keys.length === 1 && everyday.has(keys[0]!),
      forms: new Map<string, number>(),
    }
    theme.forms.set(form, (theme.forms.get(form) ?? 0) + 1)
    themes.set(id, theme)
  }
  for (const { words } of sentences) {
    for (const at of words.keys()) {
      putName(words, at, put)
      putNoun(words, at, put)
    }
  }
  return themes
}

type Put = (keys: readonly string[], form: string, name: boolean) => void

const capital = /^\p{Lu}[\p{Ll}\p{M}]/u
const bare = (written: string): string => written.replace(/['’ʼ]s$/u, '')

/** A word with a capital where no sentence begins, and the one after it. */
function putName(words: readonly Word[], at: number, put: Put): void {
  const { written, key, content, ends } = words[at]!
  if (at === 0 || words[at - 1]!.ends || !content || !capital.test(written)) return
  put([key], bare(written), true)
  const next = words[at + 1]
  if (!ends && next?.content && capital.test(next.written)) {
    put([key, next.key], `${written} ${bare(next.written)}`, true)
  }
}

/** "the panel", "the hiring panel", "Anna's email", "about rejection". */
function putNoun(words: readonly Word[], at: number, put: Put): void {
  const head = words[at]!
  if (!isNoun(head) || !isLast(words, at)) return
  const before = wordBefore(words, at)
  const further = before && wordBefore(words, at - 1)
  if (!before) return
  const place = further ?? before
  if (everyday.has(head.key) && (placing.has(place.lower) || placing.has(before.lower))) return
  if (introduces.has(before.lower)) put([head.key], `${before.written} ${head.written}`, false)
  else if (introducesBare.has(before.lower)) put([head.key], head.written, false)
  else if (/^\p{Lu}.*['’ʼ]s$/u.test(before.written))
    put([head.key], `${before.written} ${head.written}`, false)
  else if (before.content && further && introduces.has(further.lower)) {
    const asked = wordBefore(words, at - 2)
    const form = `${further.written} ${before.written}`
    // "Why did the jury laugh": what follows the noun is what it did.
    if (asked && asking.has(asked.lower)) return put([before.key], form, false)
    put([head.key], `${form} ${head.written}`, false)
    put([before.key, head.key], `${form} ${head.written}`, false)
  }
}

const wordBefore = (words: readonly Word[], at: number): Word | undefined =>
  at > 0 && !words[at - 1]!.ends ? words[at - 1] : undefined

/** Whether a word may be a noun, as far as that can be said without its sentence. */
export const isNoun = ({ content, lower, key }: Word): boolean =>
  content && key.length > 2 && /\p{L}/u.test(key) && !verb.has(lower)

/** Whether a noun may end here: nothing follows that could be the noun instead, or that it could be a verb for. */
export function isLast(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]!.ends || !next) return true
  if (objects.has(next.lower)) return false
  return functionWord.has(next.lower) || !next.content || verb.has(next.lower) || isPast(next)
}

const isPast = ({ lower }: Word): boolean => lower.length > 4 && lower.endsWith('ed')

/** The way it was written most often; of those, the first. An article that begins a sentence loses its capital. */
export function formOf({ forms }: Theme): string {
  const [most = ''] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? []
  const [article = '', ...rest] = most.split(' ')
  return introduces.has(article.toLowerCase()) ? [article.toLowerCase(), ...rest].join(' ') : most
}
