import { expect, it } from 'vitest'
import { daysUntil, dueAt, goesAt, grace, thrownBy } from '../../main/journal/trash/due.ts'

const day = 24 * 60 * 60_000
const start = Date.UTC(2026, 10, 23)
/** Looks into the trash on these days, one after the other; for each, the day by which what is over goes. */
function looks(...days: number[]): (number | null)[] {
  let last: Parameters<typeof dueAt>[1]
  return days.map((at) => {
    const due = dueAt(start + at * day, last)
    last = due
    return due.over === null ? null : (due.over - start) / day
  })
}

it('nothing goes for seven days after the first look, and then what is over on the day', () => {
  expect(looks(0, 1, 6, 7, 8, 30)).toEqual([null, null, null, 7, 8, 30])
})

it('a clock that jumps ahead takes nothing with it for seven days', () => {
  expect(looks(0, 10, 4000, 4001, 4006, 4007)).toEqual([null, 10, 10, null, null, 4007])
})

it('a clock that is set right again leaves no wait behind', () => {
  expect(looks(0, 10, 4000, 11)).toEqual([null, 10, 10, 11])
})

it('what was over at the last look goes after a long time away, also for one who comes once in 40 days', () => {
  expect(looks(0, 40, 80, 120)).toEqual([null, 0, 40, 80])
})

it('says when something goes, the wait included, and never less than a day', () => {
  expect(goesAt(start, 30, null)).toBe(start + 30 * day)
  expect(goesAt(start - 100 * day, 30, start + grace)).toBe(start + grace)
  expect(daysUntil(start + 30 * day, start)).toBe(30)
  expect(daysUntil(start + 1.2 * day, start)).toBe(2)
  expect(daysUntil(start - 5 * day, start)).toBe(1)
  expect(thrownBy(start, 7)).toBe(start - 7 * day)
})
