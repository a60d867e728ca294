import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Mark } from '../../../shared/search/marks.ts'

/** What another text does not have. */
export interface Changed {
  readonly marks: readonly Mark[]
  /** Deleted since, or added. */
  readonly as: 'del' | 'ins'
}

/** Puts other marks in the place of those that are there. */
export const showChanged = StateEffect.define<Changed>()

// By the element's name: a screen reader says "deletion" or "insertion" where it begins.
const marksOf = {
  del: Decoration.mark({ tagName: 'del', class: 'changed-gone' }),
  ins: Decoration.mark({ tagName: 'ins', class: 'changed-new' }),
}

export const changedMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    const put = transaction.effects.findLast((effect) => effect.is(showChanged))
    if (!put) return before.map(transaction.changes)
    const { marks, as } = put.value
    return Decoration.set(marks.map(({ from, to }) => marksOf[as].range(from, to)))
  },
  provide: (marks) => EditorView.decorations.from(marks),
})
