import { expect, it } from 'vitest'
import {
  countsInWords,
  waitingInWords,
  whenInWords,
} from '../../../renderer/src/rooms/loops/window/in-words.ts'
import { minutesOf, timeOfDay } from '../../../renderer/src/parts/time-of-day.ts'
import { usualWorryWindow } from '../../../shared/worry-window.ts'

const times = { ...usualWorryWindow, on: true }
const look = {
  standing: 'ahead',
  nextDate: '2026-11-23',
  keptToday: false,
  kept: 0,
  skipped: 0,
} as const

it.each([
  ['Next: today at 18:00, for 20 minutes.', look],
  ['Now, until 18:20.', { ...look, standing: 'now' as const }],
  ['Next: tomorrow at 18:00, for 20 minutes.', { ...look, nextDate: '2026-11-24' }],
  ['Next: on Friday at 18:00, for 20 minutes.', { ...look, nextDate: '2026-11-27' }],
  ['Done for today.', { ...look, keptToday: true }],
  [
    'Next: tomorrow at 18:00, for 20 minutes.',
    { ...look, keptToday: true, nextDate: '2026-11-24' },
  ],
])('%s', (sentence, given) => {
  expect(whenInWords(given, times, '2026-11-23')).toBe(sentence)
})

it('a window that went by unneeded is as good as one that was kept', () => {
  expect(countsInWords(look)).toBe('')
  expect(countsInWords({ ...look, kept: 1 })).toBe('You took the time once.')
  expect(countsInWords({ ...look, kept: 2, skipped: 3 })).toBe(
    'You took the time 2 times. It went by unneeded 3 times, which is what it is for.',
  )
  expect([0, 1, 2].map(waitingInWords)).toEqual([
    'Nothing waits.',
    'One thought waits.',
    '2 thoughts wait.',
  ])
})

it('a time of day there and back', () => {
  for (let minutes = 0; minutes < 1440; minutes += 7)
    expect(minutesOf(timeOfDay(minutes))).toBe(minutes)
  expect(minutesOf('')).toBeNaN()
})
