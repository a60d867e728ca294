import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../../shared/dates.ts'
import {
  goneBy,
  isOn,
  nextDate,
  standing,
  unfit,
  usualWorryWindow,
  type WorryWindow,
} from '../../../shared/worry-window.ts'

const daily: WorryWindow = { ...usualWorryWindow, on: true }
/** 2026-11-23 is a Monday. */
const monday = '2026-11-23'
const at = (minutes: number, localDate = monday) => ({ localDate, minutes })

it.each<[Partial<WorryWindow>, RegExp]>([
  [{}, /^$/],
  [{ start: 20 * 60 + 40, length: 20 }, /^$/],
  [{ start: 20 * 60 + 41, length: 20 }, /bedtime/],
  [{ start: 4 * 60 }, /night/],
  [{ length: 14 }, /15 to 30/],
  [{ length: 31 }, /15 to 30/],
  [{ days: [] }, /at least one day/],
])('%j can be so, or says why not', (given, sentence) => {
  expect(unfit({ ...daily, ...given })).toMatch(sentence)
})

it('a moment is ahead of it, in it, or behind it, and nothing on a day without one', () => {
  expect(standing(daily, at(0))).toBe('ahead')
  expect(standing(daily, at(18 * 60 - 1))).toBe('ahead')
  expect(standing(daily, at(18 * 60))).toBe('now')
  expect(standing(daily, at(18 * 60 + 19))).toBe('now')
  expect(standing(daily, at(18 * 60 + 20))).toBe('over')
  expect(standing({ ...daily, days: [2] }, at(18 * 60))).toBe(null)
  expect(standing({ ...daily, on: false }, at(18 * 60))).toBe(null)
})

it('the next one is today’s until that is over', () => {
  expect(nextDate(daily, at(18 * 60 + 19))).toBe(monday)
  expect(nextDate(daily, at(18 * 60 + 20))).toBe('2026-11-24')
  const weekends = { ...daily, days: [6, 7] }
  expect(nextDate(weekends, at(0))).toBe('2026-11-28')
  expect(nextDate(weekends, at(1200, '2026-11-29'))).toBe('2026-12-05')
  expect(nextDate({ ...daily, days: [1] }, at(1200))).toBe('2026-11-30')
  expect(nextDate(usualWorryWindow, at(0))).toBe(null)
})

it('what went by is each day of its weekdays since, and today once it is over', () => {
  expect(goneBy(daily, '2026-11-20', at(18 * 60 + 19))).toEqual(['2026-11-21', '2026-11-22'])
  expect(goneBy(daily, '2026-11-20', at(18 * 60 + 20)).at(-1)).toBe(monday)
  expect(goneBy({ ...daily, days: [1] }, '2026-11-01', at(0))).toEqual([
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
  ])
  // A clock that was set back, or an eternity.
  expect(goneBy(daily, '2027-01-01', at(1200))).toEqual([])
  expect(goneBy(daily, '1970-01-01', at(0))).toHaveLength(60)
})

it('is never ahead and gone by at once', () => {
  const windows = fc.record({
    on: fc.boolean(),
    start: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 10, max: 40 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  })
  fc.assert(
    fc.property(
      windows,
      fc.integer({ min: 0, max: 1439 }),
      fc.nat(800),
      (window, minutes, ahead) => {
        const moment = at(minutes, addDays('2025-01-01', ahead))
        const next = nextDate(window, moment)
        const gone = goneBy(window, addDays(moment.localDate, -20), moment)
        expect(next === null).toBe(!window.on || unfit(window) !== '')
        expect(gone).not.toContain(next)
        for (const date of next === null ? gone : [...gone, next])
          expect(isOn(window, date)).toBe(true)
        expect(gone).toEqual([...new Set(gone)].sort())
      },
    ),
  )
})
