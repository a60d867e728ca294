import type { Extension, Text } from '@codemirror/state'
import { Compartment, EditorState } from '@codemirror/state'
import { drawSelection, dropCursor, EditorView, placeholder } from '@codemirror/view'
import { changedMarks } from './changed.ts'
import { finding } from './find.ts'
import { focusing, focusOn, typewriterOn, typewriting } from './focus.ts'
import { pictures } from './images/pictures.ts'
import { receiving, type Receive } from './images/receiving.ts'
import { editorKeys } from './keys.ts'
import { lineStyling } from './lines.ts'
import { links } from './links.ts'
import { journalMarkdown } from './markdown.ts'
import { looking, type Looking } from './noticing/looking.ts'
import { asking } from './spelling/asking.ts'
import { looking as spelled, type Spelling } from './spelling/looking.ts'
import type { Place } from './spelling/marks.ts'

export interface Setup {
  readonly: boolean
  focus: boolean
  typewriter: boolean
  label: string
  placeholder: string
  /** The most characters that are taken; a change that would go beyond is refused as a whole. */
  longest: number
  /** The document instead of its text: making a string of a long text at every key would be felt. */
  onchange: (doc: Text) => void
  ontoolong: () => void
  onlink: (address: string) => void
  /** What is done with what there is to notice; nothing is looked for without it. */
  noticing: Looking | null
  /** How words are looked up; without it none are. */
  spelling: Spelling | null
  /** Suggestions are asked for: for a marked word, or for whatever is at the caret. */
  onspelling: (place: Place | null) => void
  /** What is done with pictures that are pasted or dropped; without it there is no place for them. */
  onfiles: Receive | null
}

const reading = new Compartment()
const readingOn = (on: boolean) => [
  EditorState.readOnly.of(on),
  EditorView.editable.of(!on),
  on ? EditorView.contentAttributes.of({ 'aria-readonly': 'true' }) : [],
]

function nonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
  return meta?.nonce || meta?.content || ''
}

function notTooLong({ longest, ontoolong }: Setup): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    const { length, newLength } = transaction.changes
    if (newLength <= longest || newLength <= length) return transaction
    // Outside of the transaction, which must not have effects of its own.
    queueMicrotask(ontoolong)
    return []
  })
}

/**
 * Typing over a selection, done here instead of by the browser, which carries the look of the replaced text along in a
 * `style` attribute that the content security policy refuses.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state } = view
    if (event.inputType !== 'insertText' || !event.data || event.isComposing) return false
    if (state.readOnly || state.selection.ranges.every((range) => range.empty)) return false
    event.preventDefault()
    const change = state.replaceSelection(event.data)
    view.dispatch(change, { userEvent: 'input.type', scrollIntoView: true })
    return true
  },
})

/** Everything the editor is made of. */
export function extensions(setup: Setup): Extension {
  return [
    EditorView.cspNonce.of(nonce()),
    journalMarkdown(),
    lineStyling,
    editorKeys(),
    finding(),
    links(setup.onlink),
    typeOver,
    pictures,
    setup.readonly ? changedMarks : [],
    setup.onfiles ? receiving(setup.onfiles) : [],
    setup.noticing ? looking(setup.noticing) : [],
    setup.spelling ? [spelled(setup.spelling), asking(setup.onspelling)] : [],
    drawSelection({ cursorBlinkRate: 1100 }),
    dropCursor(),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    placeholder(setup.placeholder),
    notTooLong(setup),
    EditorView.contentAttributes.of({
      'aria-label': setup.label,
      'aria-multiline': 'true',
      // What only the mouse could reach could not be scrolled or copied from the keyboard. A text that can be edited is
      // reached anyway; said as well, programs that check for it see it.
      tabindex: '0',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) setup.onchange(update.state.doc)
    }),
    reading.of(readingOn(setup.readonly)),
    focusing.of(focusOn(setup.focus)),
    typewriting.of(typewriterOn(setup.typewriter)),
  ]
}

/** Brings an editor that is already there in line with what may change while it is. */
export function follow(
  view: EditorView,
  now: Pick<Setup, 'readonly' | 'focus' | 'typewriter'>,
): void {
  view.dispatch({
    effects: [
      reading.reconfigure(readingOn(now.readonly)),
      focusing.reconfigure(focusOn(now.focus)),
      typewriting.reconfigure(typewriterOn(now.typewriter)),
    ],
  })
}
