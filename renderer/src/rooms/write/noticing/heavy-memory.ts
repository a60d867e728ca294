import type { Heavy } from '../../../../../shared/safety/heavy.ts'
import { phraseOf } from '../../../../../shared/noticing/phrase.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'

const levels = ['plan', 'wish', 'passive']

const worstOf = (found: readonly Heavy[]): Heavy | undefined =>
  found.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0]

const day = 24 * 60 * 60 * 1000

const wordsOf = (text: string, { start, end }: Heavy): string => phraseOf(text.slice(start, end))

/**
 * When the card was shown, so that it comes once an entry, and once a day for the same words. The page is loaded afresh at
 * each lock, so main remembers it until Intact quits, as marks that say nothing. Nothing about it is ever stored.
 */
export class HeavyMemory {
  /** By mark. */
  readonly #shown = new Map<string, number>()
  /** Of words and entries that this page has met. */
  readonly #marks = new Map<string, string>()
  #salt = ''
  readonly #recalled: Promise<void>

  constructor() {
    this.#recalled = this.#recall()
  }

  /** Must come before anything is asked about an entry: marks take a moment to make. */
  async prepare(entry: string, text: string, found: readonly Heavy[]): Promise<void> {
    await this.#recalled
    const names = [entry, ...found.map((each) => wordsOf(text, each))]
    await Promise.all(names.map((name) => this.#mark(name)))
  }

  /** Whether the card was shown in this entry. */
  shownIn(entry: string): boolean {
    return this.#shownAt(entry) !== undefined
  }

  /** The first of the phrases that the card may come for, if any; that counts as shown. */
  first(entry: string, text: string, found: readonly Heavy[], now = Date.now()): Heavy | null {
    if (this.shownIn(entry)) return null
    const fresh = found.filter((each) => {
      const shownAt = this.#shownAt(wordsOf(text, each))
      // Also when the clock was set back.
      return shownAt === undefined || Math.abs(now - shownAt) >= day
    })
    // What names a plan goes before what is a wish, and both before what is only heavy.
    const worst = worstOf(fresh)
    if (!worst) return null
    this.#remember(entry, now)
    this.#remember(wordsOf(text, worst), now)
    return worst
  }

  /** The card that is there already, or what it has to become: it is not a second one. */
  worse(shown: Heavy, text: string, found: readonly Heavy[], now = Date.now()): Heavy {
    const worst = worstOf(found)
    if (!worst || levels.indexOf(worst.level) >= levels.indexOf(shown.level)) return shown
    this.#remember(wordsOf(text, worst), now)
    return worst
  }

  /** Of what was written nothing stays; the marks say nothing. */
  forgetWords(): void {
    this.#marks.clear()
  }

  async #recall(): Promise<void> {
    const answer = await intact.session.recall()
    if (!answer.ok) return
    this.#salt = answer.value.salt
    for (const { mark, at } of answer.value.marks) this.#shown.set(mark, at)
  }

  async #mark(name: string): Promise<void> {
    if (this.#marks.has(name)) return
    const salted = new TextEncoder().encode(`${this.#salt} ${name}`)
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', salted))
    const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    this.#marks.set(name, hex)
  }

  #shownAt(name: string): number | undefined {
    const mark = this.#marks.get(name)
    return mark === undefined ? undefined : this.#shown.get(mark)
  }

  #remember(name: string, now: number): void {
    const mark = this.#marks.get(name)
    if (mark === undefined) return
    this.#shown.set(mark, now)
    void intact.session.remember({ mark })
  }
}

export const heavyMemory = new HeavyMemory()

onLock(() => heavyMemory.forgetWords())
