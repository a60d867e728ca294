import type { LoopAnswer, Returning } from '../../../../../shared/contract/loops.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { putOff, today } from './put-off.ts'

/**
 * What the card was shown for, by day: once a day for each theme. Kept in the memory of this window alone, as what was
 * noticed is not stored.
 */
const shown = new Map<string, Set<string>>()

function shownToday(): Set<string> {
  const themes = shown.get(today()) ?? new Set()
  shown.set(today(), themes)
  return themes
}

/** What an entry comes back to, and what the person said to that. */
export class Returned {
  /** What the card asks about. */
  theme = $state.raw<Returning | null>(null)
  /** They go round in it, and are offered to write it down another way. */
  round = $state(false)
  /** Words of the entry when it first came on the page. */
  wordsBefore: number | null = null
  readonly #entryId: string
  readonly #asked = new Set<string>()

  constructor(entryId: string) {
    this.#entryId = entryId
  }

  /** Looks at the entry as it is on disk. What is asked about already stays. */
  async look(): Promise<void> {
    const found = await this.#next()
    if (!found || this.theme) return
    this.theme = found
    this.#asked.add(found.theme)
    shownToday().add(found.theme)
  }

  /** What the journal finds besides what was shown or put off. Without an answer there is no card; nobody waits for one. */
  async #next(): Promise<Returning | null> {
    if (this.theme) return null
    const except = [...new Set([...this.#asked, ...shownToday()])]
    const answer = await intact.loops.returning({ entryId: this.#entryId, except })
    if (!answer.ok || !answer.value || except.includes(answer.value.theme)) return null
    if (!(await putOff.has(answer.value))) return answer.value
    shownToday().add(answer.value.theme)
    return this.#next()
  }

  /** Keeps the answer; says whether that worked. */
  async answer(answer: LoopAnswer): Promise<boolean> {
    if (!this.theme) return false
    const { theme } = this.theme
    const kept = await intact.loops.answer({ entryId: this.#entryId, theme, answer })
    if (!kept.ok) {
      notify(kept.message)
      return false
    }
    if (answer === 'round') this.round = true
    else this.putAway()
    return true
  }

  /** For the rest of the day. */
  notNow(): void {
    if (this.theme) void putOff.add(this.theme)
    this.putAway()
  }

  putAway(): void {
    this.theme = null
    this.round = false
  }
}

const entries = new Map<string, Returned>()

onLock(() => {
  entries.clear()
  shown.clear()
})

/** What the entry with this id comes back to. */
export function returnedIn(entryId: string): Returned {
  const returned = entries.get(entryId) ?? new Returned(entryId)
  entries.set(entryId, returned)
  return returned
}
