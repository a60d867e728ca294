import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadByDay, type Load } from '../../../main/journal/statistics/loop-load.ts'
import { daysOf, medianGap } from '../../../main/journal/statistics/recurrence.ts'
import { instantOf } from '../../../shared/dates.ts'
import { median } from './naive.ts'

const minute = 60_000
const hour = 60 * minute

/** Places, and a night in each in which the clocks are changed, or a day is left out. */
const nights: [zone: string, date: string][] = [
  ['Europe/Lisbon', '2026-03-29'],
  ['Europe/Lisbon', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Africa/Cairo', '2026-04-24'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kathmandu', '2026-06-01'],
]

const episode: fc.Arbitrary<Load> = fc
  .record({
    night: fc.constantFrom(...nights),
    offset: fc.integer({ min: -30 * 60, max: 30 * 60 }),
    minutes: fc.oneof(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 1700 })),
    strength: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }),
  })
  .map(({ night: [zone, date], offset, minutes, strength }) => {
    const startedAt = instantOf(date, '00:00', zone) + offset * minute
    return { startedAt, endedAt: startedAt + minutes * minute, zone, strength }
  })

const clocks = new Map<string, Intl.DateTimeFormat>()
/** What a calendar on the wall says, asked of the system and not of shared/dates.ts. */
function wallDate(at: number, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  clocks.set(zone, clock)
  const [month, day, year] = clock.format(at).split('/')
  return `${year}-${month}-${day}`
}

/** Minute by minute. */
function naiveLoad(episodes: Load[]): Map<string, number> {
  const loads = new Map<string, number>()
  for (const { startedAt, endedAt, zone, strength } of episodes)
    for (let at = startedAt; at < (endedAt ?? 0); at += minute) {
      const day = wallDate(at, zone)
      loads.set(day, (loads.get(day) ?? 0) + (strength ?? 0) / 100)
    }
  return new Map([...loads].filter(([, load]) => load > 0))
}

it('the load of days as minute by minute, across clock changes and zones, 500 times', () => {
  fc.assert(
    fc.property(fc.array(episode, { maxLength: 4 }), (episodes) => {
      const [ours, theirs] = [loadByDay(episodes), naiveLoad(episodes)]
      expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort())
      for (const [day, load] of ours) expect(load).toBeCloseTo(theirs.get(day)!, 9)
    }),
    { numRuns: 500, seed: 27 },
  )
}, 60_000)

it('an hour either side of midnight belongs to two days, by its own zone', () => {
  const startedAt = instantOf('2026-11-22', '23:00', 'Europe/Lisbon')
  const loop = { startedAt, endedAt: startedAt + 2 * hour, zone: 'Europe/Lisbon', strength: 50 }
  expect([...loadByDay([loop])]).toEqual([
    ['2026-11-22', 30],
    ['2026-11-23', 30],
  ])
  // The same two hours, lived in New York: an afternoon.
  expect([...loadByDay([{ ...loop, zone: 'America/New_York' }])]).toEqual([['2026-11-22', 60]])
  expect(loadByDay([loop, { ...loop, zone: 'America/New_York' }]).get('2026-11-22')).toBe(90)
})

it('the hour that comes twice counts twice, and what is not known for nothing', () => {
  const startedAt = instantOf('2026-10-25', '00:30', 'Europe/Lisbon')
  const endedAt = instantOf('2026-10-25', '02:30', 'Europe/Lisbon')
  const loop = { startedAt, endedAt, zone: 'Europe/Lisbon', strength: 100 }
  expect([...loadByDay([loop])]).toEqual([['2026-10-25', 180]])
  expect(loadByDay([{ ...loop, endedAt: null }]).size).toBe(0)
  expect(loadByDay([{ ...loop, strength: null }]).size).toBe(0)
  expect(loadByDay([{ ...loop, strength: 0 }]).size).toBe(0)
  expect(loadByDay([{ ...loop, endedAt: startedAt - hour }]).size).toBe(0)
})

const day = fc
  .integer({ min: 0, max: 45 })
  .map((n) => new Date(Date.UTC(2026, 9, 10) + n * 24 * hour).toISOString().slice(0, 10))

it('recurrence and the median gap as counted on a calendar, 500 times', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), day, (days, last) => {
      let counted = 0
      const gaps: number[] = []
      let before: number | null = null
      const date = new Date(Date.UTC(2026, 9, 1))
      for (let n = 0; n < 70; n++) {
        const name = date.toISOString().slice(0, 10)
        const ago = (Date.parse(last) - Date.parse(name)) / (24 * hour)
        if (days.includes(name)) {
          if (ago >= 0 && ago < 14) counted += 1
          if (before !== null) gaps.push(n - before)
          before = n
        }
        date.setUTCDate(date.getUTCDate() + 1)
      }
      expect(daysOf(days, last)).toBe(counted)
      expect(medianGap(days)).toBe(median(gaps))
    }),
    { numRuns: 500, seed: 27 },
  )
})

it('recurrence looks at fourteen days, the last one included', () => {
  expect(daysOf(['2026-11-09', '2026-11-10', '2026-11-23', '2026-11-23'], '2026-11-23')).toBe(2)
  expect(daysOf(['2026-11-24'], '2026-11-23')).toBe(0)
  // Over the end of a summer time, a day is still a day.
  expect(medianGap(['2026-10-24', '2026-10-26', '2026-10-25'])).toBe(1)
  expect(medianGap(['2026-10-24', '2026-10-24'])).toBeNull()
  expect(medianGap([])).toBeNull()
})
