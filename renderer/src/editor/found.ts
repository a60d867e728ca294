import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Mark } from '../../../shared/search/marks.ts'

/** What was searched for and is in the text, and which of it one is at. */
export interface Found {
  readonly marks: readonly Mark[]
  readonly at: number
}

/** Puts other marks in the place of those that are there. */
export const showFound = StateEffect.define<Found>()

const match = Decoration.mark({ class: 'found' })
const present = Decoration.mark({ class: 'found found-here' })

// Decorations and not the browser's own highlights: the page draws only the lines in sight, and draws them anew.
export const foundMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    const put = transaction.effects.findLast((effect) => effect.is(showFound))
    if (!put) return before.map(transaction.changes)
    const { marks, at } = put.value
    return Decoration.set(
      marks.map(({ from, to }, i) => (i === at ? present : match).range(from, to)),
    )
  },
  provide: (marks) => EditorView.decorations.from(marks),
})
