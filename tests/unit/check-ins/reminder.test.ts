import { beforeEach, expect, it, vi } from 'vitest'
import { CheckIn } from '../../../renderer/src/rooms/insights/check-ins/check-in.svelte.ts'
import { sayIfDone } from '../../../renderer/src/rooms/insights/check-ins/reminder.ts'
import { Failure, failed, ok } from '../../../shared/result.ts'

const { there } = vi.hoisted(() => {
  vi.stubGlobal('window', new EventTarget())
  return { there: { full: false, ratings: {}, done: [] as string[], state: 'unlocked' } }
})
vi.mock('../../../renderer/src/app/vault.svelte.ts', () => ({ vault: { status: there } }))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: () => () => {},
    checkIns: {
      today: () => Promise.resolve(ok({ ratings: there.ratings })),
      rate: () => Promise.resolve(there.full ? failed(new Failure('disk-full')) : ok(null)),
    },
    desktop: {
      reminderDone: ({ reminder }: { reminder: string }) => there.done.push(reminder),
    },
  },
}))

beforeEach(() => {
  Object.assign(there, { full: false, ratings: {}, done: [], state: 'unlocked' })
})

async function rate(): Promise<void> {
  const checkIn = new CheckIn()
  checkIn.rate('worth', 60)
  await checkIn.keeping.flush()
}

it('reminds no more today once something was rated, and not before that is kept', async () => {
  there.full = true
  await rate()
  expect(there.done).toEqual([])
  there.full = false
  await rate()
  expect(there.done).toEqual(['checkIn'])
})

it('after unlocking, what was rated earlier today counts; a day without is still reminded of', async () => {
  await sayIfDone()
  expect(there.done).toEqual([])
  there.ratings = { settled: 30 }
  await sayIfDone()
  expect(there.done).toEqual(['checkIn'])
})

it('the days of the sample person silence nothing', async () => {
  Object.assign(there, { state: 'sample', ratings: { settled: 30 } })
  await sayIfDone()
  await rate()
  expect(there.done).toEqual([])
})
