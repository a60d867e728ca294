import { syntaxTree } from '@codemirror/language'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { WidgetType } from '@codemirror/view'

/** The change that ticks or unticks the task of the line at this place, if it has one. */
export function toggleTaskAt(state: EditorState, position: number): TransactionSpec | null {
  const line = state.doc.lineAt(position)
  let marker: { from: number; to: number } | null = null
  syntaxTree(state).iterate({
    from: line.from,
    to: line.to,
    enter(node) {
      if (node.name === 'TaskMarker' && node.from >= line.from)
        marker ??= { from: node.from, to: node.to }
    },
  })
  if (!marker) return null
  const { from, to } = marker as { from: number; to: number }
  const insert = state.sliceDoc(from, to) === '[ ]' ? '[x]' : '[ ]'
  return { changes: { from, to, insert }, userEvent: 'input.task' }
}

/** Mod+Enter: the way to a task's box from the keyboard. */
export function toggleTask(view: EditorView): boolean {
  if (view.state.readOnly) return false
  const change = toggleTaskAt(view.state, view.state.selection.main.head)
  if (change) view.dispatch(change)
  return change !== null
}

/** A task's `[ ]` as a box that can be ticked. */
export class TaskBox extends WidgetType {
  readonly done: boolean
  readonly fixed: boolean
  constructor(done: boolean, fixed: boolean) {
    super()
    this.done = done
    this.fixed = fixed
  }

  override eq(other: TaskBox): boolean {
    return other.done === this.done && other.fixed === this.fixed
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.className = 'md-task-box'
    box.checked = this.done
    box.disabled = this.fixed
    box.ariaLabel = 'Done'
    // One stop for Tab is enough for a whole text; Mod+Enter toggles the line's task.
    box.tabIndex = -1
    // The text has the last word: the box is drawn again from it.
    box.addEventListener('mousedown', (event) => event.preventDefault())
    box.addEventListener('click', (event) => {
      event.preventDefault()
      const change = toggleTaskAt(view.state, view.posAtDOM(box))
      if (change) view.dispatch(change)
    })
    return box
  }

  override ignoreEvent(): boolean {
    return true
  }
}
