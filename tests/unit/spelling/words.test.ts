import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  plainWord,
  withoutPossessive,
  wordsIn,
} from '../../../renderer/src/editor/spelling/words.ts'
import { isOtherLanguage } from '../../../renderer/src/editor/spelling/visible.ts'
import { nearest } from '../../../renderer/src/editor/spelling/correct.ts'

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word)

describe('the words that are looked at', () => {
  it('are the words of prose, whatever stands around them', () => {
    expect(words('“He said: teh *end*, (really) _so_.” —then')).toEqual(
      'He said teh end really so then'.split(' '),
    )
    expect(words('and/or well-known | a table')).toEqual(['and', 'or', 'well', 'known', 'table'])
  })

  it('keep their apostrophes, all of them straight, and lose those around them', () => {
    expect(words('don’t ‘tis’ rock’n’roll friends’ Annaʼs')).toEqual([
      "don't",
      'tis',
      "rock'n'roll",
      'friends',
      "Anna's",
    ])
    expect(plainWord('e\u0301te\u0301')).toBe('été')
    expect(
      ['Anna’s', "friends'", "it's"].map((word) => withoutPossessive(plainWord(word))),
    ).toEqual(['Anna', 'friends', 'it'])
  })

  it.each([
    ['addresses', 'anna@teh.org https://teh.org/wierd www.teh.org teh.org mailto:a@b.cc'],
    ['tags and handles', '#wierd (#wierd #wierd/teh-x @anna'],
    ['paths and files', '/usr/teh ~/teh ./teh C:\\teh teh.txt he/wierd/they'],
    ['names of programs', 'iPhone McDonald NASA TEH O’Brien snake_case a=teh <teh>'],
    ['anything with a digit', 'h2o 3rd wrogn2 2026-11-22'],
    ['single letters, and beginnings before a hyphen', 'a I é co- -ex'],
    ['what is too long for a word', 'a'.repeat(33)],
    ['a piece that is a sentence’s end and beginning', 'end.Then'],
  ])('are not %s', (_what, text) => {
    expect(words(text)).toEqual([])
  })

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { from, to, word } of wordsIn(text)) {
          expect(plainWord(text.slice(from, to))).toBe(word)
          expect(word).not.toMatch(/[\s\p{N}@#]/u)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('are found in a long line in a time that grows with its length', () => {
    const started = performance.now()
    wordsIn('a'.repeat(500_000))
    wordsIn("a'".repeat(250_000))
    wordsIn('/a'.repeat(250_000))
    wordsIn('ab-'.repeat(150_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

it('a line counts as another language when most of a sentence is not known', () => {
  expect(isOtherLanguage(12, 8)).toBe(true)
  expect(isOtherLanguage(12, 7)).toBe(false)
  expect(isOtherLanguage(7, 7)).toBe(false)
})

it('the word that is meant is the one at the caret, else the last before it, else the first', () => {
  const places = [
    { from: 5, to: 9 },
    { from: 12, to: 15 },
  ]
  expect(nearest(places, 9)).toBe(places[0])
  expect(nearest(places, 12)).toBe(places[1])
  expect(nearest(places, 11)).toBe(places[0])
  expect(nearest(places, 40)).toBe(places[1])
  expect(nearest(places, 2)).toBe(places[0])
  expect(nearest([], 2)).toBeUndefined()
})
