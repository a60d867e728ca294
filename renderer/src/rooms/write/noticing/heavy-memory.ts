import type { Heavy } from '../../../../../shared/safety/heavy.ts'
import { phraseOf } from '../../../../../shared/noticing/phrase.ts'
import { onLock } from '../../../app/forgetting.ts'
import { SessionMarks } from '../../../app/session-marks.ts'

const levels = ['plan', 'wish', 'passive']

const worstOf = (found: readonly Heavy[]): Heavy | undefined =>
  found.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0]

const day = 24 * 60 * 60 * 1000

const wordsOf = (text: string, { start, end }: Heavy): string => phraseOf(text.slice(start, end))

/**
 * When the card was shown, so that it comes once an entry, and once a day for the same words. Nothing about it is ever
 * stored.
 */
export class HeavyMemory {
  /** Of words and entries. */
  readonly #marks = new SessionMarks()

  /** Must come before anything is asked about an entry. */
  prepare(entry: string, text: string, found: readonly Heavy[]): Promise<void> {
    return this.#marks.prepare([entry, ...found.map((each) => wordsOf(text, each))])
  }

  /** Whether the card was shown in this entry. */
  shownIn(entry: string): boolean {
    return this.#marks.at(entry) !== undefined
  }

  /** The first of the phrases that the card may come for, if any; that counts as shown. */
  first(entry: string, text: string, found: readonly Heavy[], now = Date.now()): Heavy | null {
    if (this.shownIn(entry)) return null
    const fresh = found.filter((each) => {
      const shownAt = this.#marks.at(wordsOf(text, each))
      // A clock that was set back puts the last time ahead of now; the card must not stay away until then.
      return shownAt === undefined || Math.abs(now - shownAt) >= day
    })
    // What names a plan goes before what is a wish, and both before what is only heavy.
    const worst = worstOf(fresh)
    if (!worst) return null
    this.#marks.remember(entry, now)
    this.#marks.remember(wordsOf(text, worst), now)
    return worst
  }

  /** The card that is there already, or what it has to become: it is not a second one. */
  worse(shown: Heavy, text: string, found: readonly Heavy[], now = Date.now()): Heavy {
    const worst = worstOf(found)
    if (!worst || levels.indexOf(worst.level) >= levels.indexOf(shown.level)) return shown
    this.#marks.remember(wordsOf(text, worst), now)
    return worst
  }

  forgetWords(): void {
    this.#marks.forgetNames()
  }
}

export const heavyMemory = new HeavyMemory()

onLock(() => heavyMemory.forgetWords())
