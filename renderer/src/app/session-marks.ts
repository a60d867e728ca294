import { intact } from './intact.ts'

/**
 * What is to be known beyond a lock and must not be stored. The page is loaded afresh at each lock, so main remembers it until
 * Intact quits, as marks that say nothing: salted hashes of a name, and when it was remembered.
 */
export class SessionMarks {
  /** By mark. */
  readonly #at = new Map<string, number>()
  /** Of the names that this page has met. */
  readonly #marks = new Map<string, string>()
  #salt = ''
  readonly #recalled: Promise<void>

  constructor() {
    this.#recalled = this.#recall()
  }

  /** Must come before anything is asked about these names: marks take a moment to make. */
  async prepare(names: readonly string[]): Promise<void> {
    await this.#recalled
    await Promise.all(names.map((name) => this.#mark(name)))
  }

  /** When a name was remembered last, in milliseconds since 1970; undefined where it was not. */
  at(name: string): number | undefined {
    const mark = this.#marks.get(name)
    return mark === undefined ? undefined : this.#at.get(mark)
  }

  remember(name: string, now = Date.now()): void {
    const mark = this.#marks.get(name)
    if (mark === undefined) return
    this.#at.set(mark, now)
    void intact.session.remember({ mark })
  }

  /** The journal is locked: the names go, and the marks stay. */
  forgetNames(): void {
    this.#marks.clear()
  }

  async #recall(): Promise<void> {
    const answer = await intact.session.recall()
    if (!answer.ok) return
    this.#salt = answer.value.salt
    for (const { mark, at } of answer.value.marks) this.#at.set(mark, at)
  }

  async #mark(name: string): Promise<void> {
    if (this.#marks.has(name)) return
    const salted = new TextEncoder().encode(`${this.#salt} ${name}`)
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', salted))
    const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    this.#marks.set(name, hex)
  }
}
