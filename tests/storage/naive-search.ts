import fc from 'fast-check'
import type { Put } from './random-journal.ts'

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
export function naive(put: readonly Put[], terms: readonly Term[]): Set<string> {
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
