import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather, quarterOf } from '../../../main/journal/insights/felt.ts'
import { differentWords, mostUsed } from '../../../main/journal/insights/words.ts'
import { quarters } from '../../../shared/contract/insights.ts'
import { addDays } from '../../../shared/dates.ts'

const from = '2026-03-20'
const to = '2026-05-10'
const axis = fc.integer({ min: -4, max: 4 }).map((step) => step / 4)
const row = fc.record({
  localDate: fc.integer({ min: 0, max: 51 }).map((days) => addDays(from, days)),
  pleasantness: axis,
  energy: axis,
})

/** A value that so many lie below, by counting: Hyndman & Fan's seventh way, without looking at the sorted list's own. */
function naiveQuantile(values: number[], share: number): number {
  const rank = 1 + (values.length - 1) * share
  const ranked = (wanted: number) =>
    values.find(
      (value) =>
        values.filter((each) => each < value).length < wanted &&
        values.filter((each) => each <= value).length >= wanted,
    )!
  const below = ranked(Math.floor(rank))
  return below + (ranked(Math.ceil(rank)) - below) * (rank % 1)
}

it('feelings are gathered as by looking through all of them for each stretch', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.constantFrom('day', 'week', 'month'),
      (rows, pace) => {
        const stretches = gather(rows, { from, to, pace: pace as 'day' })
        expect(stretches.reduce((sum, { logs }) => sum + logs, 0)).toBe(rows.length)
        for (const stretch of stretches) {
          const within = rows.filter(
            ({ localDate }) => localDate >= stretch.from && localDate <= stretch.to,
          )
          expect(stretch.logs).toBe(within.length)
          for (const quarter of quarters)
            expect(stretch.quarters[quarter]).toBe(
              within.filter((each) => quarterOf(each) === quarter).length,
            )
          const values = within.map(({ pleasantness }) => pleasantness)
          if (values.length === 0) expect(stretch.pleasant).toBeNull()
          else
            for (const [of, share] of [
              ['low', 0.25],
              ['median', 0.5],
              ['high', 0.75],
            ] as const)
              expect(Math.abs(stretch.pleasant![of] - naiveQuantile(values, share))).toBeLessThan(
                1e-9,
              )
        }
      },
    ),
    { numRuns: 500, seed: 20 },
  )
})

it('each quarter of the grid has its name, and the middle belongs to the right and above', () => {
  expect(quarterOf({ pleasantness: -0.1, energy: 0 })).toBe('upset')
  expect(quarterOf({ pleasantness: -1, energy: -0.1 })).toBe('low')
  expect(quarterOf({ pleasantness: 0, energy: 0 })).toBe('lively')
  expect(quarterOf({ pleasantness: 1, energy: -1 })).toBe('at ease')
})

it('words are counted once however they are written, and among the last twenty alone', () => {
  const words = ['hurt', ' Hurt', 'HURT  ', 'left out', 'left  out', ...Array(15).fill('calm')]
  expect(differentWords(words)).toBe(3)
  expect(differentWords([...words, 'another'])).toBe(3)
  expect(differentWords(words.slice(1))).toBeNull()
  expect(mostUsed(['sad', 'Hurt', 'calm', 'hurt', 'Calm'])).toEqual([
    { word: 'Calm', uses: 2 },
    { word: 'hurt', uses: 2 },
    { word: 'sad', uses: 1 },
  ])
  expect(mostUsed(Array.from({ length: 30 }, (_, index) => `word ${index}`))).toHaveLength(12)
})
