import { expect, test } from 'vitest'
import { countWords } from '../../../shared/words.ts'

test.each([
  ['', 0],
  ['   \n\n', 0],
  ['The email came at four', 5],
  ["It isn’t, it isn't: well-being at 3.5", 7],
  ['# A heading\n\n> quoted *words* and **more**\n\n---', 6],
  ['1. first\n2. second\n10) tenth', 3],
  ['- [ ] call\n- [x] write her', 3],
  ['a [link](https://example.org/some/path_(x)) here', 3],
  ['emoji 🌧️ are not words 👩‍👩‍👧', 4],
  ['naïve café Ω', 3],
  ['שלום עולם', 2],
  ['안녕하세요 세계', 2],
  ['1984 was 12 years', 4],
])('%j has %i words', (text, words) => expect(countWords(text)).toBe(words))

test('Chinese, Japanese and Thai are counted by words, not by spaces', () => {
  expect(countWords('我今天很难过')).toBeGreaterThan(2)
  expect(countWords('我今天很难过')).toBeLessThan(7)
  expect(countWords('今日は悲しいです')).toBeGreaterThan(2)
  expect(countWords('วันนี้ฉันเศร้า')).toBeGreaterThan(1)
  expect(countWords('I said 你好 to her')).toBe(5)
})

test('every one of ten thousand words is counted', () => {
  const text = 'Two lines, and a template at that; I read it three times.\n\n'.repeat(850)
  expect(countWords(text)).toBe(850 * 12)
})
