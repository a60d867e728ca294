import { daysOf, type Days } from './days.ts'

/** A word that is looked for from its beginning, or a phrase that is looked for as it stands. */
export interface Wanted {
  readonly text: string
  readonly phrase: boolean
  readonly negated: boolean
}

export type Filter = { readonly negated: boolean } & (
  | { readonly name: 'tag' | 'feeling' | 'about'; readonly value: string }
  | { readonly name: 'days'; readonly days: Days }
  | { readonly name: 'image' | 'favourite' | 'trash' }
)

/** What a person typed into the search field, taken apart. */
export interface Query {
  readonly words: readonly Wanted[]
  readonly filters: readonly Filter[]
}

/** A stretch of what was typed: a word, a "phrase" or name:value, with the minus before it. */
export interface Piece {
  /** UTF-16 offsets into what was typed. */
  readonly from: number
  readonly to: number
  readonly negated: boolean
  /** Whether it stands in quotes, wholly or after its colon. */
  readonly quoted: boolean
  /** `tag`, `before` …, in lower case; null for a word or a phrase. */
  readonly name: OperatorName | null
  /** Without minus, name and quotes; empty while it is being typed. */
  readonly value: string
}

export const operatorNames = [
  'tag',
  'feeling',
  'about',
  'before',
  'after',
  'on',
  'has',
  'is',
  'in',
] as const
export type OperatorName = (typeof operatorNames)[number]

const names = operatorNames.join('|')
const piece = new RegExp(`(-?)(?:(${names}):)?"([^"]*)"?|(-?)(?:(${names}):)?([^\\s"]*)`, 'giu')

/** Takes apart what was typed. Curly quotes are quotes; NUL, which ends a query for SQLite, is a space. */
export function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of plain(typed).matchAll(piece)) {
    const [whole, notPhrase, phraseName, phrase, notWord, wordName, word = ''] = match
    if (!whole) continue
    pieces.push({
      from: match.index,
      to: match.index + whole.length,
      negated: Boolean(notPhrase || notWord),
      quoted: phrase !== undefined,
      name: ((phraseName ?? wordName)?.toLowerCase() as OperatorName | undefined) ?? null,
      value: phrase ?? word,
    })
  }
  return pieces
}

const plain = (typed: string): string => typed.replace(/[“”„]/g, '"').replaceAll('\0', ' ')

/** What may stand behind `has:`, `is:` and `in:`. */
const signs: Readonly<Record<string, 'image' | 'favourite' | 'trash'>> = {
  'has:image': 'image',
  'has:images': 'image',
  'is:favourite': 'favourite',
  'is:favorite': 'favourite',
  'in:trash': 'trash',
}

/**
 * Understands what was typed. No query is an error: whatever is no operator, or an operator without a meaning
 * (`before:soon`), is searched for as words.
 * @param today the local date, for `today` and `yesterday`
 */
export function parseQuery(typed: string, today: string): Query {
  const words: Wanted[] = []
  const filters: Filter[] = []
  for (const one of piecesOf(typed)) {
    const filter = filterOf(one, today)
    if (filter) filters.push(filter)
    else {
      const value = one.value.trim()
      const text = one.name ? `${one.name}:${value}` : value
      const phrase = one.quoted && one.name === null
      if (text) words.push({ text, phrase, negated: one.negated })
    }
  }
  // A list of everything but a word helps nobody: what is only left out is searched for instead.
  if (filters.length === 0 && words.every(({ negated }) => negated))
    return { words: words.map(({ text }) => ({ text, phrase: true, negated: false })), filters }
  return { words, filters }
}

function filterOf({ name, value: given, negated }: Piece, today: string): Filter | null {
  const value = given.trim()
  if (name === null || !value) return null
  if (name === 'tag' || name === 'feeling' || name === 'about') return { name, value, negated }
  if (name === 'before' || name === 'after' || name === 'on') {
    const days = daysOf(name, value, today)
    return days && { name: 'days', days, negated }
  }
  const sign = signs[`${name}:${value.toLowerCase()}`]
  return sign ? { name: sign, negated } : null
}

/** Whether there is nothing to look for. */
export const asksNothing = ({ words, filters }: Query): boolean =>
  words.length === 0 && filters.length === 0
