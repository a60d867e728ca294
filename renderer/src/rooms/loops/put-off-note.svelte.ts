import { v7 as newId } from 'uuid'
import { onFlush } from '../../app/flush.ts'
import { intact } from '../../app/intact.ts'
import type { HeavyWords } from '../rejections/steps/heavy-words.svelte.ts'

/** One line that is put off. It is kept on Enter, and also when the person leaves in the middle of it. */
export class PutOffNote {
  text = $state('')
  problem = $state('')
  /** How many were kept since it came. */
  kept = $state(0)
  readonly heavy: HeavyWords
  readonly #onkept: () => void
  // Pressed twice, it is kept once.
  #id = newId()

  /** @param onkept hears of each line that was kept, also of the one that was left */
  constructor(heavy: HeavyWords, onkept: () => void) {
    this.heavy = heavy
    this.#onkept = onkept
  }

  /** While the line is on screen. */
  readonly stay = (): (() => void) => {
    const leave = onFlush(() => this.park())
    const gone = () => void this.park()
    window.addEventListener('pagehide', gone)
    return () => {
      leave()
      window.removeEventListener('pagehide', gone)
      void this.park()
    }
  }

  change(): void {
    this.heavy.change(() => this.text)
  }

  /** Answers whether nothing is left that is not kept. */
  async park(): Promise<boolean> {
    const note = this.text.trim()
    if (!note) return true
    const answer = await intact.worryWindow.park({ id: this.#id, note })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return false
    this.#id = newId()
    this.kept += 1
    if (this.text.trim() === note) this.text = ''
    this.#onkept()
    return true
  }
}
