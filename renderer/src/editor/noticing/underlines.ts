import { StateEffect, StateField, type EditorState } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Finding } from '../../../../shared/noticing/index.ts'
import type { Verdict } from './choose.ts'

/** What is underlined in the text: verdicts that are pointed out, and feelings that are named. */
export interface Underlined {
  verdicts: readonly Verdict[]
  feelings: readonly Finding[]
}

/** Puts other underlines in the place of those that are there. */
export const underline = StateEffect.define<Underlined>()

const marks = Decoration.mark({ class: 'noticed-feeling' })

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(present, transaction) {
    const put = transaction.effects.findLast((effect) => effect.is(underline))
    if (put) return decorations(put.value, transaction.state)
    if (!transaction.docChanged) return present
    // What was edited is no longer what was noticed; the next look finds it again if it still is.
    let kept = present
    transaction.changes.iterChangedRanges((from, to) => {
      kept = kept.update({ filterFrom: from, filterTo: to, filter: () => false })
    })
    return kept.map(transaction.changes)
  },
  provide: (underlines) => EditorView.decorations.from(underlines),
})

function decorations({ verdicts, feelings }: Underlined, { doc }: EditorState): DecorationSet {
  const inside = ({ start, end }: Finding) => start < end && end <= doc.length
  return Decoration.set(
    [
      ...feelings.filter(inside).map(({ start, end }) => marks.range(start, end)),
      ...verdicts.filter(inside).map((verdict) =>
        Decoration.mark({
          class: 'noticed-verdict',
          attributes: { 'data-phrase': verdict.phrase },
        }).range(verdict.start, verdict.end),
      ),
    ],
    true,
  )
}

/** Where a verdict stands now, after whatever was typed since; null when it is gone. */
export function placeOf(state: EditorState, phrase: string): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null
  state.field(field, false)?.between(0, state.doc.length, (from, to, { spec }) => {
    if (spec.attributes?.['data-phrase'] !== phrase) return
    place = { from, to }
    return false
  })
  return place
}

export const underlines = [field]
