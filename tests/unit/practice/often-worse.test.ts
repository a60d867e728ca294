import { expect, it } from 'vitest'
import { isOftenWorse, rose, type Worse } from '../../../shared/practice/often-worse.ts'

it.each<[boolean, Worse[]]>([
  [false, []],
  [false, [true, true]],
  [true, [true, true, true]],
  [true, [false, true, false, true, true]],
  [false, [true, false, true, false, false]],
  // Only the last five count, and of those only what was rated both times.
  [false, [false, false, true, false, true, true]],
  [true, [null, true, null, true, null, null, true]],
  [false, [null, null, null]],
])('three of the last five: %s for %o', (often, uses) => expect(isOftenWorse(uses)).toBe(often))

it('a level that is higher afterwards is worse, and one that was not given says nothing', () => {
  expect(rose(40, 41)).toBe(true)
  expect(rose(40, 40)).toBe(false)
  expect(rose(40, 0)).toBe(false)
  expect(rose(null, 0)).toBe(null)
  expect(rose(0, null)).toBe(null)
})
