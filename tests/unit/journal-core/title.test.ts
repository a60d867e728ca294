import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingOf, isBlank, summaryOf } from '../../../main/journal/entries/title.ts'
import { anyText } from './any-text.ts'

describe('the title of an entry', () => {
  it.each([
    ['# The email came at four\n\nI read it twice.', 'The email came at four', 'I read it twice.'],
    ['**No** again, from *them*', 'No again, from them', ''],
    ['- [ ] ring [Pruett](https://example.org/a_b)', 'ring Pruett', ''],
    ['> A prompt, all of it.\n\nMy own words\nmore', 'My own words', 'more'],
    ['> quoted\n> and on', 'quoted', 'and on'],
    ['Mine\n> theirs', 'Mine', 'theirs'],
    ['1. first\n2. second', 'first', 'second'],
    ['昨日、返事が来た。\n何も言えなかった。', '昨日、返事が来た。', '何も言えなかった。'],
    ['# הם אמרו לא\nאבל אני כאן', 'הם אמרו לא', 'אבל אני כאן'],
    ['👩‍👩‍👧 Sunday\nquiet', '👩‍👩‍👧 Sunday', 'quiet'],
    ['snake_case_name stays', 'snake_case_name stays', ''],
    ['\n\n\r\n  \n# Late\r\nline', 'Late', 'line'],
    ['2 * 3 * 4', '2 * 3 * 4', ''],
    ['T\n**over\ntwo** lines, *a* *b* ***c***', 'T', 'over two lines, a b c'],
    ['T\n- [ ] ring\n      - [x] her', 'T', 'ring her'],
    [
      'T\n[x](a_(b)), [a [b] c](d) and <https://example.org>',
      'T',
      'x, a [b] c and https://example.org',
    ],
    ['T\n[![pic](a.png)](https://example.org)', 'T', 'pic'],
    ['## Head ##\nin C #', 'Head', 'in C #'],
    ['T\n| a | b |\n|---|---|\n| **c** | d |', 'T', 'a b c d'],
    ['T\n```js\nmay *I*\n```\nno', 'T', 'may I no'],
  ])('of %j is %j', (body, title, excerpt) => {
    expect(summaryOf(body)).toEqual({ title, excerpt })
  })

  it('is empty where there are only marks', () => {
    for (const body of ['', '---', '# \n***\n> \n```', '\n\t\n', '- \n* \n']) {
      expect(summaryOf(body)).toEqual({ title: '', excerpt: '' })
    }
  })

  it('is short, whole characters, on one line, whatever the text', () => {
    const piece = fc.oneof(
      anyText(12),
      fc.constantFrom('😀', '漢字', '# ', '**', '[', '](', '`', '\n', ' ', 'word '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const { title, excerpt } = summaryOf(pieces.join('').toWellFormed())
        expect(title.length).toBeLessThanOrEqual(121)
        expect(excerpt.length).toBeLessThanOrEqual(201)
        expect((title + excerpt).isWellFormed()).toBe(true)
        expect(title).not.toMatch(/[\n\r]/)
        expect(title).toBe(title.trim())
      }),
      { numRuns: 200 },
    )
  })

  it('of a long first paragraph begins it, and the excerpt does too', () => {
    const { title, excerpt } = summaryOf('word '.repeat(100))
    expect(title).toMatch(/^(word )+word…$/)
    expect(excerpt.startsWith(title.slice(0, -1))).toBe(true)
    const emoji = summaryOf('😀'.repeat(500))
    expect(emoji.title).toBe(`${'😀'.repeat(60)}…`)
  })

  // Reading that grows with the square of the text would not end before the test's time is up.
  it('is read from hostile text in linear time', () => {
    for (const hostile of ['[', '*a', '`', '![](', '> ', '**_', '#', '"*', '- [x] ']) {
      expect(summaryOf(hostile.repeat(200_000)).title.length).toBeLessThanOrEqual(121)
      expect(typeof headingOf(`# ${hostile.repeat(200_000)}`)).toBe('string')
    }
  })
})

describe('the heading', () => {
  it('is the first line when that is one', () => {
    expect(headingOf('\n\n## **Two** of three\ntext')).toBe('Two of three')
    expect(headingOf('text\n# later')).toBe('')
    expect(headingOf('#tag first')).toBe('')
  })
})

describe('blank', () => {
  it('is what leaves no mark on paper', () => {
    for (const body of ['', ' \n\t', '\u200B\u200D\uFEFF', '\0\u0007', '\u00A0\u3000', '\u2028']) {
      expect(isBlank(body), JSON.stringify(body)).toBe(true)
    }
    for (const body of ['.', '#', '字', '😀', ' \n -', '\uFFFD']) expect(isBlank(body)).toBe(false)
  })
})
