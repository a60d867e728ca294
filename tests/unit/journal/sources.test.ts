import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TimelineItem } from '../../../shared/contract/timeline.ts'
import { ok } from '../../../shared/result.ts'

const timeline = { latest: vi.fn(), days: vi.fn(), between: vi.fn() }
const search = { find: vi.fn(), count: vi.fn() }
vi.stubGlobal('window', { intact: { timeline, search } })
const { Everything } = await import('../../../renderer/src/rooms/journal/everything.svelte.ts')
const { Found } = await import('../../../renderer/src/rooms/journal/found.svelte.ts')

const entry = (localDate: string, n = 0): TimelineItem => ({
  kind: 'entry',
  id: `${localDate} ${n}`,
  at: n,
  zone: 'UTC',
  localDate,
  title: `${localDate} ${n}`,
  excerpt: [],
  favourite: false,
})
const day = (localDate: string, entries: number) => ({ localDate, entries, feelings: 0 })
/** An answer that comes when the test says so. */
function later<T>() {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof ok<T>>>()
  return { promise, answer: (value: T) => resolve(ok(value)) }
}
const titles = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id)

const newest = (query: string) => ({ query, kind: null, order: 'newest' as const })

beforeEach(() => {
  for (const operation of Object.values({ ...timeline, ...search })) operation.mockReset()
  search.count.mockResolvedValue(ok([]))
})

describe('everything', () => {
  it('shows the newest rows while the days are still being counted', async () => {
    const days = later<unknown>()
    timeline.latest.mockResolvedValue(ok([entry('2026-11-22'), entry('2026-11-20')]))
    timeline.days.mockReturnValue(days.promise)
    const old = [0, 1, 2, 3].map((n) => entry('2020-01-01', n))
    timeline.between.mockResolvedValue(ok([entry('2026-11-22'), entry('2026-11-20'), ...old]))
    const everything = new Everything()
    const refreshed = everything.refresh()
    await vi.waitFor(() => expect(everything.ready).toBe(true))
    expect(titles(everything.itemsOf('2026-11-20'))).toEqual(['2026-11-20 0'])
    days.answer([day('2026-11-22', 1), day('2026-11-20', 1), day('2020-01-01', 4)])
    await refreshed
    expect(everything.layout.count).toBe(6)
  })

  it('goes by the rows where a day has more than one call answers', async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => entry('2026-11-22', n))
    timeline.latest.mockResolvedValue(ok(rows.slice(0, 60)))
    timeline.days.mockResolvedValue(ok([day('2026-11-22', 1500), day('2026-11-21', 1)]))
    timeline.between.mockResolvedValue(ok(rows))
    const everything = new Everything()
    await everything.refresh()
    expect(everything.layout.days[0]).toMatchObject({ entries: 1000, rest: true })
    expect(everything.layout.count).toBe(1001)
  })

  it('asks again for rows that could not be had', async () => {
    timeline.latest.mockResolvedValue(ok([]))
    timeline.days.mockResolvedValue(ok([day('2026-11-22', 150), day('2026-11-21', 150)]))
    timeline.between.mockResolvedValueOnce(ok([]))
    const everything = new Everything()
    await everything.refresh()
    timeline.between.mockResolvedValueOnce({ ok: false, code: 'busy', message: 'Busy.' })
    await everything.ensure(1, 1)
    timeline.between.mockResolvedValueOnce(ok([entry('2026-11-21')]))
    await everything.ensure(1, 1)
    expect(titles(everything.itemsOf('2026-11-21'))).toEqual(['2026-11-21 0'])
  })
})

describe('found', () => {
  it('never shows an older search over a newer one', async () => {
    const slow = later<unknown>()
    search.find.mockReturnValueOnce(slow.promise)
    search.find.mockResolvedValueOnce(ok({ items: [entry('2026-11-22')], next: null }))
    const found = new Found()
    const older = found.search(newest('orch'))
    await found.search(newest('orchard'))
    slow.answer({ items: [entry('2020-01-01')], next: null })
    await older
    expect(found.query).toBe('orchard')
    expect(titles(found.itemsOf('2026-11-22'))).toEqual(['2026-11-22 0'])
    expect(found.itemsOf('2020-01-01')).toBeUndefined()
  })

  it('fetches what comes after the last row, once, when its end is near', async () => {
    const place = { moment: 7, kind: 'entry', id: '2026-11-22 7' }
    search.find.mockResolvedValueOnce(ok({ items: [entry('2026-11-22', 7)], next: place }))
    const found = new Found()
    await found.search(newest('orchard'))
    search.find.mockResolvedValueOnce(ok({ items: [entry('2026-11-21')], next: null }))
    await Promise.all([found.ensure(0, 0), found.ensure(0, 0)])
    expect(search.find).toHaveBeenCalledTimes(2)
    expect(search.find.mock.lastCall?.[0]).toMatchObject({
      query: 'orchard',
      after: place,
    })
    expect(found.layout.count).toBe(2)
    await found.ensure(0, 1)
    expect(search.find).toHaveBeenCalledTimes(2)
  })
})
