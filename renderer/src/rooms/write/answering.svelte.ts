import { tick } from 'svelte'
import { focusMode } from '../../app/focus.svelte.ts'
import { notify } from '../../app/notices.svelte.ts'

interface Places {
  /** Whether a card waits for an answer: for it the page that is alone is left, too. */
  waits: () => boolean
  /** What is heavy is spoken of below the text, and then nothing else speaks. */
  heavy: () => { focus: () => void } | undefined
  /** The margin, once it is there; it says whether there was anything in it to go to. */
  margin: () => { answer: () => Promise<boolean> } | undefined
  text: () => void
}

/** The way from the text to the card beside it, and back. */
export class Answering {
  /** Where the margin is hidden, it comes for the card alone. */
  on = $state(false)
  readonly #places: Places

  constructor(places: Places) {
    this.#places = places
  }

  /** From the text to the card, whichever it is; from there, back. */
  async go(): Promise<void> {
    const { waits, heavy, margin } = this.#places
    if (document.activeElement?.closest('[data-card]')) return this.back()
    const below = heavy()
    if (below) return below.focus()
    if (waits()) focusMode.on = false
    else if (focusMode.on) return
    this.on = true
    await tick()
    if (await margin()?.answer()) return
    this.on = false
    notify('There is no card in the margin now.')
  }

  back(): void {
    this.on = false
    this.#places.text()
  }
}
