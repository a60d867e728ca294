import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOn, smallest } from '../../../main/desktop/place.ts'

const left = { workArea: { x: 0, y: 25, width: 1920, height: 1055 } }
const right = { workArea: { x: 1920, y: 0, width: 1280, height: 720 } }
const place = { x: 100, y: 100, width: 1000, height: 700, maximised: false }

test('a window comes back where it was', () => {
  expect(placeOn([left, right], place)).toEqual(place)
})
test('nothing is remembered where nothing sensible was stored', () => {
  for (const stored of [
    undefined,
    null,
    'here',
    {},
    { ...place, x: 'far' },
    { ...place, y: NaN },
  ]) {
    expect(placeOn([left], stored)).toBeUndefined()
  }
})
test('a window on a display that is gone starts at the usual place', () => {
  expect(placeOn([left], { ...place, x: 2500 })).toBeUndefined()
  expect(placeOn([left], { ...place, y: -5000 })).toBeUndefined()
  expect(placeOn([], place)).toBeUndefined()
})
test('a window half off the edge is brought in', () => {
  expect(placeOn([left], { ...place, x: -300, y: -40 })).toMatchObject({ x: 0, y: 25 })
  expect(placeOn([left], { ...place, x: 1700, y: 900 })).toMatchObject({ x: 920, y: 380 })
})
test('a window larger than its display is shrunk to it', () => {
  expect(placeOn([right], { ...place, x: 1900, width: 3000, height: 2000 })).toMatchObject(
    right.workArea,
  )
})
test('a window between two displays goes to the one that shows more of it', () => {
  expect(placeOn([left, right], { ...place, x: 1800 })?.x).toBe(1920)
  expect(placeOn([left, right], { ...place, x: 1000 })?.x).toBe(920)
})
test('what was maximised is maximised again', () => {
  expect(placeOn([left], { ...place, maximised: true })?.maximised).toBe(true)
})
test('whatever was stored, the window lies within one display', () => {
  const length = fc.integer({ min: -5000, max: 9000 })
  const stored = fc.record({
    x: length,
    y: length,
    width: length,
    height: length,
    maximised: fc.boolean(),
  })
  fc.assert(
    fc.property(stored, (wanted) => {
      const found = placeOn([left, right], wanted)
      if (!found) return true
      return [left, right].some(
        ({ workArea: at }) =>
          found.x >= at.x &&
          found.y >= at.y &&
          found.x + found.width <= at.x + at.width &&
          found.y + found.height <= at.y + at.height &&
          found.width >= Math.min(smallest.width, at.width) &&
          found.height >= Math.min(smallest.height, at.height),
      )
    }),
  )
})
