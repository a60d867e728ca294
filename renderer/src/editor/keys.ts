import {
  history,
  historyKeymap,
  indentLess,
  indentMore,
  moveLineDown,
  moveLineUp,
  simplifySelection,
  standardKeymap,
} from '@codemirror/commands'
import { deleteMarkupBackward, insertNewlineContinueMarkupCommand } from '@codemirror/lang-markdown'
import { indentUnit, syntaxTree } from '@codemirror/language'
import type { EditorState, Extension } from '@codemirror/state'
import { EditorSelection, Prec } from '@codemirror/state'
import type { Command } from '@codemirror/view'
import { keymap } from '@codemirror/view'
import { toggleTask } from './tasks.ts'

function inList(state: EditorState): boolean {
  const line = state.doc.lineAt(state.selection.main.head)
  const start = line.from + (/^\s*/.exec(line.text)?.[0].length ?? 0)
  for (let node = syntaxTree(state).resolveInner(start, 1); node.parent; node = node.parent)
    if (node.name === 'ListItem') return true
  return false
}

const onlyInList =
  (command: Command): Command =>
  (view) =>
    inList(view.state) && command(view)

/** Puts marks around the selection, or takes them away again. */
function surround(mark: string): Command {
  const size = mark.length
  return (view) => {
    const { state } = view
    if (state.readOnly) return false
    const change = state.changeByRange(({ from, to, anchor, head }) => {
      const marked =
        state.sliceDoc(from - size, from) === mark && state.sliceDoc(to, to + size) === mark
      const by = marked ? -size : size
      return {
        changes: marked
          ? [
              { from: from - size, to: from },
              { from: to, to: to + size },
            ]
          : [
              { from, insert: mark },
              { from: to, insert: mark },
            ],
        range: EditorSelection.range(anchor + by, head + by),
      }
    })
    view.dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input.mark' }))
    return true
  }
}

/**
 * The keys of the editor, without those that only programmers expect. Tab leaves the text, as everywhere else on the
 * page, so that nobody who uses the keyboard is caught in it; only inside a list does it move the item in or out, and
 * there Escape followed by Tab leaves (CodeMirror's own rule).
 */
export const editorKeys = (): Extension => [
  history(),
  // The width of "1. ", so that one Tab makes an item of any list the child of the one above.
  indentUnit.of('   '),
  Prec.high(
    keymap.of([
      { key: 'Mod-Enter', run: toggleTask },
      { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
      { key: 'Backspace', run: deleteMarkupBackward },
      { key: 'Tab', run: onlyInList(indentMore), shift: onlyInList(indentLess) },
      { key: 'Mod-b', run: surround('**') },
      { key: 'Mod-i', run: surround('*') },
    ]),
  ),
  keymap.of([
    { key: 'Alt-ArrowUp', run: moveLineUp },
    { key: 'Alt-ArrowDown', run: moveLineDown },
    { key: 'Escape', run: simplifySelection },
    ...standardKeymap,
    ...historyKeymap,
  ]),
]
