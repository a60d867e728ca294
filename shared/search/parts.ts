import { piecesOf, type Piece } from './query.ts'

/** A query as fields to fill in; empty and false where it says nothing of them. */
export interface Parts {
  /** Words and phrases, and whatever else has no field. */
  readonly words: string
  /** Words and phrases that must not be there. */
  readonly without: string
  readonly tag: string
  readonly feeling: string
  readonly about: string
  readonly after: string
  readonly before: string
  readonly image: boolean
  readonly favourite: boolean
  readonly trash: boolean
}

const named = ['tag', 'feeling', 'about', 'after', 'before'] as const
const signs = { image: 'has:image', favourite: 'is:favourite', trash: 'in:trash' } as const
const signNames = Object.keys(signs) as (keyof typeof signs)[]

/** Takes a query apart into fields: the first of each, and the rest as it was typed. */
export function partsOf(typed: string): Parts {
  const parts = { tag: '', feeling: '', about: '', after: '', before: '' }
  const ticked = { image: false, favourite: false, trash: false }
  const words: string[] = []
  const without: string[] = []
  for (const piece of piecesOf(typed)) {
    const name = named.find((one) => one === piece.name)
    const sign = signNames.find(
      (one) => signs[one] === `${piece.name}:${piece.value.toLowerCase()}`,
    )
    const value = piece.value.trim()
    if (!piece.negated && name && value && !parts[name]) parts[name] = value
    else if (!piece.negated && sign) ticked[sign] = true
    else if (piece.negated && !piece.name && value && !value.startsWith('-'))
      without.push(typedAs(piece, value))
    else words.push(closed(typed.slice(piece.from, piece.to)))
  }
  return { ...parts, ...ticked, words: words.join(' '), without: without.join(' ') }
}

/** With its last quote, which may be missing only at the end of a query. */
const closed = (piece: string): string =>
  piece.match(/["“”„]/g)?.length === 1 ? `${piece}"` : piece

const typedAs = ({ quoted }: Piece, value: string): string => (quoted ? `"${value}"` : value)

/** The query that fields make, as it would be typed. */
export function typedOf({ words, without, ...parts }: Parts): string {
  const negated = piecesOf(without).flatMap((piece) => {
    const text = closed(without.slice(piece.from, piece.to))
    if (!piece.value.trim() && !piece.name) return []
    return [piece.negated ? text : `-${text}`]
  })
  const fields = named.flatMap((name) => (parts[name].trim() ? [operator(name, parts[name])] : []))
  const ticked = signNames.flatMap((name) => (parts[name] ? [signs[name]] : []))
  return [words.trim(), ...negated, ...fields, ...ticked].filter(Boolean).join(' ')
}

/** A name and a value as they are typed: `tag:work`, `about:"The panel"`. */
export function operator(name: string, value: string): string {
  const plain = value.replace(/["“”„]/g, ' ').trim()
  return /\s/.test(plain) ? `${name}:"${plain}"` : `${name}:${plain}`
}
