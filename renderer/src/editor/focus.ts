import type { EditorState } from '@codemirror/state'
import { Compartment } from '@codemirror/state'
import type { DecorationSet, ViewUpdate } from '@codemirror/view'
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view'

const dimmed = Decoration.line({ class: 'md-elsewhere' })

/** The lines around the selection up to the next empty ones. */
function paragraph(state: EditorState): { first: number; last: number } {
  const { from, to } = state.selection.main
  let first = state.doc.lineAt(from).number
  let last = state.doc.lineAt(to).number
  const written = (line: number) => state.doc.line(line).length > 0
  if (!written(first) || !written(last)) return { first, last }
  // A paragraph of a thousand lines ends somewhere too: this runs at every key.
  const furthest = { up: Math.max(1, first - 200), down: Math.min(state.doc.lines, last + 200) }
  while (first > furthest.up && written(first - 1)) first--
  while (last < furthest.down && written(last + 1)) last++
  return { first, last }
}

const otherParagraphs = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = this.build(view)
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.selectionSet || update.viewportChanged)
        this.decorations = this.build(update.view)
    }
    build(view: EditorView): DecorationSet {
      const { doc } = view.state
      const { first, last } = paragraph(view.state)
      const ranges = []
      const top = doc.lineAt(view.viewport.from).number
      const bottom = doc.lineAt(view.viewport.to).number
      for (let line = top; line <= bottom; line++)
        if (line < first || line > last) ranges.push(dimmed.range(doc.line(line).from))
      return Decoration.set(ranges)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

// For what is no line of text, as pictures are.
const stepBack = EditorView.editorAttributes.of({ class: 'focusing' })

export const focusing = new Compartment()
/** Focus mode in the text: every paragraph but the one with the caret steps back. */
export const focusOn = (on: boolean) => (on ? [otherParagraphs, stepBack] : [])

/** Keeps the caret's line in the middle of the page while one writes. */
const caretInTheMiddle = [
  EditorView.editorAttributes.of({ class: 'typewriter' }),
  EditorView.updateListener.of((update) => {
    // Not for the mouse: the text must not move away under a click.
    const typed = update.docChanged || update.transactions.some((one) => one.isUserEvent('select'))
    const clicked = update.transactions.some((one) => one.isUserEvent('select.pointer'))
    if (!typed || clicked || !update.view.hasFocus) return
    const { view } = update
    const head = view.state.selection.main.head
    view.requestMeasure({
      key: 'typewriter',
      read: () => {
        const caret = view.coordsAtPos(head)
        const page = view.scrollDOM.getBoundingClientRect()
        return caret ? (caret.top + caret.bottom) / 2 - (page.top + page.height / 2) : 0
      },
      write: (distance) => {
        if (Math.abs(distance) > 1) view.scrollDOM.scrollTop += distance
      },
    })
  }),
]

export const typewriting = new Compartment()
export const typewriterOn = (on: boolean) => (on ? caretInTheMiddle : [])
