import { syntaxTree } from '@codemirror/language'
import {
  Prec,
  StateEffect,
  StateField,
  type EditorState,
  type Range,
  type Transaction,
} from '@codemirror/state'
import {
  Decoration,
  EditorView,
  keymap,
  ViewPlugin,
  type Command,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view'
import type { ImageReference } from '../../../../shared/image-references.ts'
import { mostSizes } from '../../../../shared/images.ts'
import { Picture } from './picture.ts'
import { allReferences, changedReferences } from './references.ts'
import { askSizes, sizeOf } from './stored.ts'

interface Shown {
  readonly references: readonly ImageReference[]
  readonly decorations: DecorationSet
}

/** The journal said how large some images are. */
const known = StateEffect.define<null>()

/** More pictures than anyone puts into one entry would make every key slow: the rest stays as it was typed. */
const mostDrawn = 1000

const hidden = Decoration.replace({})

const field = StateField.define<Shown>({
  create(state) {
    const references = allReferences(state.doc)
    return { references, decorations: decorations(state, references) }
  },
  update(present, transaction) {
    const { docChanged, selection, reconfigured, effects, startState, state } = transaction
    const parsed = syntaxTree(startState) !== syntaxTree(state)
    const news =
      docChanged || selection || reconfigured || parsed || effects.some((one) => one.is(known))
    if (!news || (transaction.selection && staysAside(present, transaction))) return present
    const references = docChanged
      ? changedReferences(present.references, transaction)
      : present.references
    if (references.length === 0 && present.references.length === 0) return present
    return { references, decorations: decorations(state, references) }
  },
  provide: (shown) => EditorView.decorations.from(shown, ({ decorations }) => decorations),
})

/** Whether all that happened is that the caret moved, and not into or out of a line that refers to a picture. */
function staysAside({ references }: Shown, transaction: Transaction): boolean {
  const { docChanged, reconfigured, effects, startState, state } = transaction
  if (docChanged || reconfigured || effects.some((one) => one.is(known))) return false
  if (syntaxTree(startState) !== syntaxTree(state)) return false
  const [before, now] = [startState, state].map(({ doc, selection }) =>
    doc.lineAt(selection.main.head),
  )
  if (before!.from === now!.from) return true
  return ![before!, now!].some(({ from, to }) =>
    references.some(({ start }) => from <= start && start <= to),
  )
}

/**
 * A picture stands in the place of its line. Where the caret is, the line is there as it was typed, with the picture
 * below; where other words stand on the line, too, they stay.
 */
function decorations(state: EditorState, references: readonly ImageReference[]): DecorationSet {
  const { doc, readOnly, selection } = state
  const ranges: Range<Decoration>[] = []
  let drawn = 0
  for (const { start, end, id, name } of references) {
    const size = sizeOf(id)
    if (!size || isCode(state, start)) continue
    drawn += 1
    if (drawn > mostDrawn) break
    const line = doc.lineAt(start)
    const { head } = selection.main
    const writing = !readOnly && head >= line.from && head <= line.to
    const alone = line.text.trim().length === end - start
    const widget = new Picture(id, name, size, writing)
    if (alone && !writing) {
      ranges.push(Decoration.replace({ widget, block: true }).range(line.from, line.to))
      continue
    }
    if (!writing) ranges.push(hidden.range(start, end))
    ranges.push(Decoration.widget({ widget, block: true, side: 1 }).range(line.to))
  }
  return Decoration.set(ranges, true)
}

/** Code is shown as it was typed. What was not parsed yet is taken for text until it is. */
function isCode(state: EditorState, at: number): boolean {
  const inner = syntaxTree(state).resolveInner(at, 1)
  for (let node: typeof inner | null = inner; node; node = node.parent)
    if (node.name === 'InlineCode' || node.name === 'FencedCode') return true
  return false
}

/** Asks the journal about each image until it says whether it has it. */
const asking = ViewPlugin.fromClass(
  class {
    readonly #view: EditorView
    readonly #asked = new Set<string>()
    #gone = false

    constructor(view: EditorView) {
      this.#view = view
      this.#ask()
    }

    update({ docChanged }: ViewUpdate): void {
      if (docChanged) this.#ask()
    }

    destroy(): void {
      this.#gone = true
    }

    #ask(): void {
      const { references } = this.#view.state.field(field)
      const unknown = references.map(({ id }) => id).filter((id) => !sizeOf(id))
      const news = [...new Set(unknown)].filter((id) => !this.#asked.has(id))
      const ids = news.slice(0, mostSizes)
      if (ids.length === 0) return
      for (const id of ids) this.#asked.add(id)
      void askSizes(ids).then((anyKnown) => {
        if (anyKnown === null) for (const id of ids) this.#asked.delete(id)
        if (anyKnown && !this.#gone) this.#view.dispatch({ effects: known.of(null) })
      })
    }
  },
)

/** Up and down stop at a picture as at a line; otherwise the caret would jump over it. */
const into =
  (forward: boolean): Command =>
  (view) => {
    const { main } = view.state.selection
    if (view.state.readOnly || !main.empty) return false
    const { head } = main
    const next = view.moveVertically(main, forward).head
    const passed: number[] = []
    view.state
      .field(field)
      .decorations.between(Math.min(head, next), Math.max(head, next), (from, to) => {
        if (from < to && (forward ? from > head : to < head)) passed.push(forward ? from : to)
      })
    const anchor = forward ? passed[0] : passed.at(-1)
    if (anchor === undefined) return false
    view.dispatch({ selection: { anchor }, scrollIntoView: true, userEvent: 'select' })
    return true
  }

const keys = Prec.high(
  keymap.of([
    { key: 'ArrowUp', run: into(false) },
    { key: 'ArrowDown', run: into(true) },
  ]),
)

/** Shows the images of the journal in the text that refers to them. Nothing is ever loaded from elsewhere. */
export const pictures = [field, asking, keys]
