import { expect, it } from 'vitest'
import { askAreaIds } from '../../../shared/asks/areas.ts'
import { folded, stopFor } from '../../../shared/asks/rules.ts'
import { starters } from '../../../shared/asks/starters.ts'

it('sixty asks, six in each of ten areas, each its own', () => {
  expect(askAreaIds).toHaveLength(10)
  for (const area of askAreaIds) expect(starters.filter((one) => one.area === area)).toHaveLength(6)
  expect(starters).toHaveLength(60)
  expect(new Set(starters.map(({ id }) => id)).size).toBe(60)
  expect(new Set(starters.map(({ title }) => folded(title))).size).toBe(60)
})

it('none presses, deceives or comes near a stop line, and none runs long', () => {
  for (const { id, title } of starters) {
    const draft = { id, title, whom: '', starter: id, feared: '', distress: null }
    expect(stopFor(draft, []), title).toBeNull()
    expect(title.length, title).toBeLessThan(90)
    expect(title).toMatch(/^[A-Z][^!]*[^.!]$/u)
  }
})
