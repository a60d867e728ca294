import { describe, expect, it } from 'vitest'
import { dateTicks, dayNumber, stretchInWords } from '../../../renderer/src/charts/dates.ts'

const labels = (from: string, to: string): string[] =>
  dateTicks(dayNumber(from), dayNumber(to)).map(({ value, label }) => {
    const date = new Date(value * 86_400_000).toISOString().slice(0, 10)
    return `${date} ${label}`
  })

describe('marks on the line of time', () => {
  it('are Mondays of some weeks', () => {
    expect(labels('2026-11-03', '2026-11-23')).toEqual([
      '2026-11-09 9 Nov',
      '2026-11-16 16 Nov',
      '2026-11-23 23 Nov',
    ])
    expect(labels('1969-12-28', '1970-01-06')).toEqual(['1969-12-29 29 Dec', '1970-01-05 5 Jan'])
  })
  it('are the firsts of months, and January by its year', () => {
    expect(labels('2025-11-24', '2026-02-23')).toEqual([
      '2025-12-01 Dec',
      '2026-01-01 2026',
      '2026-02-01 Feb',
    ])
  })
  it('are quarters of some years, and years of many', () => {
    expect(labels('2024-02-01', '2026-01-10').map((each) => each.slice(11))).toEqual(
      'Apr Jul Oct 2025 Apr Jul Oct 2026'.split(' '),
    )
    expect(labels('2010-06-01', '2026-01-10')).toHaveLength(16)
  })
})

it.each([
  ['2026-11-23', '2026-11-23', 'week', '23 Nov 2026'],
  ['2026-11-16', '2026-11-22', 'week', '16 to 22 Nov 2026'],
  ['2026-10-26', '2026-11-01', 'week', '26 Oct to 1 Nov 2026'],
  ['2026-11-03', '2026-11-23', 'month', 'November 2026'],
] as const)('%s to %s by the %s is %s', (from, to, pace, words) => {
  expect(stretchInWords(from, to, pace)).toBe(words)
})
