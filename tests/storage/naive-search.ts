import fc from 'fast-check'
import type { Put as Line } from './random-journal.ts'
import type { Put } from './searched-journal.ts'

const words = [
  'inter',
  'interview',
  'Interviewed',
  'café',
  'CAFE',
  'naïve',
  'work',
  'worker',
  'no',
  'not',
  'Élan',
  '3',
  '2026',
]
const unspaced = ['工作', '工作面', '面試', '仕事', 'の', '한국', '😀', '😀😀', '❤']
export const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...unspaced)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((some) => some.join(' '))
export const term = fc.oneof(
  fc.record({
    kind: fc.constant('prefix' as const),
    text: fc.constantFrom(
      'int',
      'INTERVIEW',
      'cafe',
      'naive',
      'wor',
      'work',
      'no',
      'elan',
      '20',
      'zebra',
    ),
  }),
  fc.record({
    kind: fc.constant('phrase' as const),
    text: fc.constantFrom('work no', 'not work', 'inter', 'cafe cafe', 'worker 3'),
  }),
  fc.record({
    kind: fc.constant('without' as const),
    text: fc.constantFrom('work', 'NO', 'café', 'interview'),
  }),
  fc.record({
    kind: fc.constant('contained' as const),
    text: fc.constantFrom('工作', '作', '面', 'の', '국', '😀', '❤'),
  }),
  fc.record({ kind: fc.constant('absent' as const), text: fc.constantFrom('作', '事', '😀') }),
)
export type Term = { kind: 'prefix' | 'phrase' | 'without' | 'contained' | 'absent'; text: string }

export const typed = ({ kind, text }: Term): string =>
  kind === 'phrase' ? `"${text}"` : kind === 'without' || kind === 'absent' ? `-${text}` : text

const fold = (some: string) => some.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const tokensOf = (some: string): string[] => fold(some).match(/[\p{L}\p{N}]+/gu) ?? []

export function says(text: string, { kind, text: wanted }: Term): boolean {
  const tokens = tokensOf(text)
  const sought = tokensOf(wanted)
  if (kind === 'prefix') return tokens.some((token) => token.startsWith(sought[0]!))
  if (kind === 'without') return !tokens.includes(sought[0]!)
  if (kind === 'contained') return text.includes(wanted)
  if (kind === 'absent') return !text.includes(wanted)
  return tokens.some((_, i) => sought.every((token, n) => tokens[i + n] === token))
}

/** Reads every piece of text and asks of each term whether it is there. */
export function naive(put: readonly Line[], terms: readonly Term[]): Set<string> {
  const positive = terms.filter(({ kind }) => kind !== 'without' && kind !== 'absent')
  // What is only left out is searched for.
  const opposite = (kind: Term['kind']): Term['kind'] =>
    kind === 'without' ? 'phrase' : 'contained'
  const asked = positive.length
    ? terms
    : terms.map(({ kind, text }) => ({ kind: opposite(kind), text }))
  const found = put.filter(
    ({ text, trashedAt }) => trashedAt === null && asked.every((t) => says(text, t)),
  )
  return new Set(found.map(({ id }) => id))
}

/** What narrows a search down, as it is typed, with a plain way of telling whether it holds. */
export interface Narrowing {
  typed: string
  holds: (put: Put) => boolean
}

const narrowings: Narrowing[] = [
  { typed: 'tag:work', holds: ({ tags }) => tags.some((t) => /^w[oö]rk(\/|$)/iu.test(t)) },
  { typed: 'tag:WORK/panel', holds: ({ tags }) => tags.includes('work/panel') },
  { typed: 'tag:"wörk"', holds: ({ tags }) => tags.some((t) => /^w[oö]rk(\/|$)/iu.test(t)) },
  { typed: 'tag:家', holds: ({ tags }) => tags.includes('家') },
  { typed: 'tag:nowhere', holds: () => false },
  { typed: 'feeling:hurt', holds: ({ felt }) => felt.some((word) => /^hurt$/i.test(word)) },
  { typed: 'FEELING:"left out"', holds: ({ felt }) => felt.includes('left out') },
  { typed: 'feeling:gene', holds: ({ felt }) => felt.includes('gêné') },
  { typed: 'about:orchard', holds: ({ about }) => about === 'No from Orchard' },
  { typed: 'about:"elan cafe"', holds: ({ about }) => about === 'The café on Élan street' },
  { typed: 'about:from', holds: ({ about }) => about === 'No from Orchard' },
  { typed: 'before:2026-04', holds: ({ localDate }) => localDate < '2026-04-01' },
  { typed: 'after:2026-03', holds: ({ localDate }) => localDate > '2026-03-31' },
  { typed: 'after:2026-03-20', holds: ({ localDate }) => localDate > '2026-03-20' },
  { typed: 'before:2026-3-20', holds: ({ localDate }) => localDate < '2026-03-20' },
  { typed: 'on:2026-03-02', holds: ({ localDate }) => localDate === '2026-03-02' },
  { typed: 'on:2026-05', holds: ({ localDate }) => localDate.startsWith('2026-05') },
  { typed: 'on:2025', holds: () => false },
  { typed: 'on:today', holds: ({ localDate }) => localDate === '2026-03-11' },
  { typed: 'before:yesterday', holds: ({ localDate }) => localDate < '2026-03-10' },
  { typed: 'has:image', holds: ({ image }) => image },
  { typed: 'is:favourite', holds: ({ favourite }) => favourite },
  { typed: 'in:trash', holds: ({ thrown }) => thrown },
]

export const narrowing = fc
  .record({ one: fc.constantFrom(...narrowings), negated: fc.nat(3).map((n) => n === 0) })
  .map(({ one, negated }): Narrowing => ({
    typed: negated ? `-${one.typed}` : one.typed,
    holds: (put) => one.holds(put) !== negated,
  }))

/** Reads everything that was put, and asks of each whether every word and every filter holds. */
export function naiveNarrowed(
  all: readonly Put[],
  terms: readonly Term[],
  narrow: readonly Narrowing[],
): Set<string> {
  const trash = narrow.some(({ typed }) => typed.endsWith('in:trash'))
  const found = all.filter(
    (put) =>
      (trash || !put.thrown) &&
      narrow.every(({ holds }) => holds(put)) &&
      terms.every((term) => says(put.text, term)),
  )
  return new Set(found.map(({ id }) => id))
}
