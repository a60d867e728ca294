import { expect, it } from 'vitest'
import { pairInOrderOfFit, type Candidate } from '../../../main/journal/strengths/choose.ts'
import type { Area } from '../../../shared/contract/rejections.ts'
import { worthIsLow } from '../../../shared/evening.ts'

const now = Date.parse('2026-11-22T21:00:00Z')
const daysAgo = (days: number) => now - days * 86_400_000

const one = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  kind: 'win',
  id,
  writtenAt: daysAgo(10),
  area: null,
  shows: false,
  ...change,
})
const pair = (
  candidates: readonly Candidate[],
  { evening = '2026-11-22', hurting = ['work'] as Area[] } = {},
) => pairInOrderOfFit(candidates, { now, evening, hurting }).map(({ id }) => id)

it('leaves out the area of life that hurts, and what was added within a day', () => {
  const same = one('same', { area: 'work' })
  const fresh = one('fresh', { area: 'family', writtenAt: daysAgo(0.9) })
  expect(pair([same, fresh])).toEqual([])
  expect(pair([same, fresh, one('a')])).toEqual(['a'])
  expect(pair([same], { hurting: ['love'] })).toEqual(['same'])
  expect(pair([same, one('love', { area: 'love' })], { hurting: ['work', 'love'] })).toEqual([])
})

it('what fits best comes first, whichever is the newest', () => {
  const plain = one('plain', { writtenAt: daysAgo(2) })
  const told = one('told', { shows: true })
  const elsewhere = one('elsewhere', { area: 'family', writtenAt: daysAgo(300) })
  const best = one('best', { area: 'making', shows: true, writtenAt: daysAgo(50) })
  for (const order of [
    [plain, told, elsewhere, best],
    [best, elsewhere, told, plain],
  ])
    expect(pair(order)).toEqual(['best', 'elsewhere'])
  // Where nobody knows what hurts, an area makes no difference.
  expect(pair([plain, told, elsewhere], { hurting: [] })[0]).toBe('told')
})

it('stands a strength beside a win where it fits as well as the next', () => {
  const wins = ['a', 'b', 'c'].map((id) => one(id))
  expect(pair([...wins, one('strength', { kind: 'strength' })])).toContain('strength')
  const better = wins.map((win) => ({ ...win, area: 'family' as const }))
  expect(pair([...better, one('strength', { kind: 'strength' })])).not.toContain('strength')
})

it('is the same all evening, and each has its turn in others', () => {
  const wins = ['a', 'b', 'c', 'd'].map((id, at) => one(id, { writtenAt: daysAgo(9 - at) }))
  expect(pair(wins)).toEqual(pair(wins.toReversed()))
  const evenings = Array.from({ length: 4 }, (_, at) => `2026-11-${22 + at}`)
  const firsts = evenings.map((evening) => pair(wins, { evening })[0])
  expect(firsts.toSorted()).toEqual(['a', 'b', 'c', 'd'])
  for (const evening of evenings) expect(new Set(pair(wins, { evening })).size).toBe(2)
})

it('worth is low by what was said of it within a week, and not where nothing was', () => {
  expect(worthIsLow(null, now)).toBe(false)
  expect(worthIsLow({ at: now, value: 40 }, now)).toBe(true)
  expect(worthIsLow({ at: now, value: 41 }, now)).toBe(false)
  expect(worthIsLow({ at: daysAgo(7), value: 0 }, now)).toBe(true)
  expect(worthIsLow({ at: daysAgo(7.1), value: 0 }, now)).toBe(false)
})
