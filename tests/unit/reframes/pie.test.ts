import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  placeOf,
  pointAt,
  shareAtEdge,
  slice,
  spans,
} from '../../../renderer/src/rooms/rejections/reframe/pie.ts'
import { addShare, setShare } from '../../../shared/shares.ts'

it('places run from the top clockwise', () => {
  const round = (place: number) => {
    const { x, y } = pointAt(place, 10)
    // Zero has a sign.
    return [Math.round(x) + 0, Math.round(y) + 0]
  }
  expect([0, 25, 50, 75].map(round)).toEqual([
    [0, -10],
    [10, 0],
    [0, 10],
    [-10, 0],
  ])
  for (const place of [1, 24, 50, 76, 99]) {
    const { x, y } = pointAt(place, 7)
    expect(placeOf(x, y, place)).toBeCloseTo(place)
  }
  // Past the top a drag stays where it came from.
  const [before, after] = [pointAt(98, 7), pointAt(2, 7)]
  expect(placeOf(after.x, after.y, 95)).toBe(100)
  expect(placeOf(before.x, before.y, 5)).toBe(0)
})

it('slices lie one after the other, and a whole one is drawn whole', () => {
  expect(spans([38, 25, 22, 15])).toEqual([
    { from: 0, to: 38 },
    { from: 38, to: 63 },
    { from: 63, to: 85 },
    { from: 85, to: 100 },
  ])
  expect(slice(0, 25, 5, 10)).toBe(
    'M0.00 -10.00A10 10 0 0 1 10.00 -0.00L5.00 -0.00A5 5 0 0 0 0.00 -5.00Z',
  )
  expect(slice(0, 100, 5, 10).match(/M/g)).toHaveLength(2)
})

it('an edge comes to lie where it is dragged, as near as whole shares and the other slices let it', () => {
  const pies = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 })
    .map((wanted) => wanted.reduce((shares, one) => addShare(shares, one), [] as number[]))
  fc.assert(
    fc.property(pies, fc.nat(), fc.integer({ min: 0, max: 100 }), (before, pick, place) => {
      const edge = pick % (before.length - 1)
      const { at, wanted } = shareAtEdge(before, edge, place)
      expect(Number.isFinite(wanted)).toBe(true)
      expect([edge, edge + 1]).toContain(at)
      const after = setShare(before, at, wanted)
      expect(after.reduce((total, share) => total + share, 0)).toBe(100)
      if (wanted < 0 || wanted > 100) return
      expect(Math.abs(spans(after)[edge]!.to - place)).toBeLessThanOrEqual(before.length)
    }),
    { numRuns: 2000 },
  )
})

it('the first edge is exact, and a slice of nothing can be pulled out again', () => {
  expect(shareAtEdge([38, 25, 22, 15], 0, 50)).toEqual({ at: 0, wanted: 50 })
  expect(shareAtEdge([50, 50, 0], 1, 60)).toEqual({ at: 2, wanted: 40 })
  expect(shareAtEdge([100, 0], 0, 30)).toEqual({ at: 0, wanted: 30 })
  expect(shareAtEdge([0, 100], 0, 30)).toEqual({ at: 0, wanted: 30 })
})
