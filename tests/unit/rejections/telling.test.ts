import { beforeEach, expect, it, vi } from 'vitest'
import { again } from '../../../renderer/src/app/autosave.ts'
import { Telling } from '../../../renderer/src/rooms/rejections/telling.svelte.ts'
import { Failure, failed, ok } from '../../../shared/result.ts'

const { journal } = vi.hoisted(() => {
  vi.stubGlobal('window', new EventTarget())
  return { journal: { full: false, titles: [] as string[] } }
})
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: () => () => {},
    rejections: {
      save({ title }: { title: string }) {
        if (journal.full) return Promise.resolve(failed(new Failure('disk-full')))
        journal.titles.push(title)
        return Promise.resolve(ok(null))
      },
    },
  },
}))

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(journal, { full: false, titles: [] })
  return () => vi.useRealTimers()
})

it('does not keep what was let go of while it could not be kept', async () => {
  const telling = new Telling(null)
  journal.full = true
  telling.title = 'The job at the library'
  telling.changed()
  expect(await telling.keep()).toBe(false)
  expect(telling.problem).toMatch(/^The disk is full/)
  expect(await telling.takeBack()).toBe(true)
  journal.full = false
  await vi.advanceTimersByTimeAsync(2 * again)
  expect(journal.titles).toEqual([])
})

it('keeps what could not be kept as soon as that is possible', async () => {
  const telling = new Telling(null)
  journal.full = true
  telling.title = 'The job at the library'
  telling.changed()
  expect(await telling.keep()).toBe(false)
  journal.full = false
  await vi.advanceTimersByTimeAsync(2 * again)
  expect(journal.titles).toEqual(['The job at the library'])
})
