import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontMatter, type Value } from '../../../main/journal/exchange/markdown/front-matter.ts'
import { anyText } from './any-text.ts'

/** What an independent reader makes of it, in both YAML versions that readers follow. */
function readBack(text: string): unknown[] {
  expect(text.startsWith('---\n')).toBe(true)
  expect(text.endsWith('\n---\n')).toBe(true)
  const yaml = text.slice(4, -4)
  return [parse(yaml, { version: '1.2' }), parse(yaml, { version: '1.1' })]
}

const awkward = [
  '',
  ' ',
  '~',
  'null',
  'Null',
  'yes',
  'No',
  'on',
  'y',
  'N',
  'true',
  '1',
  '1e3',
  '0x1f',
  '.inf',
  '1_000',
  '2026-11-22',
  '12:30',
  '- a',
  '# a',
  'a: b',
  'a #b',
  '[a]',
  '{a: b}',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`a',
  '"a"',
  "'a'",
  'a\nb',
  'a\r\nb',
  '---',
  '...',
  'a\u0085b',
  'a\u2028b',
  '\uFEFFa',
  '\0',
  '\u007F',
  '\uFDD0',
  '\uFFFF',
  '\u{1FFFE}',
  'é',
  'e\u0301',
  '漢字',
  '👩‍👩‍👧',
  'שלום',
  'a\\b',
  'a/b',
  'a, b',
  'a]',
  'x  y',
  ' lead',
  'trail ',
  'a:',
  '<<',
  '=',
]
const text = fc.oneof(fc.constantFrom(...awkward), anyText(30)).map((s) => s.toWellFormed())

describe('front matter', () => {
  it('gives back every string as it was, alone, in lists and in objects', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (value, list) => {
        const given: Record<string, Value> = {
          value,
          list,
          objects: [{ word: value, intensity: 6, note: value }, { word: 'x' }],
          last: true,
        }
        for (const back of readBack(frontMatter(given))) expect(back).toEqual(given)
      }),
      { numRuns: 400 },
    )
    for (const value of awkward) {
      for (const back of readBack(frontMatter({ value }))) expect(back).toEqual({ value })
    }
  })

  it('gives back numbers and leaves out what has no value', () => {
    const numbers = [0, -1, 0.5, -0.35, 1e-7, 10, 1e21]
    expect(readBack(frontMatter({ numbers, none: undefined }))).toEqual([{ numbers }, { numbers }])
  })

  it('is plain to read where nothing forces quotes', () => {
    expect(
      frontMatter({ title: 'The email came', timezone: 'Europe/Lisbon', tags: ['work', 'a-b'] }),
    ).toBe('---\ntitle: The email came\ntimezone: Europe/Lisbon\ntags: [work, a-b]\n---\n')
  })
})
