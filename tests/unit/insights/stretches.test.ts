import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysFrom,
  mondayOf,
  paceFor,
  startOf,
  stretchesBetween,
} from '../../../main/journal/insights/stretches.ts'
import { yearsBefore } from '../../../main/journal/insights/time.ts'
import { addDays } from '../../../shared/dates.ts'

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(1975, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const pace = fc.constantFrom('day' as const, 'week' as const, 'month' as const)

describe('stretches of days', () => {
  it('cover every day from the first to the last once, and none besides', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), pace, (from, length, pace) => {
        const to = addDays(from, length)
        const stretches = stretchesBetween(from, to, pace)
        expect(stretches[0]!.from).toBe(from)
        expect(stretches.at(-1)!.to).toBe(to)
        for (const [index, stretch] of stretches.entries()) {
          expect(stretch.from <= stretch.to).toBe(true)
          const next = stretches[index + 1]
          if (next) expect(next.from).toBe(addDays(stretch.to, 1))
          // All days of a stretch begin it at the same day, and at another than those of the next.
          const start = startOf(stretch.from, pace)
          expect(startOf(stretch.to, pace)).toBe(start)
          if (next) expect(startOf(next.from, pace)).not.toBe(start)
        }
      }),
      { numRuns: 100, seed: 7 },
    )
  })
  it('begin on Mondays and on firsts, also where clocks change', () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = mondayOf(date)
        expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1)
        expect(daysFrom(monday, date)).toBeGreaterThanOrEqual(1)
        expect(daysFrom(monday, date)).toBeLessThanOrEqual(7)
        expect(startOf(date, 'month')).toBe(`${date.slice(0, 8)}01`)
      }),
    )
    // The weeks in which Lisbon puts its clocks forward and back.
    expect(stretchesBetween('2026-03-23', '2026-04-05', 'week')).toEqual([
      { from: '2026-03-23', to: '2026-03-29' },
      { from: '2026-03-30', to: '2026-04-05' },
    ])
    expect(mondayOf('2026-10-25')).toBe('2026-10-19')
  })
  it.each([
    ['2026-11-01', '2026-11-01', 'day'],
    ['2026-10-01', '2026-11-14', 'day'],
    ['2026-10-01', '2026-11-15', 'week'],
    ['2024-11-13', '2026-11-24', 'week'],
    ['2024-01-01', '2026-11-24', 'month'],
  ])('from %s to %s go by the %s', (from, to, expected) => {
    expect(paceFor(from, to)).toBe(expected)
  })
  it('a year before a leap day is the first of March', () => {
    expect(yearsBefore('2028-02-29', 1)).toBe('2027-03-01')
    expect(yearsBefore('2026-11-23', 1)).toBe('2025-11-23')
  })
})
