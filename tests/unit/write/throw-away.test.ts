import { beforeEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../../shared/contract/entries.ts'
import { ok } from '../../../shared/result.ts'

const entries = { save: vi.fn(), get: vi.fn(), moveToTrash: vi.fn() }
const feelings = { ofEntry: () => Promise.resolve(ok([])) }
vi.stubGlobal('window', { intact: { entries, feelings } })
const { navigation } = await import('../../../renderer/src/app/navigation.svelte.ts')
const { desk } = await import('../../../renderer/src/rooms/write/desk.svelte.ts')
const { throwAway } = await import('../../../renderer/src/rooms/write/throw-away.ts')

const entry: Entry = {
  id: '01a20519-3c1b-710a-8918-6645ae7ce73c',
  body: 'One.',
  title: 'One.',
  tags: [],
  fieldTags: [],
  favourite: false,
  createdAt: 0,
  updatedAt: 0,
  zone: 'UTC',
  localDate: '1970-01-01',
  trashedAt: null,
}

beforeEach(() => {
  entries.get.mockResolvedValue(ok(entry))
  entries.save.mockImplementation(({ body }: { body: string }) =>
    Promise.resolve(ok({ ...entry, body })),
  )
})

test('what is typed while an entry goes to the trash goes with it', async () => {
  const gone = Promise.withResolvers<unknown>()
  entries.moveToTrash.mockReturnValue(gone.promise)
  navigation.openEntry(entry.id)
  await desk.show(entry.id, 0)
  const page = desk.draft!
  const thrown = throwAway()
  await vi.waitFor(() => expect(entries.moveToTrash).toHaveBeenCalled())
  page.edit('One. And a last word.')
  gone.resolve(ok(null))
  await thrown
  await desk.show(navigation.entryId, navigation.newEntryKey)
  await vi.waitFor(() =>
    expect(entries.save).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: entry.id, body: 'One. And a last word.' }),
    ),
  )
  expect(desk.draft!.id).not.toBe(entry.id)
  expect(desk.draft!.blank).toBe(true)
})
