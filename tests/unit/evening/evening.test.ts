import { expect, it } from 'vitest'
import { inTurn } from '../../../main/journal/library/choose.ts'
import {
  dayBegan,
  eveningOf,
  isPainful,
  painfulEvening,
  type Today,
} from '../../../shared/evening.ts'

const zone = 'Europe/Lisbon'
const at = (iso: string) => Date.parse(iso)
const today = (given: Partial<Today>): Today => ({ hurts: [], feelings: [], ...given })

it.each([
  ['2026-11-22T17:59:59Z', null],
  ['2026-11-22T18:00:00Z', '2026-11-22'],
  ['2026-11-22T23:59:59Z', '2026-11-22'],
  ['2026-11-23T00:00:00Z', '2026-11-22'],
  ['2026-11-23T03:59:59Z', '2026-11-22'],
  ['2026-11-23T04:00:00Z', null],
  ['2026-11-23T12:00:00Z', null],
])('the evening of %s is %s', (iso, evening) => expect(eveningOf(at(iso), zone)).toBe(evening))

it('an evening is one by the clock on the wall, wherever that is', () => {
  const noon = at('2026-11-22T12:00:00Z')
  expect(eveningOf(noon, 'Asia/Tokyo')).toBe('2026-11-22')
  expect(eveningOf(noon, 'Pacific/Auckland')).toBe('2026-11-22')
  expect(eveningOf(noon, 'America/Los_Angeles')).toBe(null)
  expect(eveningOf(noon, 'Nowhere/At_All')).toBe(null)
})

it.each([
  ['2026-11-23T03:00:00Z', zone, '2026-11-22T04:00:00Z'],
  ['2026-11-23T04:00:00Z', zone, '2026-11-23T04:00:00Z'],
  // The clocks were put back in this night, and forward in that one.
  ['2026-10-25T21:00:00Z', zone, '2026-10-25T04:00:00Z'],
  ['2026-03-29T20:00:00Z', zone, '2026-03-29T03:00:00Z'],
])('the day of %s in %s began at %s', (iso, where, began) =>
  expect(new Date(dayBegan(at(iso), where)).toISOString()).toBe(began.replace('Z', '.000Z')),
)

it.each<[boolean, Partial<Today>]>([
  [false, {}],
  [true, { hurts: [10, 60] }],
  [false, { hurts: [59] }],
  [true, { feelings: [{ pleasantness: -0.4, intensity: 7 }] }],
  [false, { feelings: [{ pleasantness: -0.95, intensity: 6 }] }],
  [false, { feelings: [{ pleasantness: -0.35, intensity: 10 }] }],
  [true, { feelings: [{ pleasantness: -0.7, intensity: null }] }],
  [false, { feelings: [{ pleasantness: -0.65, intensity: null }] }],
  [false, { feelings: [{ pleasantness: 0.9, intensity: 10 }] }],
])('painful is %s for %o', (painful, given) => {
  expect(isPainful(today(given))).toBe(painful)
  const evening = painful ? '2026-11-22' : null
  expect(painfulEvening(at('2026-11-22T21:00:00Z'), zone, today(given))).toBe(evening)
  expect(painfulEvening(at('2026-11-22T12:00:00Z'), zone, today(given))).toBe(null)
})

const now = at('2026-11-22T21:00:00Z')
const days = (count: number) => now - count * 86_400_000
const pieces = [
  { kind: 'sentence', id: 'new', writtenAt: days(0.9) },
  { kind: 'letter', id: 'yesterday', writtenAt: days(1) },
  { kind: 'sentence', id: 'last week', writtenAt: days(7) },
  { kind: 'letter', id: 'long ago', writtenAt: days(300) },
  { kind: 'sentence', id: 'ahead', writtenAt: days(-2) },
] as const
const first = (evening: string, lettersOnly = false) =>
  inTurn(pieces, { now, evening, lettersOnly }).map(({ id }) => id)

it('each that was written a day ago or longer has its turn, evening by evening', () => {
  const evenings = Array.from({ length: 6 }, (_, day) => `2026-11-${22 + day}`)
  const turns = evenings.map((evening) => first(evening)[0])
  expect(turns.slice(0, 3).toSorted()).toEqual(['last week', 'long ago', 'yesterday'])
  expect(turns.slice(3)).toEqual(turns.slice(0, 3))
  // The next in turn stands in where one does not fit.
  expect(new Set(first('2026-11-22'))).toEqual(new Set(turns))
  expect(first('2026-11-22')).toEqual(first('2026-11-22'))
})

it('right after a feeling was named it is a letter, or nothing', () => {
  expect(first('2026-11-22', true).toSorted()).toEqual(['long ago', 'yesterday'])
  const sentences = pieces.filter(({ kind }) => kind === 'sentence')
  expect(inTurn(sentences, { now, evening: '2026-11-22', lettersOnly: true })).toEqual([])
  expect(inTurn([], { now, evening: '2026-11-22', lettersOnly: false })).toEqual([])
})
