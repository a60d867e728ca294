import type { Heavy } from '../../../../../shared/safety/heavy.ts'
import { phraseOf } from '../../../editor/noticing/choose.ts'

const levels = ['plan', 'wish', 'passive']

const worstOf = (found: readonly Heavy[]): Heavy | undefined =>
  found.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0]

const day = 24 * 60 * 60 * 1000

/**
 * When the card was shown, so that it comes once an entry, and once a day for the same words. Kept in the memory of this
 * window alone: nothing about it is ever stored.
 */
class HeavyMemory {
  readonly #entries = new Set<string>()
  readonly #phrases = new Map<string, number>()

  /** The first of the phrases that the card may come for, if any; that counts as shown. */
  first(entry: string, text: string, found: readonly Heavy[], now = Date.now()): Heavy | null {
    if (this.#entries.has(entry)) return null
    const fresh = found.filter(({ start, end }) => {
      const shownAt = this.#phrases.get(phraseOf(text.slice(start, end)))
      return shownAt === undefined || now - shownAt >= day
    })
    // What names a plan goes before what is a wish, and both before what is only heavy.
    const worst = worstOf(fresh)
    if (!worst) return null
    this.#entries.add(entry)
    this.#phrases.set(phraseOf(text.slice(worst.start, worst.end)), now)
    return worst
  }

  /** The card that is there already, or what it has to become: it is not a second one. */
  worse(shown: Heavy, text: string, found: readonly Heavy[], now = Date.now()): Heavy {
    const worst = worstOf(found)
    if (!worst || levels.indexOf(worst.level) >= levels.indexOf(shown.level)) return shown
    this.#phrases.set(phraseOf(text.slice(worst.start, worst.end)), now)
    return worst
  }
}

export const heavyMemory = new HeavyMemory()
