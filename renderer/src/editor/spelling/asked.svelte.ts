import type { EditorView } from '@codemirror/view'
import { correct } from './correct.ts'
import type { Spelling } from './looking.ts'
import type { Place } from './marks.ts'
import { plainWord } from './words.ts'

/** A word that suggestions are asked for, as it stood when it was asked about. */
export class Asked {
  /** As the person wrote it. */
  readonly written: string
  /** Where it stands in the window, in pixels. */
  readonly box: { left: number; top: number; width: number; height: number }
  /** Whether something is selected, which could be cut or copied. */
  readonly selected: boolean
  /** Null until they are there. */
  suggestions = $state.raw<readonly string[] | null>(null)
  readonly #view: EditorView
  readonly #place: Place
  readonly #spelling: Spelling

  constructor(view: EditorView, place: Place, spelling: Spelling) {
    this.#view = view
    this.#place = place
    this.#spelling = spelling
    this.written = view.state.sliceDoc(place.from, place.to)
    this.box = boxOf(view, place)
    this.selected = !view.state.selection.main.empty
    void this.#look()
  }

  correct(suggestion: string): void {
    this.back()
    const { from, to } = this.#place
    // Something else may stand there by now: a picture came in above.
    if (this.#view.state.sliceDoc(from, to) !== this.written) return
    correct(this.#view, this.#place, suggestion)
  }

  keep(): void {
    this.back()
    this.#spelling.keep(plainWord(this.written))
  }

  leave(): void {
    this.back()
    this.#spelling.leave(plainWord(this.written))
  }

  /** The editor knows how; asking for the clipboard itself would need a permission. */
  take(how: 'cut' | 'copy'): void {
    this.back()
    document.execCommand(how)
  }

  /** To the text, with the caret where it was. */
  back(): void {
    this.#view.focus()
  }

  async #look(): Promise<void> {
    const speller = await this.#spelling.speller()
    this.suggestions = (await speller?.suggest(plainWord(this.written))) ?? []
  }
}

function boxOf(view: EditorView, { from, to }: Place): Asked['box'] {
  const start = view.coordsAtPos(from, 1) ?? view.dom.getBoundingClientRect()
  const end = view.coordsAtPos(to, -1)
  const onOneLine = end !== null && end.top === start.top
  return {
    left: start.left,
    top: start.top,
    width: onOneLine ? Math.max(1, end.right - start.left) : 1,
    height: start.bottom - start.top,
  }
}
