import { expect, it, vi } from 'vitest'

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
  const { offered, others, leftOut } = offersAt(moment, ['explanations', 'reach'])
  expect(offered.map(({ id }) => id)).toEqual(['lessons', 'if-then', 'letter'])
  expect(leftOut.map(({ id }) => id)).toEqual(['explanations'])
  expect(others.map(({ id }) => id)).toContain('explanations')
})
