import { expect, test } from 'vitest'
import { arrivalsInWords } from '../../../renderer/src/app/arrivals-in-words.ts'

test.each([
  [1, 0, '1 feeling came in while locked'],
  [3, 0, '3 feelings came in while locked'],
  [1, 1, '1 feeling came in while locked. One could not be read and was set aside.'],
  [3, 2, '3 feelings came in while locked. 2 could not be read and were set aside.'],
  [0, 1, 'A feeling logged while locked could not be read and was set aside.'],
  [0, 2, '2 feelings logged while locked could not be read and were set aside.'],
])('%i that came in and %i that could not be read', (feelings, setAside, sentence) => {
  expect(arrivalsInWords(feelings, setAside)).toBe(sentence)
})
