import { expect, test } from 'vitest'
import { clock, dateInWords, timeInWords } from '../../../renderer/src/rooms/write/when.ts'

const evening = Date.UTC(2026, 10, 22, 21, 14)

test('says when an entry was begun as the clock said there', () => {
  expect(dateInWords(evening, 'Europe/Lisbon', evening)).toBe('Sunday 22 November, 21:14')
  expect(dateInWords(evening, 'Asia/Tokyo', evening)).toBe('Monday 23 November, 06:14')
  expect(timeInWords(evening, 'Asia/Kathmandu')).toBe('02:59')
})

test('says the year once it is not this one', () => {
  const nextYear = Date.UTC(2027, 2, 1)
  expect(dateInWords(evening, 'Europe/Lisbon', nextYear)).toBe('Sunday 22 November 2026, 21:14')
})

test('midnight is 00, and an unknown zone is no reason to fail', () => {
  expect(timeInWords(Date.UTC(2026, 0, 1), 'UTC')).toBe('00:00')
  expect(timeInWords(evening, 'Mars/Olympus_Mons')).toBe('21:14')
})

test('the timer counts minutes and seconds', () => {
  expect(clock(0)).toBe('0:00')
  expect(clock(760)).toBe('12:40')
})
