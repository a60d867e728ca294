import { expect, test, vi } from 'vitest'
import { desk } from '../../../renderer/src/rooms/write/desk.svelte.ts'
import { ok, type Result } from '../../../shared/result.ts'

const { journal } = vi.hoisted(() => ({
  journal: {
    saved: new Map<string, string>(),
    get: (): Promise<unknown> => Promise.resolve(),
  },
}))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: () => () => {},
    entries: {
      get: () => journal.get(),
      save({ id, body }: { id: string; body: string }) {
        journal.saved.set(id, body)
        return Promise.resolve(ok(entry(id, body)))
      },
    },
    feelings: { ofEntry: () => Promise.resolve(ok([])) },
  },
}))

const entry = (id: string, body: string) => ({
  id,
  body,
  title: body,
  tags: [],
  fieldTags: [],
  favourite: false,
  createdAt: 0,
  updatedAt: 0,
  zone: 'UTC',
  localDate: '2026-11-22',
  trashedAt: null,
})

test('while an entry is on its way the one before takes no more words, and has kept its own', async () => {
  await desk.show(null, 0)
  const before = desk.draft!
  before.edit('Words of the page before')
  const arriving = Promise.withResolvers<Result<unknown>>()
  journal.get = () => arriving.promise
  const shown = desk.show('0190a0c0-0000-7000-8000-000000000002', 0)
  expect(desk.draft).toBe(null)
  arriving.resolve(ok(entry('0190a0c0-0000-7000-8000-000000000002', 'The entry that was chosen')))
  expect(await shown).toBe(true)
  expect(desk.draft?.text).toBe('The entry that was chosen')
  await vi.waitFor(() =>
    expect(journal.saved).toEqual(new Map([[before.id, 'Words of the page before']])),
  )
})

test('an entry whose tags were changed in another room is read again, and an unchanged one is kept', async () => {
  const id = '0190a0c0-0000-7000-8000-000000000003'
  const as = (fieldTags: string[]) => () => Promise.resolve(ok({ ...entry(id, 'Text'), fieldTags }))
  journal.get = as(['work', 'home'])
  await desk.show(id, 1)
  const before = desk.draft
  await desk.show(id, 1)
  expect(desk.draft).toBe(before)
  journal.get = as(['office', 'home'])
  await desk.show(id, 1)
  expect(desk.draft?.fieldTags).toEqual(['office', 'home'])
})
