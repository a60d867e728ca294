import { untrack } from 'svelte'
import { countWords } from '../../../../../shared/words.ts'
import { settings } from '../../../app/settings.svelte.ts'
import type { Draft } from '../draft.svelte.ts'
import { leftInPeace } from '../noticing/noticed.svelte.ts'
import { timed } from '../timed/timed.svelte.ts'
import { timer } from '../timer.svelte.ts'
import { returnedIn, type Returned } from './returned.svelte.ts'
import { Sitting } from './sitting.ts'

/** What an entry comes back to, where that may be asked about. Reactive. */
export const mayReturn = (entryId: string): Returned | null =>
  settings.noticing && !leftInPeace(entryId) ? returnedIn(entryId) : null

/** Looks back at the entry on the page when the person seems to have stopped writing. Made while its room is made. */
export class LookingBack {
  readonly #composing: () => boolean
  #draft: Draft | null = null
  #sitting: Sitting | null = null
  #timing = false

  /** `composing`: whether an input method is in the middle of a word. */
  constructor(draft: () => Draft | null, composing: () => boolean) {
    this.#composing = composing
    $effect(() => {
      const own = draft()
      return own ? untrack(() => this.#at(own)) : undefined
    })
    $effect(() => {
      const { running } = timer
      untrack(() => this.#timerRuns(running))
    })
  }

  /** Another entry is on the page; answers what ends the sitting at it. */
  #at(draft: Draft): () => void {
    const before = (returnedIn(draft.id).wordsBefore ??= countWords(draft.text))
    const words = () => countWords(draft.text)
    const sitting = new Sitting(words, before, () => void this.#look(draft))
    this.#sitting = sitting
    this.#draft = draft
    return () => {
      sitting.stop()
      if (this.#draft === draft) this.#draft = null
    }
  }

  typed(draft: Draft): void {
    if (draft === this.#draft) this.#sitting?.typed()
  }

  /** The writing timer was started, or is over. */
  #timerRuns(running: boolean): void {
    if (this.#timing && !running) this.#sitting?.over()
    this.#timing = running
  }

  async #look(draft: Draft): Promise<void> {
    if (this.#composing()) return this.#sitting?.typed()
    // While a timer runs, it says when the sitting is over.
    if (timer.running || !mayReturn(draft.id) || !(await draft.flush())) return
    // A timed session asks by itself how it went.
    if (draft === this.#draft && !timed.speaks) await mayReturn(draft.id)?.look()
  }
}
