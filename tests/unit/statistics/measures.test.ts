import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atLeast } from '../../../main/journal/statistics/binomial.ts'
import { brier } from '../../../main/journal/statistics/brier.ts'
import { jaccard } from '../../../main/journal/statistics/jaccard.ts'
import { kendallVariance } from '../../../main/journal/statistics/kendall.ts'
import { logOdds } from '../../../main/journal/statistics/log-odds.ts'
import { mannKendall } from '../../../main/journal/statistics/mann-kendall.ts'
import { medianInterval } from '../../../main/journal/statistics/median-interval.ts'
import { median, quartiles } from '../../../main/journal/statistics/median.ts'
import { spearman } from '../../../main/journal/statistics/spearman.ts'
import { theilSen } from '../../../main/journal/statistics/theil-sen.ts'
import { wilson } from '../../../main/journal/statistics/wilson.ts'
import * as naive from './naive.ts'

// Ratings as sliders give them, full of ties, and numbers that are hardly ever equal.
const value = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: -50, max: 50, noNaN: true }).map((x) => Math.round(x * 1e6) / 1e6),
)
const values = fc.array(value, { maxLength: 40 })
// Days with gaps, and sometimes twice the same.
const points = (maxLength = 40) =>
  fc.array(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: value }), { maxLength })

const runs = { numRuns: 500, seed: 27 }
const same = (ours: unknown, theirs: unknown): void => {
  if (typeof ours === 'number' && typeof theirs === 'number')
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)))
  else if (ours && theirs && typeof ours === 'object' && typeof theirs === 'object') {
    expect(Object.keys(ours)).toEqual(Object.keys(theirs))
    for (const [key, part] of Object.entries(ours)) same(part, theirs[key as keyof typeof theirs])
  } else expect(ours).toBe(theirs)
}
const agree = <T>(name: string, given: fc.Arbitrary<T>, of: (x: T) => [unknown, unknown]) =>
  it(`${name} as the naive one says, 500 times`, () =>
    fc.assert(
      fc.property(given, (x) => {
        const [ours, theirs] = of(x)
        same(ours, theirs)
      }),
      runs,
    ))

agree('median', values, (all) => [median(all), naive.median(all)])
agree('quartiles', values, (all) => {
  if (all.length === 0) return [quartiles(all), null]
  const [low, high] = [naive.quantile(all, 0.25), naive.quantile(all, 0.75)]
  return [quartiles(all), { low, high, range: high - low }]
})
agree('interval of the median', values, (all) => [medianInterval(all), naive.medianInterval(all)])
agree('Theil-Sen', points(), (all) => [theilSen(all), naive.theilSen(all)])
agree('Mann-Kendall', points(), (all) => [mannKendall(all), naive.mannKendall(all)])
agree('Spearman', points(), (all) => [spearman(all), naive.spearman(all)])
agree(
  'the variance of S over all orders',
  points(5).filter((all) => all.length > 1),
  (all) => [kendallVariance(all), naive.varianceOverOrders(all)],
)
agree(
  'log-odds',
  fc.array(fc.tuple(fc.nat(60), fc.nat(400), fc.double({ min: 0.01, max: 30, noNaN: true })), {
    minLength: 2,
    maxLength: 30,
  }),
  (words) => {
    const [here, there, prior] = [0, 1, 2].map((column) => words.map((row) => row[column]!))
    const all = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
    const ours = logOdds({
      here: here![0]!,
      there: there![0]!,
      allHere: all(here!),
      allThere: all(there!),
      prior: prior![0]!,
      allPrior: all(prior!),
    })
    return [ours, naive.logOdds(here!, there!, prior!, 0)]
  },
)
agree(
  'Wilson’s interval',
  fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
  ([successes, tries]) => [wilson(successes, tries), naive.wilson(successes, tries)],
)
agree(
  'the binomial tail',
  fc.tuple(fc.nat(70), fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true })),
  ([fewest, tries, chance]) => [
    atLeast(fewest, tries, chance),
    naive.atLeast(fewest, tries, chance),
  ],
)
agree(
  'Brier score',
  fc.array(
    fc.record({
      expected: fc.integer({ min: 0, max: 100 }),
      happened: fc.constantFrom(0, 0.5, 1),
    }),
  ),
  (all) => {
    let total = 0
    for (const { expected, happened } of all) total += (expected - 100 * happened) ** 2 / 10_000
    return [brier(all), all.length ? total / all.length : null]
  },
)
agree(
  'Jaccard',
  fc.tuple(fc.array(fc.string({ maxLength: 1 })), fc.array(fc.string({ maxLength: 1 }))),
  ([a, b]) => {
    const all = [...a, ...b].filter((each, at, every) => every.indexOf(each) === at)
    const both = all.filter((each) => a.includes(each) && b.includes(each))
    return [jaccard(a, b), all.length ? both.length / all.length : null]
  },
)
