import { expect, it } from 'vitest'
import { toldOften } from '../../../shared/rejections/retelling.ts'

const today = '2026-11-23'
const told = (
  reachedOn: string | null,
  given: { need?: 'heard' | 'advice' | null; reached?: boolean | null; localDate?: string } = {},
) => ({ need: 'heard' as const, reached: true, localDate: today, reachedOn, ...given })

/** Whether it counts as a third time. */
const counts = (third: ReturnType<typeof told>, on = today): boolean =>
  toldOften([told(on), told(on), third], on)

it('three times in fourteen days is often, and twice is not', () => {
  const days = ['2026-11-10', '2026-11-20', '2026-11-23'].map((day) => told(day))
  expect(toldOften([], today)).toBe(false)
  expect(toldOften(days.slice(1), today)).toBe(false)
  expect(toldOften(days, today)).toBe(true)
})

it('what was told longer ago, or is still to come, does not count', () => {
  const days = ['2026-11-09', '2026-11-10', '2026-11-23', '2026-11-24']
  expect(days.map((day) => counts(told(day)))).toEqual([false, true, true, false])
})

it('only what was told counts: not a plan, not what was let go, and not asking for advice', () => {
  expect(counts(told(today, { reached: null }))).toBe(false)
  expect(counts(told(today, { reached: false }))).toBe(false)
  expect(counts(told(today, { need: 'advice' }))).toBe(false)
  expect(counts(told(today, { need: null }))).toBe(true)
})

it('without a day of its own it counts on the day it was thought of', () => {
  expect(counts(told(null, { localDate: '2026-11-09' }))).toBe(false)
  expect(counts(told(null, { localDate: '2026-11-10' }))).toBe(true)
})

it('is not put off by the end of a year', () => {
  expect(counts(told('2026-12-19'), '2027-01-01')).toBe(true)
  expect(counts(told('2026-12-18'), '2027-01-01')).toBe(false)
})
