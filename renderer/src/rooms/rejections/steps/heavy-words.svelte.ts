import { heavy, type Heavy } from '../../../../../shared/safety/heavy.ts'
import { heavyMemory } from '../../write/noticing/heavy-memory.ts'

/** How long nothing must be typed before it is looked at, in milliseconds. */
const pause = 1500

/** Looks at what is typed into a step for what is heavy, as the page of Write does. Nothing of it is kept. */
export class HeavyWords {
  heavy = $state.raw<Heavy | null>(null)
  readonly #id: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #round = 0

  /** @param id of what is written on */
  constructor(id: string) {
    this.#id = id
  }

  /** Something was typed. */
  change(text: () => string): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(text()), pause)
  }

  dismiss(): void {
    this.heavy = null
  }

  async #look(text: string): Promise<void> {
    const found = heavy(text)
    if (found.length === 0) return
    const round = ++this.#round
    await heavyMemory.prepare(this.#id, text, found)
    if (round !== this.#round) return
    this.heavy = this.heavy
      ? heavyMemory.worse(this.heavy, text, found)
      : heavyMemory.first(this.#id, text, found)
  }
}
