import { expect, test } from 'vitest'
import { arrivalsInWords } from '../../../renderer/src/app/arrivals-in-words.ts'

test.each([
  [[1, 0, 0, 0, 0], 0, '1 feeling came in while locked'],
  [[3, 0, 0, 0, 0], 0, '3 feelings came in while locked'],
  [[0, 1, 0, 0, 0], 0, '1 loop came in while locked'],
  [[0, 0, 2, 0, 0], 0, '2 parked notes came in while locked'],
  [[3, 1, 0, 0, 0], 0, '3 feelings and 1 loop came in while locked'],
  [[1, 2, 1, 0, 0], 0, '1 feeling, 2 loops and 1 parked note came in while locked'],
  [[0, 0, 0, 1, 0], 0, '1 win came in while locked'],
  [[1, 0, 0, 2, 1], 0, '1 feeling, 2 wins and 1 strength came in while locked'],
  [[1, 0, 0, 0, 0], 1, '1 feeling came in while locked. One could not be read and was set aside.'],
  [[0, 1, 0, 0, 0], 2, '1 loop came in while locked. 2 could not be read and were set aside.'],
  [[0, 0, 0, 0, 0], 1, 'Something logged while locked could not be read and was set aside.'],
  [[0, 0, 0, 0, 0], 2, '2 things logged while locked could not be read and were set aside.'],
] as [[number, number, number, number, number], number, string][])(
  '%j that came in and %i that could not be read',
  ([feelings, loops, notes, wins, strengths], setAside, sentence) => {
    expect(arrivalsInWords({ feelings, loops, notes, wins, strengths, setAside })).toBe(sentence)
  },
)
