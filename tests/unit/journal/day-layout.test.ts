import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf, DayLayout, heights } from '../../../renderer/src/rooms/journal/day-layout.ts'

const day = (localDate: string, entries: number, feelings: number) => ({
  localDate,
  entries,
  feelings,
})
const anyDays = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 200 })
  .map((counts) => counts.map(([e, f], index) => day(String(index), e + 1, f)))

describe('the layout of days', () => {
  it('knows every height and place', () => {
    const layout = new DayLayout([day('b', 2, 1), day('a', 0, 3)])
    expect(layout.topOf(1)).toBe(heights.heading + 2 * heights.entry + heights.feeling)
    expect(layout.count).toBe(6)
    expect(layout.dayOfRow(2)).toBe(0)
    expect(layout.dayOfRow(3)).toBe(1)
    expect(layout.indexOf('a')).toBe(1)
    expect(layout.indexOf('x')).toBeUndefined()
  })

  it('finds the day at any height and of any row', () => {
    fc.assert(
      fc.property(anyDays, fc.double({ min: 0, max: 1, noNaN: true }), (days, share) => {
        const layout = new DayLayout(days)
        const y = share * (layout.height - 1)
        const at = layout.dayAt(y)
        expect(layout.topOf(at)).toBeLessThanOrEqual(y)
        expect(layout.topOf(at + 1)).toBeGreaterThan(y)
        const row = Math.floor(share * (layout.count - 1))
        expect(layout.startOf(layout.dayOfRow(row))).toBeLessThanOrEqual(row)
        expect(layout.startOf(layout.dayOfRow(row) + 1)).toBeGreaterThan(row)
      }),
    )
  })

  it('is empty without days', () => {
    const layout = new DayLayout([])
    expect([layout.height, layout.count, layout.dayAt(100)]).toEqual([0, 0, 0])
  })

  it('squeezes what Chromium could not draw, and reaches both ends of it', () => {
    const layout = new DayLayout(
      Array.from({ length: 100_000 }, (_, index) => day(String(index), 10, 5)),
    )
    const viewport = 800
    expect(layout.height).toBeGreaterThan(33_554_428)
    expect(layout.scrollHeight).toBeLessThan(33_554_428)
    expect(layout.yOf(0, viewport)).toBe(0)
    expect(layout.yOf(layout.scrollHeight - viewport, viewport)).toBe(layout.height - viewport)
    expect(layout.yOf(layout.scrollTopOf(5_000_000, viewport), viewport)).toBeCloseTo(5_000_000, 3)
  })
})

describe('chunks', () => {
  it('cover every day once, in order, and hold no more than they may unless a single day does', () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 1, max: 100 }), (days, size) => {
        const chunks = chunksOf(days, size)
        expect(chunks.flatMap(({ first, last }) => days.slice(first, last + 1))).toEqual(days)
        for (const { first, last } of chunks) {
          const rows = days
            .slice(first, last + 1)
            .reduce((sum, { entries, feelings }) => sum + entries + feelings, 0)
          if (last > first) expect(rows).toBeLessThanOrEqual(size)
        }
      }),
    )
  })
})
