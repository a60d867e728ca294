import type { Dictionary } from '../../../../shared/contract/spelling.ts'
import { ownScript } from '../../app/own-script.ts'
import workerUrl from './spelling.worker.ts?worker&url'

export type Question = { round: number } & Asked
type Asked =
  /** Null for the dictionary that comes with Intact. */
  | { kind: 'load'; dictionary: Dictionary | null }
  | { kind: 'check'; words: string[] }
  | { kind: 'suggest'; word: string }
export interface Answer {
  round: number
  /** The words that are not known, or the suggestions; null when the dictionary failed. */
  value: string[] | null
}

/** In milliseconds; a computer that is busy with other things is no reason to give up. */
const patience = { load: 30_000, check: 30_000, suggest: 10_000 }
/** Words of which it is known whether they are right. More are forgotten and asked again. */
const mostKept = 50_000

/** Null when the dictionary failed; undefined when the question was not looked at, for another one ended the thread. */
type Outcome = string[] | null | undefined

/**
 * A dictionary in a thread of its own: typing never waits for it, and whatever is wrong with it, it is the thread that
 * fails. What could not be answered in time ends the thread, and the next question starts another.
 */
export class Speller {
  readonly #dictionary: Dictionary | null
  readonly #verdicts = new Map<string, boolean>()
  readonly #waiting = new Map<number, (outcome: Outcome) => void>()
  #worker: Worker | undefined
  #loading: Promise<boolean> | undefined
  #round = 0
  #failed = false
  #stopped = false

  constructor(dictionary: Dictionary | null) {
    this.#dictionary = dictionary
  }

  /** Whether the dictionary can be used. One that failed once is not tried again. */
  load(): Promise<boolean> {
    this.#loading ??= this.#lasting({ kind: 'load', dictionary: this.#dictionary }).then(Boolean)
    return this.#loading
  }

  /** Whether a word is known to be wrong; undefined when it was never looked up. */
  isWrong(word: string): boolean | undefined {
    return this.#verdicts.get(word)
  }

  /** Looks up the words that were not looked up before; afterwards `isWrong` knows. False when that failed. */
  async lookUp(words: readonly string[]): Promise<boolean> {
    // First, for what is known is not asked again, and would be forgotten with the rest.
    if (this.#verdicts.size > mostKept) this.#verdicts.clear()
    const asked = [...new Set(words)].filter((word) => !this.#verdicts.has(word))
    if (asked.length === 0) return true
    if (!(await this.load())) return false
    const wrong = await this.#lasting({ kind: 'check', words: asked })
    if (wrong === undefined && !this.#stopped) return this.lookUp(words)
    if (!wrong) return false
    for (const word of asked) this.#verdicts.set(word, false)
    for (const word of wrong) this.#verdicts.set(word, true)
    return true
  }

  /** What may have been meant; empty also when it took too long. */
  async suggest(word: string): Promise<string[]> {
    if (!(await this.load())) return []
    return (await this.#ask({ kind: 'suggest', word })) ?? []
  }

  /** Ends the thread for good and forgets every word. */
  stop(): void {
    this.#stopped = true
    this.#endThread(undefined)
    this.#verdicts.clear()
  }

  /** @param outcome for the questions that are still open */
  #endThread(outcome: null | undefined): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#loading = undefined
    for (const round of [...this.#waiting.keys()]) this.#settle(round, outcome)
  }

  #settle(round: number, outcome: Outcome): void {
    this.#waiting.get(round)?.(outcome)
    this.#waiting.delete(round)
  }

  async #lasting(asked: Asked): Promise<Outcome> {
    const value = this.#failed ? null : await this.#ask(asked)
    if (value === null) this.#failed = true
    return value
  }

  #ask(asked: Asked): Promise<Outcome> {
    if (this.#stopped) return Promise.resolve(undefined)
    const round = ++this.#round
    return new Promise((settle) => {
      const late = setTimeout(() => {
        this.#settle(round, null)
        this.#endThread(undefined)
      }, patience[asked.kind])
      this.#waiting.set(round, (outcome) => {
        clearTimeout(late)
        settle(outcome)
      })
      this.#ready().postMessage({ round, ...asked } satisfies Question)
    })
  }

  #ready(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(ownScript(workerUrl), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#settle(data.round, data.value)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#endThread(null)
    })
    this.#worker = worker
    return worker
  }
}
