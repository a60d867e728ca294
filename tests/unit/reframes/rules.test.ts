import { expect, it } from 'vitest'
import {
  fallOf,
  othersIn,
  ratherSomethingElse,
  ratingDue,
  testDue,
} from '../../../shared/reframes/rules.ts'

const zone = 'Europe/Lisbon'
const at = (iso: string, where = zone) => ({ at: Date.parse(iso), zone: where })
const record = {
  thought: 'I ruin everything.',
  beliefBefore: 80,
  beliefAfter: 40,
  finishedAt: Date.parse('2026-11-16T22:00:00Z'),
  zone,
  asked: [] as number[],
}

it('a fall is a difference of ten or more; less is no change, and nothing given is nothing', () => {
  expect(fallOf(85, 40)).toBe(45)
  expect(fallOf(50, 40)).toBe(10)
  expect(fallOf(50, 41)).toBe(0)
  expect(fallOf(41, 50)).toBe(0)
  expect(fallOf(40, 50)).toBe(-10)
  expect(fallOf(0, 0)).toBe(0)
  expect(fallOf(null, 40)).toBeNull()
  expect(fallOf(40, null)).toBeNull()
})

it('a rating is due on the next day as lived, after a night, and until the seventh', () => {
  expect(ratingDue(record, at('2026-11-16T23:30:00Z'))).toBeNull()
  expect(ratingDue(record, at('2026-11-17T03:59:00Z'))).toBeNull()
  expect(ratingDue(record, at('2026-11-17T04:00:00Z'))).toBe(1)
  expect(ratingDue(record, at('2026-11-22T23:59:00Z'))).toBe(1)
  expect(ratingDue(record, at('2026-11-23T00:00:00Z'))).toBe(7)
  expect(ratingDue(record, at('2027-11-23T00:00:00Z'))).toBe(7)
  // In the morning of one day and in the evening of the same one.
  const morning = { ...record, finishedAt: Date.parse('2026-11-16T07:00:00Z') }
  expect(ratingDue(morning, at('2026-11-16T23:00:00Z'))).toBeNull()
  // A clock that was set back, and a day that comes twice.
  expect(ratingDue(record, at('2026-11-10T00:00:00Z'))).toBeNull()
  expect(ratingDue(record, at('2026-11-17T05:00:00Z', 'Pacific/Honolulu'))).toBeNull()
})

it('a rating is asked once each, and not of what was never rated, finished or thought', () => {
  const [nextDay, week] = [at('2026-11-18T12:00:00Z'), at('2026-11-25T12:00:00Z')]
  expect(ratingDue({ ...record, asked: [1] }, nextDay)).toBeNull()
  expect(ratingDue({ ...record, asked: [1] }, week)).toBe(7)
  expect(ratingDue({ ...record, asked: [7] }, week)).toBeNull()
  expect(ratingDue({ ...record, finishedAt: null }, week)).toBeNull()
  expect(ratingDue({ ...record, thought: ' ' }, week)).toBeNull()
  expect(ratingDue({ ...record, beliefBefore: null, beliefAfter: null }, week)).toBeNull()
  expect(ratingDue({ ...record, beliefBefore: null }, week)).toBe(7)
})

it('a test is due from its day on', () => {
  const tested = { test: 'Ask Ana.', testDate: '2026-11-20', testAnsweredAt: null }
  expect(testDue(tested, '2026-11-19')).toBe(false)
  expect(testDue(tested, '2026-11-20')).toBe(true)
  expect(testDue(tested, '2027-01-01')).toBe(true)
  expect(testDue({ ...tested, testDate: null }, '2027-01-01')).toBe(false)
  expect(testDue({ ...tested, test: ' ' }, '2027-01-01')).toBe(false)
  expect(testDue({ ...tested, testAnsweredAt: 1 }, '2027-01-01')).toBe(false)
})

it('explanations that say something other than the thought', () => {
  expect(othersIn(['Chance', ' I failed ', '', ' '], 'I failed')).toEqual(['Chance'])
})

it('what stood still twice, or was worse in three of five, is not offered as if it helped', () => {
  const rated = (
    beliefBefore: number | null,
    beliefAfter: number | null,
    feelings: [number, number][] = [],
  ) => ({
    beliefBefore,
    beliefAfter,
    feelings: feelings.map(([before, after]) => ({ before, after })),
  })
  const fell = rated(80, 40)
  const still = rated(80, 75)
  expect(ratherSomethingElse([])).toBe(false)
  expect(ratherSomethingElse([still])).toBe(false)
  expect(ratherSomethingElse([still, fell, still])).toBe(false)
  expect(ratherSomethingElse([still, rated(80, 95)])).toBe(true)
  expect(ratherSomethingElse([still, rated(80, null), still])).toBe(true)
  const sadder = rated(80, 40, [[30, 60]])
  expect(ratherSomethingElse([sadder, fell, sadder, fell])).toBe(false)
  expect(ratherSomethingElse([sadder, fell, sadder, fell, sadder])).toBe(true)
  expect(ratherSomethingElse([sadder, fell, sadder, fell, fell, sadder])).toBe(false)
})
