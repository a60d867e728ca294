import { language } from '../../../shared/noticing/index.ts'
import { paragraphs } from '../../../shared/noticing/prose.ts'
import { wordOf, wordPattern } from '../loops/reading.ts'
import { counts, stemOf } from './stems.ts'
import type { Writing } from './writing.ts'

/** A writing as numbers: what it takes to count words without its text. */
export interface Reading extends Omit<Writing, 'text'> {
  /** In another language than English, as far as that can be told: none of its words count. */
  readonly foreign: boolean
  /** The stems of the words that say something, one after the other; 0 where something comes between. */
  readonly stems: Uint32Array
  /** How many words those are. */
  readonly words: number
}

/** Words that follow each other, as numbers. */
export type Pattern = readonly number[]

/** All writings of a journal as numbers, and how often each stem is in them. */
export class Tally {
  readonly readings = new Map<string, Reading>()
  /** By local date. */
  readonly days = new Map<string, Set<Reading>>()
  /** How often each stem was written in English, by its number. */
  readonly totals: number[] = [0]
  readonly #numbers = new Map<string, number>()
  /** Words as they were written: looking one up is quicker than looking at it. */
  readonly #written = new Map<string, number>()

  /** Takes a writing in, in the place of an earlier one with its id. */
  put({ text, ...writing }: Writing): void {
    this.remove(writing.id)
    const foreign = language(text) === 'other'
    const stems = foreign ? new Uint32Array() : this.#stemsOf(text)
    const words = this.#count(stems, 1)
    const reading = { ...writing, foreign, stems, words }
    this.readings.set(writing.id, reading)
    const day = this.days.get(writing.localDate)
    if (day) day.add(reading)
    else this.days.set(writing.localDate, new Set([reading]))
  }

  remove(id: string): void {
    const reading = this.readings.get(id)
    if (!reading) return
    this.readings.delete(id)
    this.#count(reading.stems, -1)
    const day = this.days.get(reading.localDate)!
    day.delete(reading)
    if (day.size === 0) this.days.delete(reading.localDate)
  }

  /** Stems as numbers; null where one of them was never written. */
  patternOf(stems: readonly string[]): Pattern | null {
    const numbers = stems.flatMap((stem) => this.#numbers.get(stem) ?? [])
    return numbers.length === stems.length ? numbers : null
  }

  /** How many words that were. */
  #count(stems: Uint32Array, by: 1 | -1): number {
    let words = 0
    for (const stem of stems) {
      if (stem === 0) continue
      this.totals[stem]! += by
      words += 1
    }
    return words
  }

  #stemsOf(text: string): Uint32Array {
    const stems: number[] = []
    const gap = () => {
      if (stems.length > 0 && stems.at(-1) !== 0) stems.push(0)
    }
    for (const { text: own } of paragraphs(text)) {
      let end = 0
      for (const match of own.matchAll(wordPattern)) {
        const [written] = match
        // Most words are one space apart.
        if (match.index !== end + 1 || own.charAt(end) !== ' ') {
          const between = own.slice(end, match.index)
          if (between.trim() !== '' || between.includes('\n')) gap()
        }
        end = match.index + written.length
        const stem = this.#written.get(written) ?? this.#look(written)
        if (stem > 0) stems.push(stem)
        else gap()
      }
      gap()
    }
    return Uint32Array.from(stems)
  }

  /** The number of a word's stem; 0 for words that say nothing by themselves. */
  #look(written: string): number {
    const word = { ...wordOf(written), ends: false }
    const stem = counts(word) ? stemOf(word) : ''
    let number = stem === '' ? 0 : this.#numbers.get(stem)
    if (number === undefined) {
      number = this.totals.push(0) - 1
      this.#numbers.set(stem, number)
    }
    this.#written.set(written, number)
    return number
  }
}
