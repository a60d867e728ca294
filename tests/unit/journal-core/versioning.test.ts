import { describe, expect, it } from 'vitest'
import { decide, interval, removed } from '../../../main/journal/entries/versioning.ts'

describe('what a change removed', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abcdef', 0],
    ['abc', 'xabc', 0],
    ['abc', 'ab', 1],
    ['abcdef', 'af', 4],
    ['abcdef', 'axxf', 4],
    ['aaaa', 'aa', 2],
    ['abc', '', 3],
    ['abc', 'xyz', 3],
  ])('from %j to %j is %i', (before, after, count) => {
    expect(removed(before, after)).toBe(count)
  })
})

describe('a change', () => {
  const long = 'x'.repeat(500)
  const change = { before: long, after: `${long}y`, now: 1000, last: { keptAt: 0 }, candidates: [] }
  const quiet = { before: 'forget', promote: [], drop: [] }

  it('keeps the text before the first change, and none soon after', () => {
    expect(decide({ ...change, last: undefined }).before).toBe('keep')
    expect(decide(change)).toEqual(quiet)
    expect(decide({ ...change, now: interval - 1 })).toEqual(quiet)
    expect(decide({ ...change, now: interval }).before).toBe('keep')
  })

  it('keeps the text when the clock was set back', () => {
    expect(decide({ ...change, now: -1 }).before).toBe('keep')
  })

  it('keeps the text before a large deletion, and sets it aside before a small one', () => {
    expect(decide({ ...change, after: long.slice(0, 380) }).before).toBe('keep')
    expect(decide({ ...change, after: long.slice(0, 381) }).before).toBe('set-aside')
  })

  it('keeps a short text before most of it is deleted', () => {
    const before = 'They wrote at four. Two lines.'
    expect(decide({ ...change, before, after: '' }).before).toBe('keep')
    expect(decide({ ...change, before, after: before.slice(0, -6) }).before).toBe('set-aside')
  })

  it('keeps both the text set aside and the present one when all is deleted', () => {
    const candidates = [{ id: 'c', body: `${long}${'z'.repeat(100)}` }]
    expect(decide({ ...change, after: '', candidates })).toEqual({
      before: 'keep',
      promote: ['c'],
      drop: [],
    })
  })

  it('keeps the present text when it is due although another is forgotten', () => {
    const candidates = [{ id: 'c', body: long }]
    expect(decide({ ...change, now: interval, candidates })).toEqual({
      before: 'keep',
      promote: [],
      drop: ['c'],
    })
  })
})
