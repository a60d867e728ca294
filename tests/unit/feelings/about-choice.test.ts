import { expect, it, vi } from 'vitest'
import type { RejectionTitle } from '../../../shared/contract/rejections.ts'
import { ok, type Result } from '../../../shared/result.ts'

const { titles } = vi.hoisted(() => {
  const titles = vi.fn<() => Promise<Result<RejectionTitle[]>>>()
  vi.stubGlobal('window', { intact: { rejections: { titles } } })
  return { titles }
})
const { AboutChoice } = await import('../../../renderer/src/rooms/quick-log/about-choice.svelte.ts')

const one = (id: string, folded = false) => ({ id, title: id, localDate: '2026-11-16', folded })

it('offers what is not put out of sight, in its order', async () => {
  titles.mockResolvedValue(ok([one('b'), one('painful', true), one('a')]))
  const about = new AboutChoice()
  await about.read()
  expect(about.titles.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(about.chosen).toBeNull()
})

it('has nothing where the journal is locked, and lets go of everything when it is', async () => {
  titles.mockResolvedValueOnce({ ok: false, code: 'locked', message: '' })
  const about = new AboutChoice()
  await about.read()
  expect(about.titles).toEqual([])

  titles.mockResolvedValueOnce(ok([one('a')]))
  await about.read()
  about.chosen = 'a'
  about.forget()
  expect([about.titles, about.chosen]).toEqual([[], null])
})

it('an answer that comes after the lock is not looked at', async () => {
  const { promise, resolve } = Promise.withResolvers<Result<RejectionTitle[]>>()
  titles.mockReturnValueOnce(promise)
  const about = new AboutChoice()
  const reading = about.read()
  about.forget()
  resolve(ok([one('a')]))
  await reading
  expect(about.titles).toEqual([])
})
