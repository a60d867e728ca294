import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  entryPath,
  feelingsPath,
  slugOf,
  UniquePaths,
} from '../../../main/journal/exchange/markdown/paths.ts'
import { anyText } from './any-text.ts'

const at = Date.parse('2026-11-22T21:14:00Z')
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const title = fc.oneof(
  anyText(150),
  fc.constantFrom(
    'CON',
    'nul.txt',
    '../../etc/passwd',
    'a/b\\c',
    'x:y*z?"<>|',
    '. . .',
    '漢'.repeat(90),
    '😀 ok ',
  ),
)

describe('the path of an entry', () => {
  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(title, (given) => {
        const path = new UniquePaths().take(entryPath(at, 'UTC', given.toWellFormed()))
        expect(path).toMatch(/^2026\/11\/2026-11-22-2114(?:-[^/]+)?\.md$/)
        for (const part of path.split('/')) {
          expect(part).not.toMatch(/[<>:"\\|?*\p{Cc}\p{Cs}]|[. ]$/u)
          expect(part).not.toMatch(reserved)
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255)
          // HFS+ stores names decomposed, and counts UTF-16 units.
          expect(part.normalize('NFD').length).toBeLessThanOrEqual(255)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('says the local time and the title', () => {
    expect(entryPath(at, 'Asia/Kathmandu', 'The Email: came, at FOUR!')).toBe(
      '2026/11/2026-11-23-0259-the-email-came-at-four',
    )
    expect(entryPath(at, 'UTC', '')).toBe('2026/11/2026-11-22-2114')
    expect(entryPath(Date.parse('0476-09-04T12:00:00Z'), 'UTC', 'Rome')).toBe(
      '0476/09/0476-09-04-1200-rome',
    )
    expect(feelingsPath('2026-11')).toBe('2026/11/2026-11-feelings.md')
  })

  it('keeps a name for long titles, with and without spaces', () => {
    expect(slugOf('word '.repeat(40))).toBe(Array(16).fill('word').join('-'))
    expect(slugOf('漢'.repeat(90))).toBe('漢'.repeat(26))
    expect(slugOf('Caf\u0065\u0301')).toBe('café')
    expect(slugOf('😀 --- !')).toBe('')
  })
})

describe('unique paths', () => {
  it('differ where case and composition make no difference', () => {
    const paths = new UniquePaths()
    const given = [
      'a/Straße',
      'a/STRASSE',
      'a/straſſe',
      'a/caf\u0065\u0301',
      'a/café',
      'a/café-2',
      'a/CAFÉ',
    ]
    const taken = given.map((path) => paths.take(path))
    const folded = taken.map((path) => path.normalize('NFC').toUpperCase().toLowerCase())
    expect(new Set(folded).size).toBe(given.length)
    expect(taken[0]).toBe('a/Straße.md')
    expect(taken[1]).toBe('a/STRASSE-2.md')
  })

  it('are the same for the same journal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'a-2', 'a-3', 'b')), (given) => {
        const first = new UniquePaths()
        const second = new UniquePaths()
        const taken = given.map((path) => first.take(path))
        expect(given.map((path) => second.take(path))).toEqual(taken)
        expect(new Set(taken.map((path) => path.toLowerCase())).size).toBe(given.length)
      }),
    )
  })
})
