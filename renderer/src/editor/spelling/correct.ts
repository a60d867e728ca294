import { isolateHistory } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import type { Place } from './marks.ts'

/** Puts another word in the place of one: a step of its own for undo. The caret stays where it is, or goes behind it. */
export function correct(view: EditorView, { from, to }: Place, word: string): void {
  const { doc, selection } = view.state
  const { head } = selection.main
  const curly = doc.lineAt(from).text.includes('’')
  const insert = curly ? word.replaceAll("'", '’') : word
  const inside = from <= head && head <= to
  view.dispatch({
    changes: { from, to, insert },
    ...(inside && { selection: { anchor: from + insert.length } }),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.complete',
  })
}

/** Which of several misspelt words is meant: the one at the caret, else the last before it, else the next. */
export function nearest(places: readonly Place[], head: number): Place | undefined {
  return (
    places.find(({ from, to }) => from <= head && head <= to) ??
    places.findLast(({ to }) => to < head) ??
    places[0]
  )
}
