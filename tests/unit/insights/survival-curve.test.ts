import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survivalCurve, type Wait } from '../../../main/journal/rejections/survival.ts'

/** As they are written on paper: 12 is over after 12 hours, 12+ is still open then. */
const waits = (written: string): Wait[] =>
  written.split(' ').map((each) => ({ hours: parseInt(each), over: !each.endsWith('+') }))

/** Remission in weeks under 6-MP (Freireich 1963), as every textbook has it. */
const freireich = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'

/**
 * By the definition, one time after the other, with the interval worked out from the standard error of log(-log S).
 */
function naive(all: readonly Wait[]) {
  const times = [...new Set(all.filter(({ over }) => over).map(({ hours }) => hours))]
  times.sort((a, b) => a - b)
  let before = 1
  return times.map((time) => {
    const past = times
      .filter((each) => each <= time)
      .map((each) => {
        const n = all.filter(({ hours }) => hours >= each).length
        const d = all.filter(({ hours, over }) => over && hours === each).length
        return { n, d }
      })
    const left = past.reduce((product, { n, d }) => product * (1 - d / n), 1)
    if (past.at(-1)!.n === past.at(-1)!.d) return { left: 0, low: 0, high: before }
    const variance = past.reduce((sum, { n, d }) => sum + d / (n * (n - d)), 0)
    const error = Math.sqrt(variance / Math.log(left) ** 2)
    const centre = Math.log(-Math.log(left))
    const [low, high] = [1, -1].map((side) =>
      Math.exp(-Math.exp(centre + side * 1.959963984540054 * error)),
    ) as [number, number]
    before = high
    return { left, low, high }
  })
}

describe('the share still waiting', () => {
  it('is what the textbooks have of Freireich’s 6-MP', () => {
    const curve = survivalCurve(waits(freireich))
    expect(curve.map(({ hours }) => hours)).toEqual([6, 7, 10, 13, 16, 22, 23])
    expect(curve.map(({ waiting }) => waiting)).toEqual([21, 17, 15, 12, 11, 7, 6])
    const lefts = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]
    for (const [index, left] of lefts.entries()) expect(curve[index]!.left).toBeCloseTo(left, 3)
    // R: survfit(Surv(t, d) ~ 1, conf.type = "log-log").
    expect(curve[0]).toMatchObject({ low: expect.closeTo(0.62, 2), high: expect.closeTo(0.952, 3) })
    expect(curve[6]).toMatchObject({ low: expect.closeTo(0.188, 2), high: expect.closeTo(0.68, 2) })
  })

  it('is the definition’s, whatever the ties and whoever is open, and its interval holds it', () => {
    const wait = fc.record({ hours: fc.integer({ min: 0, max: 25 }), over: fc.boolean() })
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 40 }), (all) => {
        const expected = naive(all)
        const curve = survivalCurve(all)
        expect(curve).toHaveLength(expected.length)
        let before = 1
        for (const [index, step] of curve.entries()) {
          for (const of of ['left', 'low', 'high'] as const)
            expect(Math.abs(step[of] - expected[index]![of])).toBeLessThan(1e-9)
          expect(step.low).toBeLessThanOrEqual(step.left)
          expect(step.high).toBeGreaterThanOrEqual(step.left)
          expect(step.left).toBeLessThan(before)
          before = step.left
        }
      }),
      { numRuns: 500, seed: 1958 },
    )
  })
})
