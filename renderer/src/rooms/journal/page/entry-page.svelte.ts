import { createContext, tick } from 'svelte'
import { partsOf } from '../../../../../shared/page/page.ts'
import type { Page } from '../../../../../shared/page/tree.ts'
import type { Wanted } from '../../../../../shared/search/query.ts'
import { matchesOn, noMatches, type Piece, type Words } from './marking.ts'

/** In milliseconds: so long the window does nothing else, at first and then again and again. */
const atFirst = 40
const atOnce = 12

/**
 * An entry as the page that is read. A long one is there as far as one sees at once, and comes in full a slice at a time,
 * between which the window answers.
 */
export class EntryPage {
  /** What has been drawn of it, in stretches of some paragraphs. */
  parts = $state.raw<readonly Page[]>([])
  complete = $state(false)
  /** Which of the matches one is at, from 0 on. */
  at = $state(0)
  #wanted = $state.raw<readonly Wanted[]>([])
  #matches = $derived(
    // Counted once all of it is there: a number that grows is no number.
    this.complete && this.#wanted.length > 0
      ? matchesOn(this.parts.flat(), this.#wanted)
      : noMatches,
  )
  readonly #coming: Iterator<Page>
  readonly #whenComplete = Promise.withResolvers<void>()
  /** What is fetched for it, as pictures are. */
  readonly #fetched: Promise<void>[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(body: string) {
    this.#coming = partsOf(body)
    this.#drawMore(atFirst)
  }

  /** How many matches there are. */
  get total(): number {
    return this.#matches.total
  }

  /** Part of the page comes later: it is not whole before. */
  expect(part: Promise<void>): void {
    this.#fetched.push(part)
  }

  /** Waits until all of it is there, pictures included or given up. */
  async whole(): Promise<void> {
    await this.#whenComplete.promise
    await tick()
    await Promise.allSettled(this.#fetched)
    await tick()
  }

  /** The pieces of a text that matches touch; undefined where none does. */
  piecesOf(words: Words): readonly Piece[] | undefined {
    return this.#matches.pieces.get(words)
  }

  /** Marks what is wanted, and goes to the first of it. */
  look(wanted: readonly Wanted[]): void {
    this.#wanted = wanted.filter(({ negated }) => !negated)
    this.at = 0
  }

  /** Goes to a match; behind the last comes the first. */
  go(to: number): void {
    if (this.total > 0) this.at = (to + this.total) % this.total
  }

  /** Nobody reads it any longer. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  #drawMore(time: number): void {
    const end = performance.now() + time
    const blocks: Page[number][] = []
    while (performance.now() < end) {
      const { done, value } = this.#coming.next()
      if (done) return this.#finish(blocks)
      blocks.push(...value)
    }
    this.#add(blocks)
    this.#timer = setTimeout(() => this.#drawMore(atOnce), 0)
  }

  #add(blocks: Page): void {
    if (blocks.length > 0) this.parts = [...this.parts, blocks]
  }

  #finish(blocks: Page): void {
    this.#add(blocks)
    this.complete = true
    this.#whenComplete.resolve()
  }
}

/** The page that words stand on, for the parts that draw it. */
export const [currentPage, providePage] = createContext<EntryPage>()
