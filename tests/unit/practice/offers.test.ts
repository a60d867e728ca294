import { expect, it, vi } from 'vitest'
import { changeInWords } from '../../../renderer/src/rooms/practice/practices/change-in-words.ts'
import type { RatedPractice } from '../../../shared/contract/practice.ts'
import { practiceIds } from '../../../shared/practice/ids.ts'

// The practices open rooms of a window, which is not there.
vi.mock('../../../renderer/src/app/intact.ts', () => ({ intact: {} }))
vi.mock('../../../renderer/src/app/flush.ts', () => ({ onFlush: () => {} }))

const { offersAt, practices } =
  await import('../../../renderer/src/rooms/practice/practices/all.ts')

const offered = (hours: number | null): string[] =>
  offersAt({ hours, rejectionId: null }).offered.map(({ id }) => id)

it.each<[string, number | null, string[]]>([
  ['an hour', 1, ['name', 'reach']],
  ['five hours', 5, ['letter', 'if-then', 'reach']],
  ['a day', 24, ['explanations', 'lessons', 'if-then']],
  ['three days', 72, ['asks', 'values', 'doing']],
  ['a week', 168, ['asks', 'values', 'doing']],
  ['two months', 1440, ['asks', 'values', 'doing']],
  ['no rejection at all', null, ['asks', 'doing', 'if-then']],
])('%s after a rejection', (_, hours, ids) => {
  expect(offered(hours)).toEqual(ids)
})

it('at most three, and all others by name, whenever that is', () => {
  for (let hours = 0; hours < 2000; hours += 1) {
    const { offered, others } = offersAt({ hours, rejectionId: null })
    expect(offered.length).toBeLessThanOrEqual(3)
    expect([...offered, ...others].map(({ id }) => id).sort()).toEqual(
      practices.map(({ id }) => id).sort(),
    )
  }
})

it('no ask is offered in the first three days', () => {
  for (let hours = 0; hours < 72; hours += 0.5) expect(offered(hours)).not.toContain('asks')
})

it('what was often worse afterwards is not offered, and named with the others', () => {
  const moment = { hours: 24, rejectionId: null }
  const { offered, others, leftOut } = offersAt(moment, { worse: ['explanations', 'reach'] })
  expect(offered.map(({ id }) => id)).toEqual(['lessons', 'if-then', 'letter'])
  expect(leftOut.map(({ id }) => id)).toEqual(['explanations'])
  expect(others.map(({ id }) => id)).toContain('explanations')
})

it('what the person turned off is never offered, and stands by name', () => {
  const off = ['explanations', 'timed-writing', 'reach']
  for (let hours = 0; hours < 200; hours += 1) {
    const found = offersAt({ hours, rejectionId: null }, { off })
    const shown = [...found.offered, ...found.others, ...found.leftOut].map(({ id }) => id)
    for (const id of off) expect(shown).not.toContain(id)
    expect(found.off.map(({ id }) => id).sort()).toEqual(off.toSorted())
  }
})

it('what was easier afterwards comes one place sooner where it fits, and nowhere else', () => {
  const reach = (median: number) => ({
    changes: [{ practice: 'reach' as const, uses: 9, change: { median, interval: null } }],
  })
  const at = (hours: number, median: number) =>
    offersAt({ hours, rejectionId: null }, reach(median)).offered.map(({ id }) => id)
  expect(at(5, -9)).toEqual(['letter', 'if-then', 'reach'])
  expect(at(5, 40)).toEqual(['letter', 'if-then', 'reach'])
  expect(at(1, -9)).toEqual(['name', 'reach'])
  expect(at(1, -10)).toEqual(['reach', 'name'])
  expect(at(100, -50)).toEqual(['asks', 'values', 'doing'])
  expect(at(5, -10)).toEqual(['letter', 'reach', 'if-then'])
})

it('each practice has an id of its own that the journal knows', () => {
  expect(practices.map(({ id }) => id).sort()).toEqual(practiceIds.toSorted())
})

it('how it was is said with n, and not at all below five uses', () => {
  const told = (practice: RatedPractice, median: number | null, uses = 7) =>
    changeInWords({
      practice,
      uses,
      change: median === null ? null : { median, interval: null },
    })
  expect(told('reach', -20)).toBe(
    'In the middle of your 7 times you felt 20 less alone with it afterwards, of 100.',
  )
  expect(told('timed-writing', 4.5)).toBe(
    'In the middle of your 7 times it hurt 4.5 more afterwards, of 100.',
  )
  expect(told('explanations', 0)).toBe(
    'In the middle of your 7 times you believed the thought as much afterwards as before.',
  )
  expect(told('reach', null, 4)).toBe('')
})
