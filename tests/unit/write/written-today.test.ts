import { beforeEach, expect, it, vi } from 'vitest'
import { sayIfWritten } from '../../../renderer/src/rooms/write/written-today.ts'
import { ok } from '../../../shared/result.ts'

const { there } = vi.hoisted(() => ({
  there: { state: 'unlocked', entries: 0, done: [] as string[] },
}))
vi.mock('../../../renderer/src/app/vault.svelte.ts', () => ({ vault: { status: there } }))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    calendar: {
      days: ({ from, to }: { from: string; to: string }) =>
        Promise.resolve(ok(from === to ? [{ localDate: from, entries: there.entries }] : [])),
    },
    desktop: { reminderDone: ({ reminder }: { reminder: string }) => there.done.push(reminder) },
  },
}))

beforeEach(() => {
  Object.assign(there, { state: 'unlocked', entries: 0, done: [] })
})

it('after unlocking, what was written earlier today counts; a feeling alone does not', async () => {
  await sayIfWritten()
  expect(there.done).toEqual([])
  there.entries = 2
  await sayIfWritten()
  expect(there.done).toEqual(['writing'])
})

it('the days of the sample person silence nothing', async () => {
  Object.assign(there, { state: 'sample', entries: 1 })
  await sayIfWritten()
  expect(there.done).toEqual([])
})
