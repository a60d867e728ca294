import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseOf } from '../../../main/journal/insights/loops/course.ts'
import { hoursOf } from '../../../main/journal/insights/loops/hours.ts'
import type { Loop } from '../../../main/journal/insights/loops/loop.ts'
import { modeOf, stretchesOf } from '../../../main/journal/insights/loops/stretches.ts'
import { waysOf } from '../../../main/journal/insights/loops/ways.ts'
import type { LoopStretch } from '../../../shared/contract/insights-loops.ts'
import { addDays } from '../../../shared/dates.ts'

const hour = 3_600_000
const minute = 60_000

const loop = (given: Partial<Loop> = {}): Loop => ({
  startedAt: Date.parse('2026-11-16T12:00:00Z'),
  zone: 'Europe/Lisbon',
  localDate: '2026-11-16',
  length: null,
  strength: null,
  strengthAfter: null,
  circling: null,
  working: null,
  way: null,
  ...given,
})

describe('the hours of the week in which loops begin', () => {
  const zones = ['Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

  it('are those of the clock on the wall, 500 times', () => {
    const began = fc.record({
      zone: fc.constantFrom(...zones),
      // Nights around which clocks are changed, and any other time.
      startedAt: fc.oneof(
        fc.integer({ min: Date.UTC(2026, 9, 24, 20), max: Date.UTC(2026, 9, 26, 4) }),
        fc.integer({ min: Date.UTC(2026, 2, 7, 20), max: Date.UTC(2026, 2, 9, 10) }),
        fc.integer({ min: Date.UTC(2011, 11, 28), max: Date.UTC(2027, 0) }),
      ),
    })
    fc.assert(
      fc.property(fc.array(began, { maxLength: 12 }), (loops) => {
        const expected = new Map<string, number>()
        for (const { startedAt, zone } of loops) {
          // Asked of the system, and not of shared/dates.ts.
          const parts = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            weekday: 'long',
            hour: '2-digit',
            hourCycle: 'h23',
          }).formatToParts(startedAt)
          const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
          const key = `${names.indexOf(part('weekday'))} ${Number(part('hour'))}`
          expected.set(key, (expected.get(key) ?? 0) + 1)
        }
        const ours = hoursOf(loops).map(
          (each) => [`${each.weekday} ${each.hour}`, each.loops] as const,
        )
        expect(new Map(ours)).toEqual(expected)
      }),
      { numRuns: 500, seed: 31 },
    )
  })

  it('are one where clocks are put back and an hour is lived twice', () => {
    const first = Date.parse('2026-10-25T00:30:00Z')
    const both = [first, first + hour].map((startedAt) => ({ startedAt, zone: 'Europe/Lisbon' }))
    expect(hoursOf(both)).toEqual([{ weekday: 6, hour: 1, loops: 2 }])
  })
})

describe('stretches', () => {
  const over = { from: '2026-11-14', to: '2026-11-23' }
  const loops = [
    loop({ localDate: '2026-11-14', circling: 60, working: 20 }),
    loop({ localDate: '2026-11-16', circling: 0, working: 50 }),
    loop({ localDate: '2026-11-22', circling: 30, working: 30 }),
    loop({ localDate: '2026-11-22', circling: 0, working: 0 }),
    loop({ localDate: '2026-11-23', circling: 50 }),
  ]
  const loads = new Map([
    ['2026-11-14', 12],
    ['2026-11-15', 4],
    ['2026-11-22', 21],
  ])

  it('spread the load over all of their days, those without a loop as well', () => {
    const weeks = stretchesOf(loops, { ...over, pace: 'week', loads })
    expect(weeks.map(({ from, to, load, loops: count }) => [from, to, load, count])).toEqual([
      ['2026-11-14', '2026-11-15', 8, 1],
      ['2026-11-16', '2026-11-22', 3, 3],
      ['2026-11-23', '2026-11-23', 0, 1],
    ])
    const days = stretchesOf(loops, { ...over, pace: 'day', loads })
    expect(days.map(({ load }) => load)).toEqual([12, 4, 0, 0, 0, 0, 0, 0, 21, 0])
  })

  it('weigh going round against working through, where both were rated', () => {
    expect(loops.map(modeOf)).toEqual([-0.5, 1, 0, null, null])
    const weeks = stretchesOf(loops, { ...over, pace: 'week', loads })
    expect(weeks.map(({ rated, mode }) => [rated, mode?.median ?? null])).toEqual([
      [1, -0.5],
      [2, 0.5],
      [0, null],
    ])
  })
})

describe('where it goes', () => {
  const weeks = (loads: readonly number[]): LoopStretch[] =>
    loads.map((load, index) => {
      const from = addDays('2026-01-05', index * 7)
      return { from, to: addDays(from, 6), loops: 1, load, rated: 0, mode: null }
    })
  const load = (stretch: LoopStretch) => stretch.load

  it('is said with a slope for 30 days, and not below ten', () => {
    const falling = Array.from({ length: 12 }, (_, index) => 100 - index * 7)
    expect(courseOf(weeks(falling), load)).toEqual({ goes: 'down', perMonth: -30, stretches: 12 })
    expect(courseOf(weeks(falling.toReversed()), load)).toMatchObject({ goes: 'up', perMonth: 30 })
    expect(courseOf(weeks(falling.slice(3)), load)).toEqual({
      goes: null,
      perMonth: 0,
      stretches: 9,
    })
    expect(courseOf(weeks([3, 1, 2, 3, 1, 2, 2, 3, 1, 2]), load).goes).toBeNull()
  })

  it('is said where most stretches are empty, though the slope is 0', () => {
    const loads = [...Array.from({ length: 8 }, (_, i) => 8 - i), ...Array<number>(24).fill(0)]
    expect(courseOf(weeks(loads), load)).toMatchObject({ goes: 'down', perMonth: 0 })
  })

  it('leaves out stretches in which nothing was rated', () => {
    expect(courseOf(weeks([1, 2]), () => null)).toEqual({ goes: null, perMonth: 0, stretches: 0 })
  })
})

it('what was done: a middle from five on, an interval from six, each by itself', () => {
  const of = (way: Loop['way'], lengths: (number | null)[]) =>
    lengths.map((length) => loop({ way, length: length && length * minute }))
  const eased = loop({ way: 'write', length: 5 * minute, strength: 60, strengthAfter: 20 })
  const ways = waysOf([
    ...of('put-off', [5, 7, 9, 11, 13, null]),
    ...of('redirect', [1, 2, 3, 4]),
    ...of(null, [10, 20, 30, 40, 50, 60]),
    eased,
    loop({ way: 'write', strength: 60 }),
  ])
  expect(ways.map(({ way, lengths, length }) => [way, lengths.length, length])).toEqual([
    ['put-off', 5, { median: 9, interval: null }],
    ['redirect', 4, null],
    ['write', 1, null],
    [null, 6, { median: 35, interval: { low: 10, high: 60 } }],
  ])
  expect(ways[2]!.eased).toEqual([{ localDate: '2026-11-16', before: 60, after: 20 }])
})
