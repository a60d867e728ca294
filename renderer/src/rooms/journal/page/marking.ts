import type { Block, Inline, Page } from '../../../../../shared/page/tree.ts'
import { marksIn } from '../../../../../shared/search/marks.ts'
import type { Wanted } from '../../../../../shared/search/query.ts'

/** A stretch of a text on the page, and which match it belongs to, from 0 on; null for none. */
export interface Piece {
  readonly text: string
  readonly match: number | null
}

/** What on a page holds words. */
export type Words = Extract<Inline | Block, { text: string }>

export interface Matches {
  readonly total: number
  /** The pieces of every text that a match touches. */
  readonly pieces: ReadonlyMap<Words, readonly Piece[]>
}

export const noMatches: Matches = { total: 0, pieces: new Map() }

/** Where a page has what is wanted, among the words that can be read on it. A match may go on from one text to the next. */
export function matchesOn(page: Page, wanted: readonly Wanted[]): Matches {
  if (wanted.length === 0) return noMatches
  const texts = page.flatMap(wordsOfBlock)
  const starts: number[] = []
  let whole = ''
  for (const one of texts) {
    starts.push(whole.length)
    whole += one === 'gap' ? '\n' : one.text
  }
  const marks = marksIn(whole, wanted)
  const pieces = new Map<Words, readonly Piece[]>()
  let next = 0
  for (const [index, one] of texts.entries()) {
    const from = starts[index]!
    const to = starts[index + 1] ?? whole.length
    while (next < marks.length && marks[next]!.to <= from) next += 1
    if (one === 'gap') continue
    const cut: Piece[] = []
    let at = from
    for (let i = next; i < marks.length && marks[i]!.from < to; i++) {
      const start = Math.max(at, marks[i]!.from)
      const end = Math.min(to, marks[i]!.to)
      if (start > at) cut.push({ text: whole.slice(at, start), match: null })
      cut.push({ text: whole.slice(start, end), match: i })
      at = end
    }
    if (cut.length === 0) continue
    if (at < to) cut.push({ text: whole.slice(at, to), match: null })
    pieces.set(one, cut)
  }
  return { total: marks.length, pieces }
}

/** Texts in their order, with a gap wherever one word ends and another begins. */
type Told = Words | 'gap'

function wordsOfBlock(block: Block): Told[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [...block.children.flatMap(wordsOfInline), 'gap']
    case 'quote':
      return block.children.flatMap(wordsOfBlock)
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap(wordsOfBlock))
    case 'code':
      return [block, 'gap']
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .flatMap((cell) => [...cell.flatMap(wordsOfInline), 'gap' as const])
    case 'rule':
      return []
  }
}

function wordsOfInline(inline: Inline): Told[] {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return [inline]
    case 'break':
    case 'picture':
      return ['gap']
    default:
      return inline.children.flatMap(wordsOfInline)
  }
}
