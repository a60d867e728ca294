import { expect, it } from 'vitest'
import { fellWithinADay } from '../../../main/journal/rejections/marks.ts'

const hour = 3_600_000
const rated = (...pairs: [hours: number, hurt: number][]) =>
  pairs.map(([hours, hurt]) => ({ ratedAt: hours * hour, hurt }))

it.each([
  ['from the last before to the lowest after', rated([0, 90], [20, 80], [30, 60], [40, 50]), 30],
  ['a fall of exactly 20 is said', rated([20, 80], [30, 60]), 20],
  ['less than that is not', rated([20, 80], [30, 61]), null],
  ['a rise is not', rated([20, 30], [30, 60]), null],
  ['not rated in the day before', rated([0, 90], [30, 20]), null],
  ['not rated in the day after', rated([20, 90], [50, 20]), null],
  ['never rated', [], null],
])('%s', (_, ratings, fell) => {
  expect(fellWithinADay(ratings, 25 * hour)).toBe(fell)
})
