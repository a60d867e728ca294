import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completions } from '../../../renderer/src/rooms/journal/search/completing.ts'
import { marksIn } from '../../../shared/search/marks.ts'
import { operator, partsOf, typedOf } from '../../../shared/search/parts.ts'
import { parseQuery, piecesOf } from '../../../shared/search/query.ts'
import { anyText } from '../journal-core/any-text.ts'

const today = '2026-11-22'
const word = (text: string, more = {}) => ({ text, phrase: false, negated: false, ...more })
const days = (from: string | null, to: string | null, negated = false) => ({
  name: 'days',
  days: { from, to },
  negated,
})

/** What somebody may type, sense or none. */
const typed = fc.oneof(
  anyText(40),
  fc
    .array(
      fc.constantFrom(
        ...[
          'tag:',
          'feeling:',
          'ABOUT:',
          'before:',
          'on:',
          'has:',
          'is:',
          'in:',
          '-',
          '"',
          '“',
          ' ',
        ],
        ...['work', 'a/b', '2026-11', '2026-02-30', 'today', 'image', 'trash', 'favourite', '工作'],
        ...['😀', 'left out', ':', '--', '\0', '\uD800', 'x"y', '*'],
      ),
      { maxLength: 12 },
    )
    .map((some) => some.join('')),
)

describe('a query', () => {
  it.each([
    ['work', [word('work')], []],
    ['"two words" -no', [word('two words', { phrase: true }), word('no', { negated: true })], []],
    ['“two words', [word('two words', { phrase: true })], []],
    ['-no', [word('no', { phrase: true })], []],
    [
      '-no tag:a/b',
      [word('no', { negated: true })],
      [{ name: 'tag', value: 'a/b', negated: false }],
    ],
    ['-Feeling:"left out"', [], [{ name: 'feeling', value: 'left out', negated: true }]],
    ['about:"The panel" x', [word('x')], [{ name: 'about', value: 'The panel', negated: false }]],
    ['before:2026-11-02', [], [days(null, '2026-11-02')]],
    ['after:2026', [], [days('2026~', null)]],
    ['-on:2026-2', [], [days('2026-02', '2026-02~', true)]],
    ['on:today', [], [days('2026-11-22', '2026-11-22~')]],
    ['on:Yesterday', [], [days('2026-11-21', '2026-11-21~')]],
    [
      'has:image is:favourite in:trash',
      [],
      ['image', 'favourite', 'trash'].map((name) => ({ name, negated: false })),
    ],
    ['before:soon', [word('before:soon')], []],
    ['on:2026-02-30', [word('on:2026-02-30')], []],
    ['has:wings', [word('has:wings')], []],
    ['tag:', [word('tag:')], []],
    ['tag: work', [word('tag:'), word('work')], []],
    ['about:""', [word('about:')], []],
    ['stage:work', [word('stage:work')], []],
    ['- -- ""', [word('-', { phrase: true })], []],
  ])('%j', (query, words, filters) => {
    expect(parseQuery(query, today)).toEqual({ words, filters })
  })

  it('is never an error, and every piece of it is where it says', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { words, filters } = parseQuery(query, today)
        for (const { text } of words) expect(text.trim()).toBe(text)
        for (const filter of filters) if ('value' in filter) expect(filter.value).not.toBe('')
        let end = 0
        for (const { from, to, value } of piecesOf(query)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(query.slice(from, to).replace(/[“”„]/g, '"').replaceAll('\0', ' ')).toContain(
            value,
          )
          expect(query.slice(end, from).replaceAll('\0', ' ').trim()).toBe('')
          end = to
        }
        expect(query.slice(end).replaceAll('\0', ' ').trim()).toBe('')
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the fields of a query', () => {
  it('are filled in, and make the same query again', () => {
    expect(
      partsOf('two "a b" -no -"not this" tag:work about:"The panel" after:2026 in:trash'),
    ).toEqual({
      words: 'two "a b"',
      without: 'no "not this"',
      tag: 'work',
      feeling: '',
      about: 'The panel',
      after: '2026',
      before: '',
      image: false,
      favourite: false,
      trash: true,
    })
    const asSets = (query: string) => {
      const { words, filters } = parseQuery(query, today)
      return [words, filters].map((some) => some.map((one) => JSON.stringify(one)).sort())
    }
    fc.assert(
      fc.property(typed, (query) => {
        const again = typedOf(partsOf(query))
        expect(asSets(again), again).toEqual(asSets(query.replace(/[“”„]/g, '"')))
      }),
      { numRuns: 3000, examples: [['before:“ tag:']] },
    )
  })
})

describe('completion', () => {
  const known = {
    tag: ['work', 'work/panel', 'Élan', 'homework'],
    feeling: ['left out'],
    about: ['The panel'],
  }
  const offered = (query: string, caret = query.length) =>
    completions(query, caret, known).map(({ label, query }) => [label, query])

  it.each([
    [
      'tag:wo',
      [
        ['work', 'tag:work '],
        ['work/panel', 'tag:work/panel '],
        ['homework', 'tag:homework '],
      ],
    ],
    [
      'x -tag:e',
      [['Élan', 'x -tag:Élan ']].concat([
        ['work/panel', 'x -tag:work/panel '],
        ['homework', 'x -tag:homework '],
      ]),
    ],
    ['feeling:', [['left out', 'feeling:"left out" ']]],
    ['about:"the', [['The panel', 'about:"The panel" ']]],
    ['is:', [['favourite', 'is:favourite ']]],
    [
      'tag:work',
      [
        ['work/panel', 'tag:work/panel '],
        ['homework', 'tag:homework '],
      ],
    ],
    ['feeling:"left out"', []],
    ['work', []],
    ['', []],
  ])('%j', (query, expected) => expect(offered(query)).toEqual(expected))

  it('goes by the caret, and leaves the rest as it is', () => {
    expect(completions('tag:hom other', 7, known)).toEqual([
      { label: 'homework', query: 'tag:homework other', caret: 13 },
    ])
    expect(offered('tag:hom other', 3)).toEqual([])
  })

  it('writes what is understood as it was meant', () => {
    fc.assert(
      fc.property(anyText(30), (value) => {
        const plain = value.replace(/["“”„\0]/g, ' ').trim()
        fc.pre(plain !== '')
        expect(parseQuery(operator('about', value.replaceAll('\0', ' ')), today).filters).toEqual([
          { name: 'about', value: plain, negated: false },
        ])
      }),
    )
  })
})

describe('what matched', () => {
  const marked = (text: string, query: string) =>
    marksIn(text, parseQuery(query, today).words).map(({ from, to }) => text.slice(from, to))

  it.each([
    ['The Interview, interviewed', 'inter', ['Interview', 'interviewed']],
    ['a Café by the café', '"cafe by"', ['Café by']],
    ['interview inter', '"inter"', ['inter']],
    ['well-being and being', 'well-being', ['well-being']],
    ['a an A', 'a', ['a', 'A']],
    ['我的工作面', '工作', ['工作']],
    ['so 😀 there', '😀 so', ['so', '😀']],
    ['here and there', 'here -there', ['here']],
    ['nothing', 'else', []],
  ])('in %j for %j', (text, query, expected) => expect(marked(text, query)).toEqual(expected))

  it('lies within the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText(80), typed, (text, query) => {
        let end = 0
        for (const { from, to } of marksIn(text, parseQuery(query, today).words)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
