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

const quoted = (prompt: string): string => `> ${prompt.replace(/\s+/gu, ' ').trim()}\n\n`

/**
 * A prompt as a quotation of its own, with the caret on the line below it. Nothing that is selected is replaced, and what
 * stands behind the caret begins a paragraph of its own. One step for undo.
 */
export function quoteAt(state: EditorState, prompt: string): TransactionSpec {
  const at = state.selection.main.to
  const behind = state.sliceDoc(at, state.doc.lineAt(at).to).trim() ? '\n\n' : ''
  const quotation = breakBefore(state, at) + quoted(prompt)
  return asOneStep(state, quotation + behind, quotation.length)
}

/** The same below the last line that is not empty. */
export function quoteBelow({ doc }: EditorState, prompt: string): TransactionSpec {
  const end = doc.toString().trimEnd().length
  const insert = (end > 0 ? '\n\n' : '') + quoted(prompt)
  return {
    changes: { from: end, to: doc.length, insert },
    selection: { anchor: end + insert.length },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.insert',
    scrollIntoView: true,
  }
}

/** A template where the caret is, with the caret behind it. One step for undo. */
export function templateAt(state: EditorState, body: string): TransactionSpec {
  // CodeMirror counts a line end as one character, whatever it was.
  const text = breakBefore(state, state.selection.main.to) + body.replace(/\r\n?/g, '\n')
  return asOneStep(state, text, text.length)
}
