import { syntaxTree } from '@codemirror/language'
import { StateEffect } from '@codemirror/state'
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view'
import { mark, markedIn, marks, type Place } from './marks.ts'
import type { Speller } from './speller.ts'
import { isOtherLanguage, linesBetween, touchesWord } from './visible.ts'

/** So long after the last key, in milliseconds, the words in sight are looked at. */
const pause = 300

export interface Spelling {
  /** The dictionary; null where spelling is off or the dictionary cannot be used. */
  speller: () => Promise<Speller | null>
  /** Words of the person's own, and those left in this entry. */
  isQuiet: (word: string) => boolean
  /** From now on a word of the person's own. */
  keep: (word: string) => void
  /** Not in this entry. */
  leave: (word: string) => void
}

/** Something that is not in the text has changed: what is off, what is quiet. */
export const lookAgain = StateEffect.define()

/**
 * Marks misspelt words: those in sight, when the person pauses, never while an input method composes, and not the word
 * that is being written. The first look waits until the window has nothing else to do.
 */
export const looking = (spelling: Spelling) => [
  marks,
  ViewPlugin.fromClass(
    class {
      readonly #view: EditorView
      #waiting: ReturnType<typeof setTimeout> | undefined
      #idle: number | undefined
      /** The word at the caret is being written. */
      #writing = false
      #gone = false

      constructor(view: EditorView) {
        this.#view = view
        this.#soon()
      }

      update(update: ViewUpdate): void {
        if (update.docChanged) this.#writing = true
        const asked = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(lookAgain)),
        )
        const parsed = syntaxTree(update.startState) !== syntaxTree(update.state)
        const left = update.selectionSet && this.#writing
        if (update.docChanged || update.viewportChanged || parsed || left || asked) this.#soon()
      }

      destroy(): void {
        this.#gone = true
        this.#stop()
      }

      #stop(): void {
        clearTimeout(this.#waiting)
        if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
      }

      #soon(): void {
        this.#stop()
        this.#waiting = setTimeout(() => {
          this.#idle = requestIdleCallback(() => void this.#look(), { timeout: 2000 })
        }, pause)
      }

      async #look(): Promise<void> {
        const view = this.#view
        if (view.composing) return this.#soon()
        const { doc } = view.state
        const wrong = await misspeltInSight(view, spelling)
        // What was typed meanwhile is looked at by itself.
        if (this.#gone || view.state.doc !== doc || view.composing) return
        const { head } = view.state.selection.main
        const written = (place: Place) =>
          this.#writing && view.hasFocus && place.from <= head && head <= place.to
        const marked = wrong.filter((place) => !written(place))
        if (marked.length === wrong.length && !touchesWord(view.state, head)) this.#writing = false
        const now = markedIn(view.state)
        const same =
          now.length === marked.length &&
          now.every(({ from, to }, i) => from === marked[i]?.from && to === marked[i]?.to)
        if (!same) view.dispatch({ effects: mark.of(marked) })
      }
    },
  ),
]

/** The misspelt words in sight, in the order of the text, also one that is still being written. */
export async function misspeltInSight(view: EditorView, spelling: Spelling): Promise<Place[]> {
  const lines = view.visibleRanges.flatMap(({ from, to }) => linesBetween(view.state, from, to))
  const words = lines.flat().map(({ word }) => word)
  // An empty page needs no dictionary.
  const speller = words.length > 0 ? await spelling.speller() : null
  if (!speller || !(await speller.lookUp(words))) return []
  const wrong = lines.flatMap((line) => {
    const unknown = line.filter(({ word }) => speller.isWrong(word) && !spelling.isQuiet(word))
    return isOtherLanguage(line.length, unknown.length) ? [] : unknown
  })
  // Two stretches of one very long line may share a word.
  return [...new Map(wrong.map((word) => [word.from, word])).values()]
}
