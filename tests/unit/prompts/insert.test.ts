import { history, undo } from '@codemirror/commands'
import { EditorState, type TransactionSpec } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { quoteAt, templateAt } from '../../../renderer/src/editor/insert.ts'

/** `|` is the caret, `[` … `]` a selection. */
function stateOf(marked: string): EditorState {
  const anchor = marked.search(/[[|]/)
  const doc = marked.replace(/[[\]|]/g, '')
  const end = marked.indexOf(']')
  const head = end < 0 ? anchor : end - 1
  return EditorState.create({ doc, selection: { anchor, head }, extensions: history() })
}

function after(marked: string, change: (state: EditorState) => TransactionSpec) {
  const before = stateOf(marked)
  const { state } = before.update(change(before))
  let undone = state
  undo({ state, dispatch: (transaction) => (undone = transaction.state) })
  expect(undone.doc.toString()).toBe(before.doc.toString())
  const { head } = state.selection.main
  return `${state.sliceDoc(0, head)}|${state.sliceDoc(head)}`
}

describe('a prompt', () => {
  it.each([
    ['|', '> What?\n\n|'],
    ['Before.|', 'Before.\n\n> What?\n\n|'],
    ['Before.\n|', 'Before.\n\n> What?\n\n|'],
    ['Before.\n\n|', 'Before.\n\n> What?\n\n|'],
    ['Before.\n\n|\nAfter.', 'Before.\n\n> What?\n\n|\nAfter.'],
    ['Half|way', 'Half\n\n> What?\n\n|\n\nway'],
    ['Keep [this] here', 'Keep this\n\n> What?\n\n|\n\n here'],
  ])('into “%s”', (before, expected) =>
    expect(after(before, (state) => quoteAt(state, 'What?'))).toBe(expected),
  )

  it('stays one line, whatever is in it', () =>
    expect(after('|', (state) => quoteAt(state, ' One\ntwo  '))).toBe('> One two\n\n|'))
})

describe('a template', () => {
  it.each([
    ['|', '# Day\n\nWhat was good:|'],
    ['Before.|', 'Before.\n\n# Day\n\nWhat was good:|'],
    ['[gone?] no', 'gone?\n\n# Day\n\nWhat was good:| no'],
  ])('into “%s”', (before, expected) =>
    expect(after(before, (state) => templateAt(state, '# Day\r\n\r\nWhat was good:'))).toBe(
      expected,
    ),
  )
})
