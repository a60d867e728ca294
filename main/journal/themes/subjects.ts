import { functionWord, introduces, neverTheme } from '../loops/lists.ts'
import type { Sentence, Word } from '../loops/reading.ts'
import { isLast, isNoun, themesIn } from '../loops/themes.ts'
import { isOfTone } from '../loops/tone.ts'
import { counts, stemOf } from './stems.ts'

/** What a text may be about: a name, a noun, or a phrase of two or three words. */
export interface Subject {
  readonly stems: readonly string[]
  /** How it was written, and how often. */
  readonly forms: Map<string, number>
}

/** Names of numbers are in every text, and are about nothing. */
const numbers = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty hundred
  thousand million dozen`.split(/\s+/),
)
/** Names of feelings; most feelings on lists are no nouns. */
const feelings = new Set(
  `anger sadness fear anxiety worry guilt grief loneliness envy jealousy happiness sorrow panic stress disappointment
  frustration resentment embarrassment humiliation despair emptiness calm hope pride gratitude`.split(
    /\s+/,
  ),
)
const saysHow = (key: string): boolean => isOfTone(key) || numbers.has(key) || feelings.has(key)

export const keyOf = (stems: readonly string[]): string => stems.join(' ')

/**
 * The subjects of some sentences by their keys. Feelings, and words of hurt and of joy, are none by themselves: they say
 * how it was, not what.
 */
export function subjectsIn(sentences: readonly Sentence[]): Map<string, Subject> {
  const found = new Map<string, Subject>()
  const put = (keys: readonly string[], form: string, times: number) => {
    const stems = keys.map((key) => stemOf({ key }))
    const id = keyOf(stems)
    const subject = found.get(id) ?? { stems, forms: new Map<string, number>() }
    subject.forms.set(form, (subject.forms.get(form) ?? 0) + times)
    found.set(id, subject)
  }
  for (const { keys, forms } of themesIn(sentences).values()) {
    if (keys.every(saysHow) || keys.some((key) => !/\p{L}/u.test(key))) continue
    for (const [form, times] of forms) put(keys, form, times)
  }
  for (const { words } of sentences) {
    for (const at of words.keys()) {
      const three = words.slice(at, at + 3)
      const form = formOfThree(words, at)
      if (form)
        put(
          three.map(({ key }) => key),
          form,
          1,
        )
    }
  }
  return found
}

const capital = /^\p{Lu}[\p{Ll}\p{M}]/u

/** "the final hiring panel", "Mary Ann Lopez": three words that say something, from `at` on; '' where they do not. */
function formOfThree(words: readonly Word[], at: number): string {
  const [one, two, three] = words.slice(at, at + 3)
  if (!one || !two || !three || one.ends || two.ends) return ''
  if (![one, two, three].every(counts) || neverTheme.has(three.key)) return ''
  const written = `${one.written} ${two.written} ${three.written}`.replace(/['’ʼ]s$/u, '')
  const before = at > 0 && !words[at - 1]!.ends ? words[at - 1]! : undefined
  if (before && [one, two, three].every((word) => capital.test(word.written))) return written
  if (!before || !introduces.has(before.lower)) return ''
  return isNoun(three) && isLast(words, at + 2) && !functionWord.has(three.key)
    ? `${before.written} ${written}`
    : ''
}

const indefinite = /^(?:an?|this|that|these|those) /iu

/** The way it was written most often, and of those the first by the alphabet: "the panel", "egg". */
export function labelOf(forms: ReadonlyMap<string, number>): string {
  const said = new Map<string, number>()
  for (const [form, times] of forms) {
    const label = form.replace(indefinite, '').replace(/^(?:The|My|Our|His|Her|Their|Your) /u, low)
    said.set(label, (said.get(label) ?? 0) + times)
  }
  const [most = ''] = [...said].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  return most
}

const low = (word: string): string => word.toLowerCase()
