import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areas } from '../../../shared/contract/rejections.ts'
import {
  areasBeside,
  isWhole,
  moved,
  startingValues,
  valuesFit,
} from '../../../shared/values/rules.ts'

it('there are eleven values, each once, in words of their own', () => {
  expect(startingValues).toHaveLength(11)
  for (const key of ['value', 'words'] as const)
    expect(new Set(startingValues.map((one) => one[key])).size).toBe(11)
  for (const { words } of startingValues) expect(words).toMatch(/^[A-Z][^.!]{5,60}$/u)
})

it('moving one keeps all, leaves it where it was put, and the others in their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 11 }),
      fc.nat(10),
      fc.integer({ min: -3, max: 14 }),
      (list, at, to) => {
        const from = at % list.length
        const after = moved(list, from, to)
        const place = Math.min(Math.max(to, 0), list.length - 1)
        expect(after[place]).toBe(list[from])
        const others = (some: number[]) => some.filter((one) => one !== list[from])
        expect(others(after)).toEqual(others(list))
        expect(after).toHaveLength(list.length)
      },
    ),
  )
})

it('a ranking is whole with each of the eleven once, in any order and in any words', () => {
  expect(isWhole(startingValues.toReversed().map((one) => ({ ...one, words: 'x' })))).toBe(true)
  expect(isWhole(startingValues.slice(1))).toBe(false)
  expect(isWhole([...startingValues.slice(1), startingValues[1]!])).toBe(false)
})

it('what is threatened is never an area to write about', () => {
  expect(areasBeside(null)).toEqual([...areas])
  for (const area of areas) {
    expect(areasBeside(area)).not.toContain(area)
    expect(areasBeside(area)).toHaveLength(areas.length - 1)
  }
})

it('fits before an ask and from day three on, and never in the first day', () => {
  const fit = (hours: number | null, askSoon = false) => valuesFit({ hours, askSoon })
  expect(fit(1)).toBe(0)
  expect(fit(1, true)).toBe(0)
  expect(fit(30)).toBe(0)
  expect(fit(30, true)).toBeGreaterThan(fit(80))
  expect(fit(71.9)).toBe(0)
  expect(fit(72)).toBeGreaterThan(fit(null))
  expect(fit(null)).toBeGreaterThan(0)
})
