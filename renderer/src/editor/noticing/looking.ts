import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view'
import { noticeIn, type Found } from './noticer.ts'
import { underline, underlines, type Underlined } from './underlines.ts'

/** So long after the last key a sentence counts as finished, also without a full stop. */
const pause = 1500
/** A sentence that ended, or that the caret left, is looked at soon, and not at every key of a word. */
const soon = 200

export interface Looking {
  /** What has to be done before choosing and takes a moment. */
  prepare: (text: string, found: Found) => Promise<void>
  /** Says what of the findings is underlined. `writingAt`: the caret, while the person is in the middle of a sentence. */
  choose: (text: string, found: Found, writingAt: number | null) => Underlined
}

/** Looks at the text when a sentence is finished: never at a key, and never while an input method composes. */
export const looking = ({ prepare, choose }: Looking) => [
  underlines,
  ViewPlugin.fromClass(
    class {
      readonly #view: EditorView
      #paused: ReturnType<typeof setTimeout> | undefined
      #leaving: ReturnType<typeof setTimeout> | undefined
      /** Typed since the last look after a pause: until then a caret that only moves changes nothing. */
      #typing = false
      #gone = false

      constructor(view: EditorView) {
        this.#view = view
        if (view.state.doc.length > 0) this.#paused = setTimeout(() => this.#look(true), soon)
      }

      update(update: ViewUpdate): void {
        if (!update.docChanged && !(update.selectionSet && this.#typing)) return
        clearTimeout(this.#leaving)
        if (update.docChanged) {
          this.#typing = true
          clearTimeout(this.#paused)
          this.#paused = setTimeout(() => this.#look(true), pause)
        }
        if (endsSentence(update)) this.#leaving = setTimeout(() => this.#look(false), soon)
      }

      destroy(): void {
        this.#gone = true
        clearTimeout(this.#paused)
        clearTimeout(this.#leaving)
      }

      async #look(paused: boolean): Promise<void> {
        const view = this.#view
        if (view.composing) {
          this.#paused = setTimeout(() => this.#look(paused), pause)
          return
        }
        const { doc } = view.state
        const text = doc.toString()
        const found = await noticeIn(text)
        if (found) await prepare(text, found)
        // What was typed while the thread was looking starts another look by itself.
        if (!found || this.#gone || view.state.doc !== doc || view.composing) return
        if (paused) this.#typing = false
        const writingAt = paused ? null : view.state.selection.main.head
        view.dispatch({ effects: underline.of(choose(text, found, writingAt)) })
      }
    },
  ),
]

/** The caret moved without typing, or what was typed ends a sentence or a line. */
function endsSentence(update: ViewUpdate): boolean {
  if (!update.docChanged) return true
  const { head } = update.state.selection.main
  return /[.!?…\n][)"'”’]*\s?$/u.test(update.state.sliceDoc(Math.max(0, head - 4), head))
}
