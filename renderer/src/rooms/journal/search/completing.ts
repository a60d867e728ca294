import { fold } from '../../../../../shared/search/folding.ts'
import { operator } from '../../../../../shared/search/parts.ts'
import { piecesOf, type OperatorName, type Piece } from '../../../../../shared/search/query.ts'

/** What this journal has to complete an operator with. */
export interface Known {
  readonly tag: readonly string[]
  readonly feeling: readonly string[]
  readonly about: readonly string[]
}

export interface Completion {
  /** What it is called in the list. */
  readonly label: string
  /** The whole query once it is chosen, and where the caret goes. */
  readonly query: string
  readonly caret: number
}

const most = 8

const always: Partial<Record<OperatorName, readonly string[]>> = {
  has: ['image'],
  is: ['favourite'],
  in: ['trash'],
  before: ['today', 'yesterday'],
  after: ['yesterday'],
  on: ['today', 'yesterday'],
}

/** What may stand behind the operator that is being typed, those that begin with what is there first. */
export function completions(query: string, caret: number, known: Known): Completion[] {
  const piece = piecesOf(query).find(({ from, to }) => from < caret && caret === to)
  if (!piece?.name || isClosed(query, piece)) return []
  const wanted = fold(piece.value)
  const values = piece.name in known ? known[piece.name as keyof Known] : (always[piece.name] ?? [])
  const [begin, within] = [[] as string[], [] as string[]]
  for (const value of values) {
    const folded = fold(value)
    // It stands there already.
    if (folded === wanted) continue
    if (folded.startsWith(wanted)) begin.push(value)
    else if (folded.includes(wanted)) within.push(value)
  }
  return [...begin, ...within].slice(0, most).map((value) => completion(query, piece, value))
}

const isClosed = (query: string, { quoted, to, value }: Piece): boolean =>
  quoted && value !== '' && query[to - 1] === '"'

function completion(query: string, { from, to, negated, name }: Piece, value: string): Completion {
  const before = `${query.slice(0, from)}${negated ? '-' : ''}${operator(name!, value)} `
  return {
    label: value,
    query: before + query.slice(to).trimStart(),
    caret: before.length,
  }
}
