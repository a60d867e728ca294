import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const said: string[] = []
const stored: string[] = []
vi.mock('../../../renderer/src/app/notices.svelte.ts', () => ({
  notify: (text: string) => void said.push(text),
}))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    entries: {
      save: async ({ body }: { body: string }) => {
        stored.push(body)
        return { ok: true, value: null }
      },
    },
  },
}))
const { vault } = vi.hoisted(() => ({
  vault: { open: true, opened: (): Promise<void> => Promise.resolve() },
}))
vi.mock('../../../renderer/src/app/vault.svelte.ts', () => ({ vault }))
/** Each takes as many milliseconds as its name says. */
vi.mock('../../../renderer/src/editor/images/take-in.ts', () => ({
  takeIn: ({ name }: File) =>
    new Promise((settle) =>
      setTimeout(
        () => settle(name === '13' ? { problem: 'No 13.' } : { markdown: `![${name}]` }),
        Number(name),
      ),
    ),
}))
const { addImages } = await import('../../../renderer/src/rooms/write/add-images.ts')
const { Draft } = await import('../../../renderer/src/rooms/write/draft.svelte.ts')

beforeEach(() => {
  said.length = 0
  stored.length = 0
  vault.open = true
  vault.opened = () => Promise.resolve()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

function adding(...milliseconds: number[]) {
  const draft = new Draft()
  const put: string[] = []
  const files = milliseconds.map((each) => new File([], String(each)))
  const added = addImages(draft, files, (markdown) => {
    put.push(markdown)
    draft.edit(put.join('\n\n'))
    return true
  })
  return { draft, put, added }
}

it('puts pictures together, and those that take long as they arrive', async () => {
  const { put, added } = adding(10, 20, 30, 5000, 40, 50)
  await vi.advanceTimersByTimeAsync(60)
  expect(put).toEqual([])
  await vi.advanceTimersByTimeAsync(5000)
  expect(put).toEqual(['![10]\n\n![20]\n\n![30]\n\n![5000]'])
  await vi.advanceTimersByTimeAsync(100)
  await added
  expect(put.slice(1)).toEqual(['![40]\n\n![50]'])
  expect(said).toEqual([])
})

it('has what is there in the text at once when nobody is there to wait, and the rest in a moment', async () => {
  const { draft, put, added } = adding(100, 500, 600, 700)
  await vi.advanceTimersByTimeAsync(200)
  const flushed = draft.flush(true)
  expect(put).toEqual(['![100]'])
  await vi.advanceTimersByTimeAsync(2000)
  await added
  expect(await flushed).toBe(true)
  expect(put).toEqual(['![100]', '![500]', '![600]', '![700]'])
  expect(stored.at(-1)).toBe(put.join('\n\n'))
  expect(said).toEqual([])
})

it('keeps the words in a few seconds, and the page for a picture that takes longer', async () => {
  const { draft, put, added } = adding(100, 9000, 50)
  await vi.advanceTimersByTimeAsync(200)
  const asked = draft.flush()
  const flushed = draft.flush(true)
  await vi.advanceTimersByTimeAsync(3000)
  // The page must not be loaded afresh, for it holds what is nowhere else.
  expect([await flushed, await asked]).toEqual([false, false])
  expect(stored).toEqual(['![100]'])
  expect(draft.unsaved).toBe(true)
  await vi.advanceTimersByTimeAsync(7000)
  await added
  expect(put).toEqual(['![100]', '![9000]', '![50]'])
  expect(await draft.flush()).toBe(true)
  expect(stored.at(-1)).toBe(put.join('\n\n'))
})

it('does not wait behind the lock, and says there nothing of what was not added', async () => {
  const unlocked = Promise.withResolvers<void>()
  const { draft, added } = adding(13)
  vault.open = false
  vault.opened = () => unlocked.promise
  expect(await draft.flush()).toBe(false)
  await vi.advanceTimersByTimeAsync(50)
  await added
  expect(said).toEqual([])
  unlocked.resolve()
  await vi.waitFor(() => expect(said).toEqual(['No 13.']))
})
