import { expect, it } from 'vitest'
import { atLeast } from '../../../main/journal/statistics/binomial.ts'
import { brier } from '../../../main/journal/statistics/brier.ts'
import { jaccard } from '../../../main/journal/statistics/jaccard.ts'
import { kendallVariance } from '../../../main/journal/statistics/kendall.ts'
import { logOdds } from '../../../main/journal/statistics/log-odds.ts'
import { mannKendall } from '../../../main/journal/statistics/mann-kendall.ts'
import { medianInterval } from '../../../main/journal/statistics/median-interval.ts'
import { median, quartiles } from '../../../main/journal/statistics/median.ts'
import { bothTails, upperTail, z95 } from '../../../main/journal/statistics/normal.ts'
import { spearman } from '../../../main/journal/statistics/spearman.ts'
import { theilSen } from '../../../main/journal/statistics/theil-sen.ts'
import { wilson } from '../../../main/journal/statistics/wilson.ts'

const series = (...ys: number[]) => ys.map((y, x) => ({ x, y }))
const counting = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

it('medians and quartiles of whole numbers', () => {
  expect(median([])).toBeNull()
  expect(median([7])).toBe(7)
  expect(median([9, 1, 4, 2])).toBe(3)
  // Hyndman & Fan's type 7, as R's quantile(1:10).
  expect(quartiles(counting(10))).toEqual({ low: 3.25, high: 7.75, range: 4.5 })
  expect(quartiles([])).toBeNull()
})

it('the ranks between which a median lies, from the tables of the binomial distribution', () => {
  expect(medianInterval(counting(5))).toBeNull()
  expect(medianInterval(counting(6))).toEqual({ low: 1, high: 6, coverage: 0.96875 })
  expect(medianInterval(counting(10))).toEqual({ low: 2, high: 9, coverage: 0.978515625 })
  expect(medianInterval(counting(20))).toMatchObject({ low: 6, high: 15 })
  expect(medianInterval(counting(100))).toMatchObject({ low: 40, high: 61 })
})

it('the tails of the normal distribution', () => {
  expect(upperTail(0)).toBe(0.5)
  expect(upperTail(z95)).toBeCloseTo(0.025, 14)
  expect(upperTail(-z95)).toBeCloseTo(0.975, 14)
  // Abramowitz & Stegun 1964, table 26.1 and 26.2.
  expect(upperTail(3) / 0.0013498980316300945).toBeCloseTo(1, 12)
  expect(upperTail(5) / 2.866515718791939e-7).toBeCloseTo(1, 12)
  expect(bothTails(-z95)).toBeCloseTo(0.05, 14)
  expect(bothTails(0)).toBe(1)
})

it('a line that one stray point does not turn', () => {
  // Slopes 1, 1, 1, 33, 49 and 97.
  expect(theilSen(series(1, 2, 3, 100))).toEqual({ slope: 17, intercept: -7, interval: null })
  const straight = series(...counting(12).map((n) => 5 - n / 2))
  expect(theilSen([...straight, { x: 12, y: 90 }])).toMatchObject({
    slope: -0.5,
    interval: { low: -0.5, high: -0.5 },
  })
  expect(theilSen(series(4))).toBeNull()
  expect(theilSen([])).toBeNull()
})

it('a trend by Mann and Kendall', () => {
  // S = 45 of 45 pairs; 10 · 9 · 25 / 18 = 125; 44 / √125.
  expect(kendallVariance(series(...counting(10)))).toBe(125)
  const rising = mannKendall(series(...counting(10)))!
  expect(rising.s).toBe(45)
  expect(rising.z).toBeCloseTo(3.93548, 5)
  expect(rising.p).toBeCloseTo(8.3026e-5, 8)
  expect(mannKendall(series(...counting(10).toReversed()))).toMatchObject({ s: -45 })
  // Two equal pairs take 2 · (2 · 1 · 9) / 18 = 2 away.
  expect(kendallVariance(series(1, 1, 2, 2, 3, 4, 5, 6, 7, 8))).toBe(123)
  expect(mannKendall(series(...counting(9)))).toBeNull()
  expect(mannKendall(series(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3))).toBeNull()
})

it('Spearman’s coefficient of an example with d² = 194 and n = 10: -29 / 165', () => {
  const iq = [86, 97, 99, 100, 101, 103, 106, 110, 112, 113]
  const hours = [0, 20, 28, 27, 50, 29, 7, 17, 6, 12]
  expect(spearman(iq.map((x, i) => ({ x, y: hours[i]! })))).toBeCloseTo(-29 / 165, 12)
  expect(spearman(series(1, 2))).toBeNull()
  expect(spearman(series(2, 2, 2, 2))).toBeNull()
})

it('log-odds: nothing where the rate is the same, more with more to go by', () => {
  const even = { here: 10, there: 100, allHere: 1000, allThere: 10_000, prior: 1, allPrior: 100 }
  expect(Math.abs(logOdds(even))).toBeLessThan(0.05)
  // (ln(5 / 95) - ln(2 / 98)) / √(1 / 5 + 1 / 2), by hand.
  const counts = { here: 4, there: 1, allHere: 90, allThere: 90, prior: 1, allPrior: 10 }
  expect(logOdds(counts)).toBeCloseTo((Math.log(5 / 95) - Math.log(2 / 98)) / Math.sqrt(0.7), 12)
  const more = { here: 40, there: 10, allHere: 900, allThere: 900, prior: 10, allPrior: 100 }
  expect(logOdds(more)).toBeGreaterThan(3 * logOdds(counts))
  expect(logOdds({ ...counts, here: 1, there: 4 })).toBeCloseTo(-logOdds(counts), 12)
})

it('Wilson’s intervals as Newcombe 1998 prints them', () => {
  const printed: [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ]
  for (const [successes, tries, low, high] of printed) {
    const found = wilson(successes, tries)!
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  }
  expect(wilson(20, 20)!.high).toBe(1)
  expect(wilson(0, 0)).toBeNull()
})

it('a binomial tail of thousands, and its ends', () => {
  expect(atLeast(5, 5, 0.1)).toBeCloseTo(1e-5, 14)
  expect(atLeast(3, 4, 0.5)).toBeCloseTo(5 / 16, 14)
  expect(atLeast(0, 0, 0.5)).toBe(1)
  expect(atLeast(1, 0, 0.5)).toBe(0)
  expect(atLeast(1, 9, 0)).toBe(0)
  expect(atLeast(9, 9, 1)).toBe(1)
  expect(atLeast(5000, 10_000, 0.5)).toBeCloseTo(0.503989, 6)
})

it('Brier’s score and Jaccard’s index', () => {
  // Forecasts of 70 % and 30 %: one came true, one did not.
  const sure = { expected: 70, happened: 1 }
  expect(brier([sure, { expected: 30, happened: 0 }])).toBeCloseTo(0.09, 12)
  expect(brier([{ expected: 100, happened: 0 }])).toBe(1)
  expect(brier([{ expected: 50, happened: 0.5 }])).toBe(0)
  expect(brier([])).toBeNull()
  expect(jaccard(['a', 'b', 'b'], ['b', 'c', 'd'])).toBe(0.25)
  expect(jaccard([], ['a'])).toBe(0)
  expect(jaccard([], [])).toBeNull()
})
