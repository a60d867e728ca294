import { expect, it } from 'vitest'
import { planFacts } from '../../../renderer/src/rooms/practice/doing/words.ts'
import type { Plan } from '../../../shared/contract/plans.ts'
import { planDue } from '../../../shared/practice/plans.ts'

const plan: Plan = {
  id: 'x',
  createdAt: 0,
  zone: 'UTC',
  localDate: '2026-11-16',
  plan: 'Bake the bread',
  plannedFor: '2026-11-20',
  area: null,
  rejectionId: null,
  state: 'planned',
  putAway: false,
  answeredAt: null,
  answeredOn: null,
  mastery: null,
  pleasure: null,
  connection: null,
  doneOn: null,
  rejectionTitle: null,
  trashedAt: null,
}

it('comes back from its day on, until it is answered, put away or thrown away', () => {
  expect(planDue(plan, '2026-11-19')).toBe(false)
  expect(planDue(plan, '2026-11-20')).toBe(true)
  expect(planDue(plan, '2027-01-01')).toBe(true)
  for (const change of [
    { state: 'done' },
    { state: 'not-done' },
    { putAway: true },
    { trashedAt: 1 },
  ] as Partial<Plan>[])
    expect(planDue({ ...plan, ...change }, '2026-11-20'), JSON.stringify(change)).toBe(false)
})

it('is told in plain words, and what was not rated is not told', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const told = (change: Partial<Plan>) => planFacts({ ...plan, ...change }, now).join(', ')
  expect(told({})).toBe('Planned for 20 November')
  expect(told({ state: 'not-done', answeredOn: '2026-11-21' })).toBe('Not done')
  expect(
    told({
      state: 'done',
      answeredOn: '2026-11-21',
      mastery: 0,
      connection: 70,
      rejectionTitle: 'They said no',
    }),
  ).toBe('Done on 21 November, in your hands 0, close to others 70, after “They said no”')
  expect(told({ state: 'done', answeredOn: '2026-11-21', doneOn: '2026-11-19' })).toBe(
    'Done on 19 November',
  )
})
