import { StateEffect, StateField, type EditorState } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

export interface Place {
  from: number
  to: number
}

/** Marks these words and no others. */
export const mark = StateEffect.define<readonly Place[]>()

// Programs that read the page aloud say it too.
const misspelt = Decoration.mark({ class: 'misspelt', attributes: { 'aria-invalid': 'spelling' } })

/** The words that are marked, in the order of the text. */
export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(present, transaction) {
    const put = transaction.effects.findLast((effect) => effect.is(mark))
    if (put) return Decoration.set(put.value.map(({ from, to }) => misspelt.range(from, to)))
    if (!transaction.docChanged) return present
    // A word that is being written is not marked until it is left.
    let kept = present
    transaction.changes.iterChangedRanges((from, to) => {
      kept = kept.update({ filterFrom: from, filterTo: to, filter: () => false })
    })
    return kept.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The words that are marked between two places, or touch them. */
export function markedIn(state: EditorState, from = 0, to = state.doc.length): Place[] {
  const places: Place[] = []
  state.field(marks, false)?.between(from, to, (from, to) => void places.push({ from, to }))
  return places
}
