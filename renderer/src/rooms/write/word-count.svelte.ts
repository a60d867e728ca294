import { countWords } from '../../../../shared/words.ts'

/** Counts words when nothing else is to be done: reading a whole text at every key would be felt. */
export class WordCount {
  words = $state(0)
  #waiting: ReturnType<typeof setTimeout> | undefined
  #idle: number | undefined

  /** `text` is asked for only when it is time to count. */
  soon(text: () => string): void {
    this.stop()
    this.#waiting = setTimeout(() => {
      this.#idle = requestIdleCallback(() => (this.words = countWords(text())), { timeout: 1000 })
    }, 250)
  }

  now(text: string): void {
    this.stop()
    this.words = countWords(text)
  }

  stop(): void {
    clearTimeout(this.#waiting)
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
  }
}
