import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'

/** What a line break is followed by, so that a piece of text stands in a paragraph of its own. */
function breakBefore(state: EditorState, at: number): string {
  const line = state.doc.lineAt(at)
  if (state.sliceDoc(line.from, at).trim()) return '\n\n'
  const above = line.number > 1 ? state.doc.line(line.number - 1).text.trim() : ''
  return above ? '\n' : ''
}

const asOneStep = (state: EditorState, insert: string, caret: number): TransactionSpec => {
  const at = state.selection.main.to
  return {
    changes: { from: at, insert },
    selection: { anchor: at + caret },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.insert',
    scrollIntoView: true,
  }
}

/**
 * A prompt as a quotation of its own, with the caret on the line below it. Nothing that is selected is replaced, and what
 * stands behind the caret begins a paragraph of its own. One step for undo.
 */
export function quoteAt(state: EditorState, prompt: string): TransactionSpec {
  const at = state.selection.main.to
  const behind = state.sliceDoc(at, state.doc.lineAt(at).to).trim() ? '\n\n' : ''
  const quotation = `${breakBefore(state, at)}> ${prompt.replace(/\s+/gu, ' ').trim()}\n\n`
  return asOneStep(state, quotation + behind, quotation.length)
}

/** A template where the caret is, with the caret behind it. One step for undo. */
export function templateAt(state: EditorState, body: string): TransactionSpec {
  // CodeMirror counts a line end as one character, whatever it was.
  const text = breakBefore(state, state.selection.main.to) + body.replace(/\r\n?/g, '\n')
  return asOneStep(state, text, text.length)
}
