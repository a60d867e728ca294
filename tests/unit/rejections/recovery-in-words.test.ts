import { expect, it } from 'vitest'
import { recoveryInWords } from '../../../renderer/src/rooms/rejections/recovery-in-words.ts'
import type { RejectionPage } from '../../../shared/contract/rejections.ts'

type Told = Parameters<typeof recoveryInWords>[0]

const rated = (...hurts: number[]): RejectionPage['ratings'] =>
  hurts.map((hurt, at) => ({
    id: `00000000-0000-7000-8000-00000000000${at}`,
    ratedAt: at,
    zone: 'UTC',
    localDate: '2026-11-22',
    hurt,
  }))
const alone = { count: 0, medianHours: null }
const told = (given: Partial<Told>): string =>
  recoveryInWords({
    recovery: { kind: 'open' },
    others: alone,
    ratings: rated(90, 80, 85),
    usual: 10,
    ...given,
  })
const fitted = { kind: 'fitted', halfLifeHours: 62.4, low: 45.6, high: 98.4, peak: 90 } as const

it.each<[string, Partial<Told>]>([
  ['Half of it gone every 2.6 days so far (likely between 1.9 and 4.1).', { recovery: fitted }],
  [
    'Half of it gone every 2.6 days so far (likely at most 4.1).',
    { recovery: { ...fitted, low: 0 } },
  ],
  [
    'Half of it gone every 5 hours so far (likely between 4 and 7).',
    { recovery: { ...fitted, halfLifeHours: 5, low: 4, high: 7 } },
  ],
  ['Half of it was gone after about 1 hour.', { recovery: { kind: 'half', hours: 1.02 } }],
  [
    'It has not been above your usual level.',
    { recovery: { kind: 'half', hours: 0 }, ratings: rated(5, 8, 2) },
  ],
  ['Still open: it is not half-way down yet.', {}],
  ['Too early to say: 2 of 3 ratings.', { recovery: { kind: 'early' }, ratings: rated(90, 80) }],
])('%s', (sentence, given) => {
  expect(told(given)).toBe(sentence)
})

it.each<[string, RejectionPage['others']]>([
  ['', alone],
  [' Your other one took about 3 days.', { count: 1, medianHours: 72 }],
  [' Your other one is still open.', { count: 1, medianHours: null }],
  [' Half of your 3 others took 5 days or less.', { count: 3, medianHours: 120 }],
  [' Most of your 3 others are still open.', { count: 3, medianHours: null }],
])('beside the others:%s', (sentence, others) => {
  expect(told({ others })).toBe(`Still open: it is not half-way down yet.${sentence}`)
})

it('says how to begin, and sets nothing beside others before it is time', () => {
  const others = { count: 3, medianHours: 120 }
  expect(told({ recovery: { kind: 'early' }, ratings: [], others })).toMatch(/^Say how much/)
  expect(told({ recovery: { kind: 'early' }, ratings: rated(1), others })).toBe(
    'Too early to say: 1 of 3 ratings.',
  )
})
