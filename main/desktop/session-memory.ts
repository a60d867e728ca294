import { randomBytes } from 'node:crypto'

/** So many are enough for one run, and a page that went wrong cannot fill the memory. */
const most = 1000

/** What the windows ask to be remembered until Intact quits. Never written anywhere. */
export class SessionMemory {
  readonly #salt = randomBytes(32).toString('hex')
  readonly #marks = new Map<string, number>()

  recall(): { salt: string; marks: { mark: string; at: number }[] } {
    return { salt: this.#salt, marks: [...this.#marks].map(([mark, at]) => ({ mark, at })) }
  }

  remember(mark: string): void {
    // The newest last, so that the oldest goes first.
    this.#marks.delete(mark)
    this.#marks.set(mark, Date.now())
    const [oldest] = this.#marks.keys()
    if (this.#marks.size > most && oldest) this.#marks.delete(oldest)
  }
}
