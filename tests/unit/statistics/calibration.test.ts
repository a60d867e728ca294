import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brier, type Forecast } from '../../../main/journal/statistics/brier.ts'
import {
  brierOfAverage,
  calibration,
  surprise,
} from '../../../main/journal/statistics/calibration.ts'
import { learning, type Step } from '../../../main/journal/statistics/learning.ts'
import { seeded } from '../rejections/seeded.ts'
import * as naive from './naive.ts'

const level = fc.integer({ min: 0, max: 100 })
const forecasts: fc.Arbitrary<Forecast[]> = fc.array(
  fc.record({ expected: level, happened: fc.constantFrom(0, 0.5, 1) }),
  { maxLength: 60 },
)
const runs = { numRuns: 500, seed: 8 }
const near = (ours: number, theirs: number) =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9)

/** Chance by chance, from the top of each bin down; halves counted twice over. */
function naiveBins(all: readonly Forecast[]) {
  const edges = [
    [0, 19],
    [20, 39],
    [40, 59],
    [60, 79],
    [80, 100],
  ] as const
  return edges.flatMap(([least, most]) => {
    let [count, chances, halves] = [0, 0, 0]
    for (let chance = most; chance >= least; chance--)
      for (const each of all)
        if (each.expected === chance) {
          count += 1
          chances += chance
          halves += 2 * each.happened
        }
    if (count === 0) return []
    const within = naive.wilson(halves / 2, count)
    return [
      { from: least, count, expected: chances / count, happened: halves / 2 / count, ...within },
    ]
  })
}

describe('against naive ones, 500 times', () => {
  it('the bins with their intervals', () => {
    fc.assert(
      fc.property(forecasts, (all) => {
        const [ours, theirs] = [calibration(all), naiveBins(all)]
        expect(ours.map(({ from, count }) => [from, count])).toEqual(
          theirs.map(({ from, count }) => [from, count]),
        )
        for (const [at, bin] of ours.entries())
          for (const part of ['expected', 'happened', 'low', 'high'] as const)
            near(bin[part], theirs[at]![part])
      }),
      runs,
    )
  })

  it('always saying the average: nothing that is always the same does better', () => {
    fc.assert(
      fc.property(forecasts, (all) => {
        const [no, half, yes] = [0, 0.5, 1].map(
          (what) => all.filter(({ happened }) => happened === what).length,
        ) as [number, number, number]
        const ours = brierOfAverage(all)
        if (all.length === 0) {
          expect(ours).toBeNull()
          return
        }
        // The mean of the squares less the square of the mean.
        near(ours!, (half / 4 + yes) / all.length - ((half / 2 + yes) / (no + half + yes)) ** 2)
        for (let expected = 0; expected <= 100; expected += 5) {
          const always = brier(all.map(({ happened }) => ({ expected, happened })))!
          expect(always).toBeGreaterThanOrEqual(ours! - 1e-12)
        }
      }),
      runs,
    )
  })

  it('learning on a rung, step by step', () => {
    const given = fc.option(level, { freq: 3 })
    const steps = fc.array(fc.record({ chance: given, chanceNext: given }), { maxLength: 12 })
    fc.assert(
      fc.property(steps, (all: Step[]) => {
        const [ours, theirs] = [learning(all), naiveLearning(all)]
        expect(ours === null).toBe(theirs === null)
        if (ours && theirs !== null) near(ours.fell, theirs)
        if (ours) expect(ours.times).toBe(all.length)
      }),
      runs,
    )
  })
})

/** The sum of all steps from one known chance to the next. */
function naiveLearning(steps: readonly Step[]): number | null {
  let [before, total, seen] = [Number.NaN, 0, 0]
  for (const { chance, chanceNext } of steps)
    for (const each of [chance, chanceNext]) {
      if (each === null) continue
      if (seen > 0) total += before - each
      before = each
      seen += 1
    }
  return seen < 2 ? null : total
}

it('known values', () => {
  expect(surprise({ expected: 80, happened: 0 })).toBe(80)
  expect(surprise({ expected: 30, happened: 0.5 })).toBe(-20)
  expect(surprise({ expected: 0, happened: 1 })).toBe(-100)
  expect(calibration([])).toEqual([])
  const sure = calibration([
    { expected: 100, happened: 1 },
    { expected: 80, happened: 0 },
    { expected: 19, happened: 0.5 },
  ])
  expect(sure).toMatchObject([
    { from: 0, to: 20, count: 1, expected: 19, happened: 0.5 },
    { from: 80, to: 100, count: 2, expected: 90, happened: 0.5 },
  ])
  expect(learning([{ chance: 80, chanceNext: 40 }])).toEqual({
    times: 1,
    first: 80,
    latest: 40,
    fell: 40,
  })
  expect(learning([{ chance: 80, chanceNext: null }])).toBeNull()
})

describe('of a simulated person whose true chance of a no is known, the intervals hold it 90 to 98 times in 100', () => {
  it.each<[string, number, (expected: number) => number]>([
    ['the same for all, 20 asks', 20, () => 0.3],
    ['the same for all, 60 asks', 60, () => 0.3],
    ['half of what they expect, 40 asks', 40, (expected) => expected / 200],
    ['what they expect, 100 asks', 100, (expected) => expected / 100],
    ['mostly no, 60 asks', 60, () => 0.75],
  ])('%s', (_, asks, chanceOf) => {
    const random = seeded(8)
    let [held, bins] = [0, 0]
    for (let person = 0; person < 600; person++) {
      const all = Array.from({ length: asks }, () => {
        const expected = Math.floor(random() * 101)
        const chance = chanceOf(expected)
        return { expected, chance, happened: random() < chance ? 1 : 0 }
      })
      for (const bin of calibration(all)) {
        const inIt = all.filter(
          ({ expected }) => expected >= bin.from && (expected < bin.to || bin.to === 100),
        )
        const truth = inIt.reduce((sum, { chance }) => sum + chance, 0) / inIt.length
        bins += 1
        held += bin.low <= truth && truth <= bin.high ? 1 : 0
      }
    }
    const share = held / bins
    expect(share).toBeGreaterThanOrEqual(0.9)
    expect(share).toBeLessThanOrEqual(0.98)
  })
})
