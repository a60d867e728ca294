import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordChanges, type WordChange } from '../../../renderer/src/parts/word-changes.ts'

const signs = { same: '', gone: '-', new: '+' }
const told = (before: string, after: string): string[] =>
  wordChanges(before, after).map(({ kind, text }) => signs[kind] + text)
const without = (changes: readonly WordChange[], kind: WordChange['kind']): string =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('')

it('says what came and what went, by word', () => {
  expect(told('', '')).toEqual([])
  expect(told('I mend.', 'I mend.')).toEqual(['I mend.'])
  expect(told('', 'I mend.')).toEqual(['+I mend.'])
  expect(told('I mend.', '')).toEqual(['-I mend.'])
  expect(told('I am a slow reader.', 'I am a reader.')).toEqual(['I am a ', '-slow ', 'reader.'])
  expect(told('I mend bowls.', 'I mend cups and bowls.')).toEqual([
    'I mend ',
    '+cups and ',
    'bowls.',
  ])
  expect(told('I don’t sing', 'I do sing')).toEqual(['I ', '-don’t', '+do', ' sing'])
})

it('a rewritten stretch is one change, not one for each word', () => {
  expect(told('I am slow and thorough.', 'I am quick but careful.')).toEqual([
    'I am ',
    '-slow and thorough',
    '+quick but careful',
    '.',
  ])
})

it('compares scripts without spaces by sign, and keeps joined characters whole', () => {
  expect(told('我喜歡河', '我不喜歡河')).toEqual(['我', '+不', '喜歡河'])
  expect(told('a 👍🏽 b', 'a 👎🏽 b').join('')).not.toContain('\ufffd')
})

it('gives back both texts, whatever they are', () => {
  const word = fc.constantFrom(
    'I',
    'am',
    'a',
    'slow',
    'river',
    '\n',
    ' ',
    '  ',
    '.',
    '漢',
    'é',
    '😀',
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((all) => all.join(' ')),
    fc.string(),
  )
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after)
      expect(without(changes, 'new')).toBe(before)
      expect(without(changes, 'gone')).toBe(after)
      for (const { text: words } of changes) expect(words).not.toBe('')
    }),
    { numRuns: 1000 },
  )
})

it('finds a few changes among 5,000 words, and gets to the end also where all is new', () => {
  // The square of so many would take minutes, and the test its time. As in a text: of three words one is there once, the others come again and again.
  const words = (name: string) =>
    Array.from({ length: 5000 }, (_, i) => (i % 3 ? `common${(i * 7) % 41}` : `${name}${i}`))
  const before = words('rare')
  const after = before.toSpliced(4000, 3, 'new').toSpliced(1000, 0, 'also', 'here')
  const texts = (some: readonly string[]) => some.join(' ')
  const few = wordChanges(texts(before), texts(after))
  expect(few.filter(({ kind }) => kind === 'gone')).toHaveLength(1)
  expect(few.filter(({ kind }) => kind === 'new')).toHaveLength(2)
  const all = wordChanges(texts(before), texts(words('other').toReversed()))
  expect(without(all, 'new')).toBe(texts(before))
  const rewritten = wordChanges('a '.repeat(5000), 'b '.repeat(5000))
  expect(without(rewritten, 'gone')).toBe('b '.repeat(5000))
})
