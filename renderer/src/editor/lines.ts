import { syntaxTree } from '@codemirror/language'
import type { EditorState, Range, Text } from '@codemirror/state'
import { Prec } from '@codemirror/state'
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view'
import { Decoration, ViewPlugin } from '@codemirror/view'
import { TaskBox } from './tasks.ts'

const line = (name: string) => Decoration.line({ class: name })
const headings = [1, 2, 3, 4, 5, 6].map((level) => line(`md-heading md-heading-${level}`))
const blocks: Record<string, Decoration> = {
  Blockquote: line('md-quote'),
  FencedCode: line('md-code-line'),
  Table: line('md-table-line'),
  HorizontalRule: line('md-rule'),
}
const gap = line('md-gap')
const taskDone = line('md-task-done')
const opening = Decoration.mark({ class: 'md-opening' })
const eitherWay = Decoration.line({ attributes: { dir: 'auto' } })
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

// Both are kept, so that a list of a thousand items makes a handful of decorations.
const boxes = new Map<number, Decoration>()
function box(columns: number): Decoration {
  const width = Math.min(columns, 40)
  let decoration = boxes.get(width)
  if (!decoration) {
    const attributes = { style: `--columns: ${width}` }
    decoration = Decoration.mark({ class: 'md-item-box', attributes })
    boxes.set(width, decoration)
  }
  return decoration
}

const hangings = new Map<string, Decoration>()
function hanging(columns: number, task: boolean): Decoration {
  const style = `--columns: ${Math.min(columns, 40)}`
  const name = task ? 'md-item md-task' : 'md-item'
  let decoration = hangings.get(name + style)
  if (!decoration) {
    decoration = Decoration.line({ class: name, attributes: { style } })
    hangings.set(name + style, decoration)
  }
  return decoration
}

function everyLine(doc: Text, from: number, to: number, visit: (at: number) => void): void {
  for (let at = doc.lineAt(from); ; at = doc.line(at.number + 1)) {
    visit(at.from)
    if (at.to >= to || at.number === doc.lines) return
  }
}

function plainLines(doc: Text, from: number, to: number, ranges: Range<Decoration>[]): void {
  everyLine(doc, from, to, (start) => {
    const here = doc.lineAt(start)
    if (rightToLeft.test(here.text)) ranges.push(eitherWay.range(start))
    // The empty line between two paragraphs is lower than a written one. The last line is not: someone is about to
    // write on it, and it would jump.
    if (here.length > 0 || here.number === 1 || here.number === doc.lines) return
    if (doc.line(here.number - 1).length > 0) ranges.push(gap.range(start))
  })
}

function decorations(state: EditorState, from: number, to: number): Range<Decoration>[] {
  const ranges: Range<Decoration>[] = []
  const { doc } = state
  plainLines(doc, from, to, ranges)
  syntaxTree(state).iterate({
    from,
    to,
    enter(node) {
      const block = node.name.startsWith('ATXHeading')
        ? headings[Number(node.name.slice(-1)) - 1]
        : blocks[node.name]
      if (block) {
        const [first, last] = [Math.max(node.from, from), Math.min(node.to, to)]
        everyLine(doc, first, last, (at) => ranges.push(block.range(at)))
      } else if (node.name === 'HeaderMark' || node.name === 'QuoteMark') {
        // With its space, so that without it the words begin where all others do.
        const end = doc.sliceString(node.to, node.to + 1) === ' ' ? node.to + 1 : node.to
        ranges.push(opening.range(node.from, end))
      } else if (node.name === 'ListMark') {
        const { from: start, to: end } = doc.lineAt(node.from)
        const task = node.node.nextSibling?.name === 'Task'
        const text = Math.min(node.to + 1, end)
        ranges.push(hanging(node.to - start + 1, task).range(start))
        if (node.from > start) ranges.push(box(node.from - start).range(start, node.from))
        ranges.push(box(node.to - node.from + 1).range(node.from, text))
      } else if (node.name === 'TaskMarker') {
        const done = /x/i.test(doc.sliceString(node.from, node.to))
        if (done) ranges.push(taskDone.range(doc.lineAt(node.from).from))
        const widget = new TaskBox(done, state.readOnly)
        ranges.push(Decoration.replace({ widget }).range(node.from, node.to))
      }
    },
  })
  return ranges
}

const plugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = this.build(view)
    }
    update(update: ViewUpdate) {
      const parsedFurther = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (update.docChanged || update.viewportChanged || parsedFurther)
        this.decorations = this.build(update.view)
    }
    build(view: EditorView): DecorationSet {
      const ranges = view.visibleRanges.flatMap(({ from, to }) => decorations(view.state, from, to))
      return Decoration.set(ranges, true)
    }
  },
  { decorations: (value) => value.decorations },
)

/**
 * What belongs to whole lines: sizes of headings, hanging indents, space between paragraphs, direction, task boxes.
 * Above the rest, so that the beginning of a list item goes around its dimmed mark and not the other way.
 */
export const lineStyling = Prec.high(plugin)
