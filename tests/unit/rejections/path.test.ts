import { expect, it } from 'vitest'
import { pathAt, stepIds, stepsSaidOnce } from '../../../shared/rejections/path.ts'

it.each([
  [1, ['name', 'normal', 'reach']],
  [12, ['letter', 'name', 'normal', 'reach', 'worth']],
  [48, ['explanations', 'lessons', 'letter', 'worth', 'reach', 'name', 'normal']],
  [240, ['worth', 'lessons', 'explanations', 'letter', 'reach', 'name', 'normal']],
])('after %i hours it begins with what fits then', (hours, now) => {
  expect(pathAt(hours).now).toEqual(now)
})

it.each([-5, 0, 1.99, 2, 23.9, 24, 71.9, 72, 1e6, Number.NaN])(
  'after %d hours every step is there once',
  (hours) => {
    const { now, later } = pathAt(hours)
    expect([...now, ...later].toSorted()).toEqual(stepIds.toSorted())
  },
)

it('analysis is not offered on the first day', () => {
  for (const hours of [0, 1, 12, 23]) {
    expect(pathAt(hours).later).toEqual(expect.arrayContaining(['explanations', 'lessons']))
  }
})

it.each([1, 12, 48, 240])(
  'after %i hours what was said before is left out, and nothing else',
  (hours) => {
    const said = pathAt(hours, ['normal'])
    const all = pathAt(hours)
    const without = (steps: readonly string[]) => steps.filter((step) => step !== 'normal')
    expect(said).toEqual({ now: without(all.now), later: without(all.later) })
    expect([...said.now, ...said.later]).toHaveLength(stepIds.length - 1)
  },
)

it('that it hurts is normal is said once, and nothing else is', () => {
  expect(stepsSaidOnce).toEqual(['normal'])
})

it.each([1, 12, 48, 240])(
  'after %i hours what is not to be offered is there for later',
  (hours) => {
    const { now, later } = pathAt(hours, [], ['letter', 'worth', 'asks'])
    expect(now).not.toContain('letter')
    expect(now).not.toContain('worth')
    expect(later).toEqual(expect.arrayContaining(['letter', 'worth']))
    expect([...now, ...later].toSorted()).toEqual(stepIds.toSorted())
  },
)
