import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cutOf,
  guessedEnd,
  guesses,
  lengthOf,
  longestOpen,
  longestSilence,
  stateAt,
  stopAt,
  type Course,
} from '../../../shared/episodes/rules.ts'

const minute = 60_000
const hour = 60 * minute
const start = Date.parse('2026-11-22T23:00:00Z')

const open = (seenAfter = 0): Course => ({
  startedAt: start,
  seenAt: start + seenAfter,
  endedAt: null,
  ending: null,
})

describe('an episode that nobody has ended', () => {
  it.each([
    ['a moment ago', 0, 1000, 'open'],
    ['lying awake', 0, hour, 'open'],
    ['longer than that, with no sign', 0, hour + 1, 'left'],
    ['long, seen again and again', 2.5 * hour, 2.9 * hour, 'open'],
    ['for hours, whoever is there', 3 * hour, 3 * hour + 1, 'left'],
    ['a night asleep', 4 * minute, 9 * hour, 'left'],
    ['a clock that is put right by some seconds', 0, -20_000, 'open'],
    ['a clock that is set back an hour', 0, -hour, 'left'],
    ['a clock that is set forward a day', minute, 24 * hour, 'left'],
  ])('%s', (_, seen, now, state) => {
    expect(stateAt(open(seen), start + now)).toBe(state)
    const stop = stopAt(open(seen), start + now)
    expect(stop).toBe(state === 'open' ? Math.max(start, start + now) : null)
  })

  it('is cut where the person was last seen, and counts for nothing until they say more', () => {
    expect(cutOf(open(4 * minute))).toBe(start + 4 * minute)
    const cut = { ...open(4 * minute), endedAt: start + 4 * minute }
    expect(stateAt(cut, start + 4 * minute)).toBe('left')
    expect(lengthOf(cut)).toBeNull()
    expect(lengthOf(open())).toBeNull()
  })

  it('never lasts for hours that nobody saw, whatever clock, sleep and lock do', () => {
    const step = fc.record({ by: fc.integer({ min: -48 * hour, max: 48 * hour }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let course = open()
        let now = start
        for (const { by } of steps) {
          now += by
          if (stateAt(course, now) === 'left') break
          course = { ...course, seenAt: Math.max(course.seenAt, now) }
        }
        const cut = cutOf(course)
        expect(cut).toBeGreaterThanOrEqual(start)
        expect(cut - start).toBeLessThanOrEqual(longestOpen)
        const stop = stopAt(course, now)
        if (stop === null) return
        expect(stop).toBeGreaterThanOrEqual(start)
        expect(stop - start).toBeLessThanOrEqual(longestOpen)
        expect(stop - course.seenAt).toBeLessThanOrEqual(longestSilence)
      }),
    )
  })
})

it('what has its ending is over, at any time', () => {
  const over = { ...open(), endedAt: start + hour, ending: 'stopped' as const }
  for (const now of [start - hour, start, start + 100 * hour])
    expect(stateAt(over, now)).toBe('over')
  expect(lengthOf(over)).toBe(hour)
})

it('a guess is never later than now, and not to know counts for nothing', () => {
  const morning = start + 9 * hour
  const ends = guesses.map((guess) => guessedEnd(open(), guess, morning))
  expect(ends).toEqual([start + 5 * minute, start + 30 * minute, start + hour, null])
  expect(guessedEnd(open(), 'longer', start + 20 * minute)).toBe(start + 20 * minute)
  expect(guessedEnd(open(), 'minutes', start - hour)).toBe(start)
  expect(lengthOf({ ...open(), ending: 'guessed' })).toBeNull()
})
