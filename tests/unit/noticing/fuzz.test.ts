import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, Noticer, notice } from '../../../shared/noticing/index.ts'
import { harmlessLines } from './harmless.ts'
import { verdictLines } from './verdict-lines.ts'

// More on demand: NOTICING_RUNS=10000 npx vitest run tests/unit/noticing
const numRuns = Number(process.env['NOTICING_RUNS'] ?? 1000)
const patience = 30_000 * Math.max(1, numRuns / 1000)

const scraps = [
  ...[
    'I am ',
    'a ',
    'failure',
    ' ',
    '\n',
    '\n\n',
    '> ',
    '`',
    '```\n',
    '"',
    '“',
    '”',
    "'",
    '’',
    '~~',
    '*',
    '<!--',
    '](',
    '- ',
  ],
  ...[
    '😂',
    '🏳️‍🌈',
    'é',
    'e\u0301',
    '\u200d',
    '\ud83d',
    '\ude02',
    '\u0600',
    '\uE000',
    '\0',
    '\r\n',
    '♪',
    '한',
    'lol',
  ],
]
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(...scraps),
      fc.constantFrom(...verdictLines, ...harmlessLines),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

function expectInside(text: string, findings: readonly Finding[]): void {
  const edges = new Set([...characters.segment(text)].map(({ index }) => index)).add(text.length)
  for (const { start, end } of findings) {
    expect(start).toBeLessThan(end)
    expect(edges.has(start) && edges.has(end)).toBe(true)
  }
}

describe('any text', () => {
  it(
    'is read without an error, and every finding lies on whole characters of it',
    () => {
      fc.assert(
        fc.property(written, (text) => expectInside(text, notice(text))),
        { numRuns },
      )
    },
    patience,
  )

  it(
    'leads to the same findings after an edit as if it were new',
    () => {
      fc.assert(
        fc.property(written, written, written, (before, typed, after) => {
          const noticer = new Noticer()
          noticer.notice(before + after)
          const text = before + typed + after
          expect(noticer.notice(text)).toEqual(notice(text))
        }),
        { numRuns: numRuns / 4 },
      )
    },
    patience,
  )

  it.each(['I am a ', 'I feel like ', 'so ', '"', "'a ", '`', '“', '~~a', '<!--', '](', '> ', 'a'])(
    'is read to the end when it is a megabyte of %j',
    (scrap) => {
      const text = scrap.repeat(1_000_000 / scrap.length)
      const findings = notice(text)
      expect(findings.every(({ end }) => end <= text.length)).toBe(true)
    },
  )

  it('is read to the end when no sentence of it ever ends and none of it repeats', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `I am a ${i} `).join('')
    expect(notice(text)).toEqual([])
  })
})
