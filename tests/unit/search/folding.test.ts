import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, foldWithPlaces, placeOf, wordsOf } from '../../../shared/search/folding.ts'
import { anyText } from '../journal-core/any-text.ts'

const finds = (word: string, text: string): boolean =>
  wordsOf(word).every((one) => placeOf(one, fold(text)) >= 0)

it.each([
  ['cafe', 'Le Café'],
  ['CAFÉ', 'le cafe\u0301'],
  ['strasse', 'auf der Straße'],
  ['ΛΌΓΟΣ', 'ο λόγος'],
  ['istanbul', 'İstanbul'],
  ["don't", 'I don’t know'],
  ['don’t', "I don't know"],
  ['ﬁne', 'it is fine'],
  ['שלום', 'שָׁלוֹם'],
  ['拒绝', '他们拒绝了我'],
  ['たち', 'ともだち'],
  ['😀', 'so 😀 there'],
  ['"half decided"', 'they had half\n decided'.replace('\n ', '\n')],
  ['deci half', 'they had half decided'],
  ['', 'anything'],
])('%s is found in %s', (query, text) => expect(finds(query, text)).toBe(true))

it.each([
  ['not', 'I cannot'],
  ['half they', 'half of it'],
  ['"decided half"', 'half decided'],
  ['é', 'nothing of it, as in bed'],
])('%s is not found in %s', (query, text) => expect(finds(query, text)).toBe(false))

it('signs folded one by one make what is folded at once, each with its place', () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      const { text: folded, from } = foldWithPlaces(text)
      expect(folded).toBe(fold(text))
      expect(from).toHaveLength(folded.length + 1)
      expect(from.at(-1)).toBe(text.length)
      expect(from.every((place, at) => at === 0 || place >= from[at - 1]!)).toBe(true)
    }),
  )
})
