import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, tagsIn, tidyTag } from '../../../main/journal/entries/tags.ts'
import { anyText } from './any-text.ts'

describe('tags in a text', () => {
  it.each([
    ['#work and (#panel) and #work/interview.', ['work', 'panel', 'work/interview']],
    ['# Heading\n## Two\n###three', []],
    ['#Work #work #WORK', ['Work']],
    ['#2026 #1 but #2026-plan', ['2026-plan']],
    ['`#code` and ```\n#fence\n``` and ~~~\n#wave\n~~~ #out', ['out']],
    ['```\n#never closed', []],
    ['[top](#top) ![x](#y) [a](page#frag) https://example.org/#hash <a href="#id">', []],
    ['see [this](#top) (#real)', ['real']],
    ['a#b c##d', []],
    ['#工作 と #καρδιά, #café! #cafe\u0301', ['工作', 'καρδιά', 'café']],
    ['#a/ #b/c/d #e//f', ['a', 'b/c/d', 'e']],
    ['#one#two', ['one']],
    ['\\#no', []],
    ['line\n#begin\r\n#crlf\r\n\t#tab', ['begin', 'crlf', 'tab']],
    ['#don’t #well-being #snake_case', ['don', 'well-being', 'snake_case']],
    [`#${'a'.repeat(101)} #${'b'.repeat(100)}`, ['b'.repeat(100)]],
  ])('%j', (body, tags) => {
    expect(tagsIn(body)).toEqual(tags)
  })

  it('are found exactly where they were put', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (tags, words) => {
        const text = [...tags.map((tag) => `#${tag}`), ...words].sort().join(' ')
        expect(new Set(tagsIn(text))).toEqual(new Set(tags))
      }),
    )
  })

  it('are tidy and searchable, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(40), (typed) => {
        const tag = tidyTag(typed)
        expect(tag).toBe(tidyTag(tag))
        expect(tag).not.toMatch(/^[#\s]|\s$|[\n\r]/)
        expect(keyOf(tag)).toBe(keyOf(keyOf(tag)))
        for (const found of tagsIn(typed)) expect(tidyTag(found)).toBe(found)
      }),
    )
  })

  // Searching that grows with the square of the text would not end before the test's time is up.
  it('are found in hostile text in linear time', () => {
    for (const hostile of ['`', '#', '```\n', '#a/', '~~~', '`a']) {
      expect(tagsIn(`#x ${hostile.repeat(300_000)}`)).toContain('x')
    }
  })
})
