import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  firstDayOfWeek,
  moved,
  monthsOf,
  weekdayOf,
  weeksOf,
} from '../../../../renderer/src/rooms/journal/calendar/moving.ts'

const press = (date: string, key: string, { shift = false, firstDay = 1 } = {}) =>
  moved(date, { key, shiftKey: shift }, firstDay)
const anyDate = fc
  .date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the keys of the calendar', () => {
  it('go by days and weeks, over the ends of months and years', () => {
    expect(press('2026-11-30', 'ArrowRight')).toBe('2026-12-01')
    expect(press('2026-01-01', 'ArrowLeft')).toBe('2025-12-31')
    expect(press('2024-02-22', 'ArrowDown')).toBe('2024-02-29')
    expect(press('2026-03-03', 'ArrowUp')).toBe('2026-02-24')
  })

  it('go to the ends of the week, wherever it begins', () => {
    // 2026-11-25 is a Wednesday.
    expect(press('2026-11-25', 'Home')).toBe('2026-11-23')
    expect(press('2026-11-25', 'End')).toBe('2026-11-29')
    expect(press('2026-11-25', 'Home', { firstDay: 7 })).toBe('2026-11-22')
    expect(press('2026-11-25', 'End', { firstDay: 7 })).toBe('2026-11-28')
    expect(press('2026-11-25', 'Home', { firstDay: 6 })).toBe('2026-11-21')
    expect(press('2026-11-23', 'Home')).toBe('2026-11-23')
  })

  it('go by months and years, to the last day of a month that is shorter', () => {
    expect(press('2026-01-31', 'PageDown')).toBe('2026-02-28')
    expect(press('2026-03-31', 'PageUp')).toBe('2026-02-28')
    expect(press('2026-11-03', 'PageDown', { shift: true })).toBe('2027-11-03')
    expect(press('2024-02-29', 'PageUp', { shift: true })).toBe('2023-02-28')
    expect(press('2026-01-15', 'PageUp')).toBe('2025-12-15')
  })

  it('leave every other key alone, and arrows with Shift', () => {
    for (const key of ['Enter', 'a', 'Tab', 'Escape']) expect(press('2026-11-25', key)).toBeNull()
    expect(press('2026-11-25', 'ArrowLeft', { shift: true })).toBeNull()
  })

  it('stay in the calendar at both of its ends', () => {
    expect(press('0001-01-03', 'ArrowUp')).toBe('0001-01-01')
    expect(press('9999-12-31', 'ArrowRight')).toBe('9999-12-31')
    expect(press('9999-12-28', 'PageDown', { shift: true })).toBe('9999-12-31')
    expect(addMonths('0001-01-20', -1)).toBe('0001-01-01')
  })

  it('lead back the way they came, and no day is missed', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(1, 6, 7), (date, firstDay) => {
        const there = press(date, 'ArrowRight')!
        expect(press(there, 'ArrowLeft')).toBe(date)
        expect(Date.parse(there) - Date.parse(date)).toBe(86_400_000)
        const home = press(date, 'Home', { firstDay })!
        expect(weekdayOf(home)).toBe(firstDay)
        expect(home <= date && date <= press(date, 'End', { firstDay })!).toBe(true)
      }),
    )
  })
})

describe('the weeks of a month', () => {
  it('have every day once, in its column', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(1, 6, 7), (date, firstDay) => {
        const weeks = weeksOf(date.slice(0, 7), firstDay)
        const days = weeks.flat().filter((day) => day !== null)
        expect(days[0]).toBe(`${date.slice(0, 7)}-01`)
        expect(press(days.at(-1)!, 'ArrowRight')!.slice(8)).toBe('01')
        expect(days).toContain(date)
        for (const week of weeks)
          for (const [place, day] of week.entries())
            if (day) expect((weekdayOf(day) - firstDay + 7) % 7).toBe(place)
      }),
    )
  })

  it('begin as they do where the language is spoken', () => {
    expect([firstDayOfWeek('en-GB'), firstDayOfWeek('en-US'), firstDayOfWeek('ar-EG')]).toEqual([
      1, 7, 6,
    ])
    expect(firstDayOfWeek('no language')).toBe(1)
  })

  it('are of twelve months', () => {
    expect(monthsOf(987).at(-1)).toBe('0987-12')
  })
})
