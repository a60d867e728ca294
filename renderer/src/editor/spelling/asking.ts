import { Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { markedIn, type Place } from './marks.ts'
import { touchesWord } from './visible.ts'

const isOn = (view: EditorView, { clientX, clientY }: MouseEvent): Place | undefined => {
  const at = view.posAtCoords({ x: clientX, y: clientY })
  return at === null ? undefined : markedIn(view.state, at, at)[0]
}

/**
 * Asks for suggestions: the right mouse button on a marked word, and the keys for a context menu with the caret in a word.
 * @param onask the marked word that is asked about, or null for the one at the caret, which may not be marked yet
 */
export const asking = (onask: (place: Place | null) => void) => {
  const atCaret = (view: EditorView): boolean => {
    if (view.state.readOnly || !touchesWord(view.state, view.state.selection.main.head))
      return false
    onask(null)
    return true
  }
  return [
    Prec.high(
      keymap.of([
        { key: 'ContextMenu', run: atCaret },
        { key: 'Shift-F10', run: atCaret },
      ]),
    ),
    EditorView.domEventHandlers({
      // The caret stays where it is, as it does with the keys.
      mousedown: (event, view) => event.button === 2 && isOn(view, event) !== undefined,
      contextmenu(event, view) {
        const place = isOn(view, event)
        if (place) onask(place)
        return place !== undefined
      },
    }),
  ]
}
