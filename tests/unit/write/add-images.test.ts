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
/** Each takes as many milliseconds as its name says. */
vi.mock('../../../renderer/src/editor/images/take-in.ts', () => ({
  takeIn: ({ name }: File) =>
    new Promise((settle) => setTimeout(() => settle({ markdown: `![${name}]` }), Number(name))),
}))
const { addImages } = await import('../../../renderer/src/rooms/write/add-images.ts')
const { Draft } = await import('../../../renderer/src/rooms/write/draft.svelte.ts')

beforeEach(() => {
  said.length = 0
  stored.length = 0
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

it('stops with what is there when nobody is there to wait', async () => {
  const { draft, put, added } = adding(100, 500, 600, 700)
  await vi.advanceTimersByTimeAsync(200)
  const flushed = draft.flush(true)
  expect(put).toEqual(['![100]'])
  await vi.advanceTimersByTimeAsync(400)
  await added
  expect(await flushed).toBe(true)
  expect(put).toEqual(['![100]', '![500]'])
  expect(stored.at(-1)).toBe('![100]\n\n![500]')
  expect(said).toEqual(['2 pictures were not added before Intact locked. Add them again.'])
})

it('keeps the words in a few seconds even if a picture takes for ever', async () => {
  const { draft } = adding(100, 1_000_000)
  await vi.advanceTimersByTimeAsync(200)
  const flushed = draft.flush(true)
  await vi.advanceTimersByTimeAsync(3000)
  expect(await flushed).toBe(true)
  expect(stored).toEqual(['![100]'])
  expect(draft.unsaved).toBe(true)
})
