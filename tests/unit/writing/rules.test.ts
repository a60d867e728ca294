import { describe, expect, it } from 'vitest'
import {
  endOf,
  hurtRose,
  isNextDay,
  momentOf,
  oftenWorse,
  spacing,
  tooFresh,
  wentRound,
  type Ratings,
} from '../../../shared/writing/rules.ts'

const unrated: Ratings = { hurtBefore: null, hurtAfter: null, circling: null, workingThrough: null }
const hurt = (hurtBefore: number | null, hurtAfter: number | null): Ratings => ({
  ...unrated,
  hurtBefore,
  hurtAfter,
})
const mode = (circling: number | null, workingThrough: number | null): Ratings => ({
  ...unrated,
  circling,
  workingThrough,
})

describe('a session', () => {
  it('hurt more afterwards only if both ratings say so', () => {
    expect(hurtRose(hurt(40, 41))).toBe(true)
    expect(hurtRose(hurt(40, 40))).toBe(false)
    expect(hurtRose(hurt(40, 10))).toBe(false)
    expect(hurtRose(hurt(0, 1))).toBe(true)
    for (const one of [hurt(null, 90), hurt(90, null), hurt(null, null)])
      expect(hurtRose(one)).toBe(false)
  })

  it('went round only if both sliders were set, and circling is above working through', () => {
    expect(wentRound(mode(51, 50))).toBe(true)
    expect(wentRound(mode(50, 50))).toBe(false)
    expect(wentRound(mode(80, null))).toBe(false)
    expect(wentRound(mode(null, 0))).toBe(false)
  })
})

describe('a series', () => {
  const worse = hurt(20, 30)
  const round = mode(70, 20)
  const better = hurt(60, 30)
  it.each<[string, Ratings[], ReturnType<typeof endOf>]>([
    ['begins open', [], null],
    ['goes on after one bad session', [worse], null],
    ['closes after two that hurt', [worse, worse], 'worse'],
    ['closes after two that went round', [round, round], 'worse'],
    ['closes after one of each, also with a good one between', [worse, better, round], 'worse'],
    [
      'counts a session that is bad in both ways once',
      [{ ...worse, ...mode(9, 1), ...hurt(1, 2) }],
      null,
    ],
    ['goes on after three good ones', [better, better, better], null],
    ['is finished after four', [better, better, better, better], 'finished'],
    ['is finished after four that nobody rated', [unrated, unrated, unrated, unrated], 'finished'],
    ['concludes nothing from what was not rated', [unrated, unrated, worse], null],
    ['names what is worse first', [worse, better, better, worse], 'worse'],
  ])('%s', (_, sessions, end) => expect(endOf(sessions)).toBe(end))
})

describe('the tool as a whole', () => {
  const worse = hurt(10, 20)
  const better = hurt(20, 10)
  it('hurts often where three of the last five rated uses did', () => {
    expect(oftenWorse([])).toBe(false)
    expect(oftenWorse([worse, worse])).toBe(false)
    expect(oftenWorse([worse, worse, worse])).toBe(true)
    expect(oftenWorse([better, worse, better, worse, worse])).toBe(true)
    expect(oftenWorse([better, worse, better, worse, better])).toBe(false)
  })
  it('looks no further back than five', () => {
    expect(oftenWorse([better, better, better, worse, worse, worse])).toBe(false)
    expect(oftenWorse([better, better, worse, worse, worse, better])).toBe(true)
  })
  it('passes over uses that were not rated', () => {
    expect(oftenWorse([unrated, worse, unrated, worse, hurt(5, null), worse])).toBe(true)
    expect(oftenWorse([unrated, unrated, unrated])).toBe(false)
  })
})

const lisbon = 'Europe/Lisbon'
const at = (iso: string, zone = lisbon) => momentOf(Date.parse(iso), zone)

describe('the time between two sessions', () => {
  const last = at('2026-11-20T21:00:00Z')
  it.each<[string, string, ReturnType<typeof spacing>]>([
    ['the same evening', '2026-11-20T23:00:00Z', 'soon'],
    ['over midnight, and the same sitting', '2026-11-21T00:10:00Z', 'soon'],
    ['a minute before a night has passed', '2026-11-21T02:59:59Z', 'soon'],
    ['the next morning', '2026-11-21T08:00:00Z', 'good'],
    ['three days later', '2026-11-23T23:59:00Z', 'good'],
    ['four days later', '2026-11-24T00:01:00Z', 'later'],
    ['half a year later', '2027-05-20T12:00:00Z', 'later'],
    ['a clock set back by an hour', '2026-11-20T20:00:00Z', 'soon'],
    ['a clock set back by a year', '2025-11-20T20:00:00Z', 'unknown'],
  ])('%s', (_, now, expected) => expect(spacing(last, at(now))).toBe(expected))

  it('goes by the days as lived, also around the world', () => {
    const morning = at('2026-11-20T05:00:00Z')
    expect(spacing(morning, at('2026-11-20T22:00:00Z'))).toBe('soon')
    // Written at noon of the 21st at the date line, and again a night later, on the 21st in Honolulu.
    const west = momentOf(Date.parse('2026-11-20T22:00:00Z'), 'Pacific/Kiritimati')
    expect(spacing(west, momentOf(Date.parse('2026-11-21T18:00:00Z'), 'Pacific/Honolulu'))).toBe(
      'soon',
    )
    expect(spacing(west, momentOf(Date.parse('2026-11-22T18:00:00Z'), 'Pacific/Honolulu'))).toBe(
      'good',
    )
  })

  it('counts days, not hours, where the clocks change', () => {
    // In Lisbon summer time ends on 25 October 2026: three days of 73 hours.
    const before = at('2026-10-23T22:30:00Z')
    expect(spacing(before, at('2026-10-26T23:30:00Z'))).toBe('good')
    expect(spacing(before, at('2026-10-27T00:30:00Z'))).toBe('later')
  })
})

describe('the next day', () => {
  const evening = at('2026-11-20T22:50:00Z')
  it.each<[string, string, boolean]>([
    ['the same day', '2026-11-20T23:30:00Z', false],
    ['after midnight, in the same sitting', '2026-11-21T00:10:00Z', false],
    ['the next morning', '2026-11-21T07:00:00Z', true],
    ['the last minute of the next day', '2026-11-21T23:59:59Z', true],
    ['the day after that', '2026-11-22T00:00:00Z', false],
    ['a clock set back by a day', '2026-11-19T22:50:00Z', false],
  ])('%s', (_, now, expected) => expect(isNextDay(evening, at(now))).toBe(expected))

  it('is the day as lived where one is now', () => {
    const tokyo = momentOf(Date.parse('2026-11-20T14:00:00Z'), 'Asia/Tokyo')
    const flown = Date.parse('2026-11-21T03:00:00Z')
    expect(isNextDay(tokyo, momentOf(flown, 'Asia/Tokyo'))).toBe(true)
    // Still the 20th in Los Angeles.
    expect(isNextDay(tokyo, momentOf(flown, 'America/Los_Angeles'))).toBe(false)
  })
})

it('what is fresh is offered something else first, and nothing else is', () => {
  expect(tooFresh('today', false)).toBe(true)
  expect(tooFresh('days', true)).toBe(true)
  expect(tooFresh('days', false)).toBe(false)
  expect(tooFresh('longer', true)).toBe(false)
  expect(tooFresh(null, true)).toBe(false)
})
