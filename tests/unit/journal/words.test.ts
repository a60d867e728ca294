import { describe, expect, it } from 'vitest'
import {
  dayAndTime,
  dayHeading,
  foundInWords,
  wordAndIntensity,
} from '../../../renderer/src/rooms/journal/words.ts'

describe('days in words', () => {
  it.each([
    ['2026-11-22', 'Today, Sunday 22 November'],
    ['2026-11-21', 'Yesterday, Saturday 21 November'],
    ['2026-11-20', 'Friday 20 November'],
    ['2025-12-31', 'Wednesday 31 December 2025'],
    ['2027-01-02', 'Saturday 2 January 2027'],
  ])('%s is "%s"', (localDate, words) => expect(dayHeading(localDate, '2026-11-22')).toBe(words))

  it('says the year of yesterday on New Year’s Day', () => {
    expect(dayHeading('2025-12-31', '2026-01-01')).toBe('Yesterday, Wednesday 31 December 2025')
  })

  it('shows a date it cannot read as it is stored', () => {
    expect(dayHeading('-0044-03-15', '2026-11-22')).toBe('-0044-03-15')
  })

  it('tells the time by the clock where it was written', () => {
    const at = Date.UTC(2026, 10, 22, 21, 14)
    expect(dayAndTime({ localDate: '2026-11-23', at, zone: 'Asia/Tokyo' })).toBe(
      'Monday 23 November 2026, 06:14',
    )
  })
})

describe('feelings and findings in words', () => {
  it('leaves out an intensity that was not given, and keeps nought', () => {
    expect(wordAndIntensity({ word: 'hurt', intensity: null })).toBe('hurt')
    expect(wordAndIntensity({ word: 'hurt', intensity: 0 })).toBe('hurt 0')
  })

  it('counts', () => {
    expect([foundInWords(0, false), foundInWords(1, false), foundInWords(1200, true)]).toEqual([
      '',
      '1 found',
      'More than 1,200 found',
    ])
  })
})
