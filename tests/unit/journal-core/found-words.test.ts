import { expect, it } from 'vitest'
import { fragmentsOfMarkdown } from '../../../main/journal/timeline/fragments.ts'

/** What a row shows of a snippet; what matched stands in braces, as it is marked in what is given. */
const shown = (snippet: string): string =>
  fragmentsOfMarkdown(snippet.replaceAll('{', '\uFDD0').replaceAll('}', '\uFDD1'))
    .map(({ text, match }) => (match ? `{${text}}` : text))
    .join('')

it.each([
  ['see [{Pruett} and](https://example.org/a_b) now', 'see {Pruett} and now'],
  ['- [ ] *{ring}* _Pruett_, \\# 2 * 3, snake_case', '{ring} Pruett, # 2 * 3, snake_case'],
  ['# {Head}\n> - [x] **quote**', '{Head} quote'],
  ['…org/a_b) and {then} *it* ends', '… and {then} it ends'],
  ['…Pruett](https://example.org) and {then}', '…Pruett and {then}'],
  ['{no}, then [Pruett](https://example…', '{no}, then Pruett…'],
  ['…half* and {one} *half…', '…half and {one} half…'],
  ['…etc.) and {so} on', '…etc.) and {so} on'],
])('of %j a row shows %j', (snippet, words) => expect(shown(snippet)).toBe(words))

it('shows an address only where it is what matched', () => {
  expect(shown('{no} [x](https://example.org/a)')).toBe('{no} x')
  expect(shown('no [x](https://{example}.org/a)')).toBe('no x (https://{example}.org/a)')
})

// Snippets begin and end at words.
it('shows no sign of Markdown wherever a snippet begins or ends', () => {
  const text = 'Went [to *Pruett*](https://example.org/now) and **very** _sad_ `code` ~~gone~~.'
  for (const { index, 0: word } of text.matchAll(/\w+/g)) {
    const signs = /[*_`~[\]#()]|\w\/|:/
    const [begun, ended] = [`…${text.slice(index)}`, `${text.slice(0, index + word.length)}…`]
    expect(shown(ended), ended).not.toMatch(signs)
    // Of the very end of an address nothing says that it is one.
    if (word !== 'now') expect(shown(begun), begun).not.toMatch(signs)
  }
})

// Reading that grows with the square of the text would not end before the test's time is up.
it('is read from hostile text in linear time', () => {
  for (const hostile of ['[', '*a', '`', '![](', '**_', '"*', '_a ', '[x](a', '<https:', '|', '…'])
    expect(shown(`${hostile.repeat(200_000)}{x}`).length).toBeLessThan(260)
})
