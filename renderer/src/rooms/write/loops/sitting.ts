/** So long after the last key somebody has stopped writing for now, in milliseconds. */
export const pause = 120_000
/** Words that make a sitting: a line in passing is none. */
const enough = 80

/** One sitting at an entry: tells when it seems to be over. */
export class Sitting {
  readonly #words: () => number
  readonly #before: number
  readonly #onover: () => void
  #waiting: ReturnType<typeof setTimeout> | undefined

  /**
   * @param words counts what is on the page; asked only when it is time to
   * @param before words that were there when the entry came on the page
   */
  constructor(words: () => number, before: number, onover: () => void) {
    this.#words = words
    this.#before = before
    this.#onover = onover
  }

  /** Runs at every key. */
  typed(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.over(), pause)
  }

  /** It ends here, by whatever shows it: the timer, or a pause. */
  over(): void {
    this.stop()
    if (this.#words() - this.#before >= enough) this.#onover()
  }

  stop(): void {
    clearTimeout(this.#waiting)
  }
}
