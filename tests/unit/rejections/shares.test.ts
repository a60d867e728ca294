import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addShare, removeShare, setShare } from '../../../shared/shares.ts'

type Edit = { kind: 'set' | 'add' | 'remove'; at: number; wanted: number | undefined }
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('set', 'set', 'add', 'remove'),
  at: fc.integer({ min: -1, max: 12 }),
  wanted: fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.double({ min: -50, max: 150 }),
    fc.constantFrom(0, 100, NaN, Infinity, -Infinity, undefined),
  ),
})

const apply = (shares: number[], { kind, at, wanted }: Edit): number[] =>
  kind === 'set'
    ? setShare(shares, at, wanted ?? 50)
    : kind === 'add'
      ? addShare(shares, wanted)
      : removeShare(shares, at)

const sum = (shares: readonly number[]) => shares.reduce((total, each) => total + each, 0)
const without = (shares: readonly number[], at: number) => shares.filter((_, index) => index !== at)

function expectInOrder(before: readonly number[], after: readonly number[]) {
  expect(after).toHaveLength(before.length)
  for (const [i, one] of before.entries()) {
    for (const [j, other] of before.entries()) {
      if (one > other) expect(after[i]).toBeGreaterThanOrEqual(after[j]!)
    }
  }
}

describe('the shares of a pie', () => {
  it.each<[string, number[], number[]]>([
    ['the first explanation', addShare([]), [100]],
    ['a second', addShare([100]), [50, 50]],
    ['a third', addShare([50, 50]), [34, 33, 33]],
    ['one with a share of its own', addShare([60, 40], 10), [54, 36, 10]],
    ['one with nothing yet', addShare([60, 40], 0), [60, 40, 0]],
    ['more for one', setShare([50, 30, 20], 0, 75), [75, 15, 10]],
    ['less for one', setShare([50, 30, 20], 0, 20), [20, 48, 32]],
    ['all for one', setShare([50, 30, 20], 1, 100), [0, 100, 0]],
    ['back from all', setShare([0, 100, 0], 1, 40), [30, 40, 30]],
    ['the largest remainder', setShare([20, 41, 39], 0, 25), [25, 38, 37]],
    ['equal remainders', setShare([10, 30, 30, 30], 0, 9), [9, 31, 30, 30]],
    ['one more than there can be', setShare([50, 30, 20], 2, 300), [0, 0, 100]],
    ['no number', setShare([50, 30, 20], 2, NaN), [63, 37, 0]],
    ['the only one', setShare([100], 0, 30), [100]],
    ['one that is not there', setShare([60, 40], 2, 30), [60, 40]],
    ['one away', removeShare([50, 30, 20], 0), [60, 40]],
    ['the last away', removeShare([100], 0), []],
    ['none away', removeShare([60, 40], 5), [60, 40]],
    ['the only one with anything away', removeShare([0, 100, 0], 1), [50, 50]],
  ])('%s', (_, found, shares) => {
    expect(found).toEqual(shares)
  })

  it('stay whole, sum to 100 and stay in order through any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        let shares: number[] = []
        for (const each of edits) {
          const before = [...shares]
          const after = apply(shares, each)
          expect(shares).toEqual(before)
          expect(after.every((one) => Number.isInteger(one) && one >= 0 && one <= 100)).toBe(true)
          if (after.length > 0) expect(sum(after)).toBe(100)
          const there = each.at in shares
          if (each.kind === 'add') expectInOrder(before, after.slice(0, -1))
          if (each.kind === 'remove')
            expectInOrder(there ? without(before, each.at) : before, after)
          if (each.kind === 'set') {
            const at = there ? each.at : -1
            expectInOrder(without(before, at), without(after, at))
          }
          shares = after
        }
      }),
      { numRuns: 500 },
    )
  })

  it('give one what is wanted, and the others less than one off their proportion', () => {
    const pie = fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 10 })
      .map((wanted) => wanted.reduce((shares: number[], each) => addShare(shares, each / 2), []))
    fc.assert(
      fc.property(pie, fc.nat(9), fc.integer({ min: 0, max: 100 }), (before, at, wanted) => {
        fc.pre(at < before.length && before[at]! < 100)
        const after = setShare(before, at, wanted)
        expect(after[at]).toBe(wanted)
        for (const [index, each] of before.entries()) {
          if (index === at) continue
          const quota = (each * (100 - wanted)) / (100 - before[at]!)
          expect(Math.abs(after[index]! - quota)).toBeLessThan(1)
        }
        expect(setShare(before, at, before[at]!)).toEqual(before)
      }),
    )
  })
})
