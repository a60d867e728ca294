import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitRecovery } from '../../../main/journal/rejections/recovery.ts'
import { medianWait, waitOf, type Wait } from '../../../main/journal/rejections/survival.ts'

/** As they are written on paper: 12 is over after 12 hours, 12+ is still open then. */
const waits = (written: string): Wait[] =>
  written
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => ({ hours: parseInt(each), over: !each.endsWith('+') }))

/** By the definition, in exact fractions: at each time the part over of those who were still waiting, from scratch. */
function naive(all: Wait[]): number | null {
  const times = [...new Set(all.filter(({ over }) => over).map(({ hours }) => hours))]
  times.sort((a, b) => a - b)
  let [above, below] = [1n, 1n]
  for (const time of times) {
    const atRisk = all.filter(({ hours }) => hours >= time).length
    const ended = all.filter(({ hours, over }) => over && hours === time).length
    above *= BigInt(atRisk - ended)
    below *= BigInt(atRisk)
    if (above * 2n <= below) return time
  }
  return null
}

describe('the median wait', () => {
  it.each<[string, number | null]>([
    ['', null],
    ['7', 7],
    ['7+', null],
    ['3 9 12', 9],
    // 3/4, then 1/2.
    ['3 9 12 40', 9],
    // 4/5, then of three left 2/3 makes .533, then of two left 1/2 makes .267.
    ['3 5+ 9 12 40', 12],
    // 12/24, by a product that binary fractions make a hair more than 1/2.
    ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24', 12],
    // Censored at the time of an end: still waiting then. 3/4, then 1/2 of that.
    ['3 9 9+ 20', 9],
    ['3 9+ 9 20+', 9],
    // 2/3, and no more.
    ['3 9+ 20+', null],
    // 6/7 · 4/5 · 3/4 = .514, · 2/3 = .343.
    ['10 14+ 18 20 25+ 30 40+', 30],
    // Remission in weeks under 6-MP (Freireich 1963): the textbooks' median of 23.
    ['6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+', 23],
    // And under placebo: 8.
    ['1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23', 8],
  ])('of %s', (written, hours) => {
    expect(medianWait(waits(written))).toBe(hours)
    expect(medianWait(waits(written).reverse())).toBe(hours)
    expect(naive(waits(written))).toBe(hours)
  })

  it('is what the definition says in exact fractions', () => {
    const wait = fc.record({ hours: fc.integer({ min: 0, max: 25 }), over: fc.boolean() })
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 60 }), (all) => {
        expect(medianWait(all)).toBe(naive(all))
      }),
      { numRuns: 1000 },
    )
  })

  it('counts a rejection by what its ratings say', () => {
    const of = (...hurts: number[]) => {
      const points = hurts.map((hurt, index) => ({ hours: 5 + index * 10, hurt }))
      return waitOf(points.reverse(), fitRecovery(points, 0))
    }
    expect(of(80, 40, 20, 10)).toEqual({ hours: expect.closeTo(10, 6) as number, over: true })
    expect(of(80, 60, 20)).toEqual({ hours: 20, over: true })
    expect(of(80, 80, 70)).toEqual({ hours: 25, over: false })
    expect(of(80, 10)).toBeNull()
  })
})
