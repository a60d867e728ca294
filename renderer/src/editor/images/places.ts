import { isolateHistory } from '@codemirror/commands'
import type { EditorState, Text, TransactionSpec } from '@codemirror/state'
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view'

/**
 * Puts Markdown where files were put in, whatever was typed since, and below what was put there before. False when that
 * text is no longer on the page.
 */
export type Put = (markdown: string) => boolean

interface Place {
  at: number
}

/** Remembers where in the text something is to come. */
export const places = ViewPlugin.fromClass(
  class {
    readonly #view: EditorView
    readonly #places = new Set<Place>()
    #gone = false

    constructor(view: EditorView) {
      this.#view = view
    }

    update({ changes, docChanged }: ViewUpdate): void {
      if (docChanged) for (const place of this.#places) place.at = changes.mapPos(place.at, -1)
    }

    destroy(): void {
      this.#gone = true
    }

    remember(at: number): Put {
      const place = { at }
      this.#places.add(place)
      return (markdown) => {
        if (this.#gone) return false
        const inserted = this.#view.state.update(insertion(this.#view.state, place.at, markdown))
        this.#view.dispatch(inserted)
        inserted.changes.iterChangedRanges((_fromA, _toA, _fromB, end) => (place.at = end))
        return true
      }
    }
  },
)

/**
 * Puts paragraphs between others, never into one: before the line whose beginning this is, otherwise below it. A caret that
 * waits there goes on below. One step of undo.
 */
export function insertion(state: EditorState, at: number, markdown: string): TransactionSpec {
  const { doc, selection } = state
  const line = doc.lineAt(at)
  const from = at === line.from ? at : line.to
  const breaksAfter = breaks(doc, from, 1)
  const before = from === 0 ? '' : '\n'.repeat(2 - breaks(doc, from, -1))
  const insert = `${before}${markdown}${'\n'.repeat(2 - breaksAfter)}`
  const { empty, head } = selection.main
  const waiting = empty && head === at
  return {
    changes: { from, insert },
    ...(waiting && {
      selection: { anchor: from + insert.length + breaksAfter },
      scrollIntoView: true,
    }),
    userEvent: 'input.paste',
    annotations: isolateHistory.of('full'),
  }
}

/** How many line breaks there are on one side of a place, up to two. */
function breaks(doc: Text, at: number, side: 1 | -1): number {
  const [from, to] = side === 1 ? [at, at + 2] : [at - 2, at]
  const text = doc.sliceString(Math.max(0, from), Math.min(doc.length, to))
  return (side === 1 ? /^\n*/ : /\n*$/).exec(text)?.[0].length ?? 0
}
