import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, isoOf, localDateOf, localTimeOf } from '../../../shared/dates.ts'

const zones = [
  'UTC',
  'Europe/Lisbon',
  'America/New_York',
  'America/St_Johns',
  'America/Argentina/Buenos_Aires',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Manila',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Africa/Monrovia',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Etc/GMT+12',
]
const zone = fc.constantFrom(...zones)
const between = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) })
const anyTime = between('0001-01-03T00:00:00Z', '9999-12-29T00:00:00Z')
const lifetime = between('1930-01-01T00:00:00Z', '2037-01-01T00:00:00Z')

describe('an instant as ISO 8601', () => {
  it('reads back to the same instant in every zone and century', () => {
    fc.assert(
      fc.property(anyTime, zone, (instant, where) => {
        const iso = isoOf(instant, where)
        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/)
        expect(Date.parse(iso)).toBe(instant)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows the clock on the wall', () => {
    fc.assert(
      fc.property(lifetime, zone, (instant, where) => {
        // Monrovia was 44:30 behind until 1972: minutes are all that ISO 8601 can say.
        fc.pre(where !== 'Africa/Monrovia' && where !== 'Asia/Kolkata')
        const iso = isoOf(instant, where)
        const whole = Date.parse(`${iso.slice(0, 23)}Z`) - Date.parse(iso)
        fc.pre(whole % 60_000 === 0)
        expect(iso.slice(0, 10)).toBe(localDateOf(instant, where))
      }),
      { numRuns: 1000 },
    )
    expect(isoOf(Date.parse('2026-11-22T21:14:05.120Z'), 'Asia/Kathmandu')).toBe(
      '2026-11-23T02:59:05.120+05:45',
    )
    expect(isoOf(Date.parse('2026-07-01T12:00:00Z'), 'America/St_Johns')).toBe(
      '2026-07-01T09:30:00.000-02:30',
    )
    expect(isoOf(-1, 'UTC')).toBe('1969-12-31T23:59:59.999+00:00')
  })

  it('keeps four digits in years before 1000', () => {
    const instant = Date.parse('0476-09-04T12:00:00Z')
    expect(localDateOf(instant, 'UTC')).toBe('0476-09-04')
    expect(isoOf(instant, 'UTC')).toBe('0476-09-04T12:00:00.000+00:00')
  })
})

describe('a date and time as an instant', () => {
  it('is the inverse of reading the clock', () => {
    fc.assert(
      fc.property(lifetime, zone, (instant, where) => {
        const date = localDateOf(instant, where)
        const time = localTimeOf(instant, where)
        const back = instantOf(date, time, where)
        expect([localDateOf(back, where), localTimeOf(back, where)]).toEqual([date, time])
      }),
      { numRuns: 3000 },
    )
  })

  it('is the moment after a gap in the clock, east of Greenwich', () => {
    const berlin = instantOf('2026-03-29', '02:30', 'Europe/Berlin')
    expect(localTimeOf(berlin, 'Europe/Berlin')).toBe('03:30')
  })

  it('is the moment after a gap in the clock, west of Greenwich', () => {
    const newYork = instantOf('2026-03-08', '02:30', 'America/New_York')
    expect(localTimeOf(newYork, 'America/New_York')).toBe('03:30')
  })

  it('never leaves the day when a day is an hour longer or shorter', () => {
    for (const [date, where] of [
      ['2026-10-25', 'Europe/Lisbon'],
      ['2026-03-29', 'Europe/Lisbon'],
      ['2026-04-05', 'Australia/Lord_Howe'],
      ['2026-10-04', 'Australia/Lord_Howe'],
    ] as const) {
      for (const time of ['00:00', '04:00', '23:59']) {
        expect(localDateOf(instantOf(date, time, where), where)).toBe(date)
      }
    }
  })
})

it('counts days over months, leap years and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(addDays('2026-11-22', -149)).toBe('2026-06-26')
})
