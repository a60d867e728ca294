import nspell from 'nspell'
import { otherSpellings } from './english.ts'
import { isCommon, likeliestFirst } from './likeliest.ts'
import { withoutPossessive } from './words.ts'

/** How many suggestions a menu shows. */
const mostSuggestions = 5
/** All forms of the largest dictionary that is held in memory: some hundred megabytes. */
const mostForms = 3_000_000
const sample = 500
const atOnce = 10

/** One dictionary, ready to be asked. */
export class Judge {
  readonly #spell: nspell
  readonly #english: boolean
  /** What is written in other letters is not this dictionary's to judge. */
  readonly #letters: ReadonlySet<string>

  /** @param english whether it is the dictionary that comes with Intact */
  constructor(aff: string, dic: string, english = false) {
    if (!english) checkSize(aff, dic)
    this.#spell = nspell(aff, dic)
    this.#english = english
    this.#letters = new Set(english ? [] : `${aff}${dic}`.toLowerCase())
  }

  /** Whether a word is right as far as this dictionary can tell. */
  knows(word: string): boolean {
    if (this.#isOfOthers(word)) return true
    return [word, withoutPossessive(word)].some(
      (each) =>
        this.#spell.correct(each) ||
        (this.#english && otherSpellings(each).some((other) => this.#spell.correct(other))),
    )
  }

  #isOfOthers(word: string): boolean {
    if (this.#english) return /(?!\p{Script=Latin})\p{L}/u.test(word)
    return [...word.toLowerCase()].some((letter) => !this.#letters.has(letter))
  }

  /** The words that may have been meant, the likeliest first. May take a second for what is like no word at all. */
  suggest(word: string): string[] {
    const capital = /^\p{Lu}/u.test(word)
    const suggested = [...this.#spell.suggest(word), ...(this.#english ? this.#apart(word) : [])]
    return [...new Set(likeliestFirst(word, suggested))]
      .slice(0, mostSuggestions)
      .map((each) => (capital ? each[0]!.toUpperCase() + each.slice(1) : each))
  }

  /** Two words that were written as one: alot, eachother. */
  #apart(word: string): string[] {
    const both = [...word.slice(1)].map((_, index) => [
      word.slice(0, index + 1),
      word.slice(index + 1),
    ])
    return both
      .filter((parts) => parts.some((part) => isCommon(part)))
      .filter((parts) => parts.every((part) => /^a$|../.test(part) && this.#spell.correct(part)))
      .map((parts) => parts.join(' '))
  }
}

/** Some words of the whole list tell how many forms all of them will have; no more of them are made than it takes to tell. */
function checkSize(aff: string, dic: string): void {
  const lines = dic.split('\n').slice(1)
  const step = Math.max(1, Math.floor(lines.length / sample))
  const some = lines.filter((_, index) => index % step === 0)
  const counting = nspell(aff) as nspell & { data: object }
  let forms = 0
  for (let at = 0; at < some.length; at += atOnce) {
    counting.data = Object.create(null) as object
    counting.dictionary(`${atOnce}\n${some.slice(at, at + atOnce).join('\n')}`)
    forms += Object.keys(counting.data).length
    if (forms * step > mostForms) throw new RangeError('too many forms')
  }
}
