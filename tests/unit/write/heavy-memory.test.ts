import { beforeEach, expect, test, vi } from 'vitest'
import { SessionMemory } from '../../../main/desktop/session-memory.ts'
import { HeavyMemory } from '../../../renderer/src/rooms/write/noticing/heavy-memory.ts'
import { session } from '../../../shared/contract/session.ts'
import { ok } from '../../../shared/result.ts'
import { heavy, type Heavy } from '../../../shared/safety/heavy.ts'

const { run } = vi.hoisted(() => ({ run: {} as { main?: SessionMemory } }))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    session: {
      // The app's own is made before the test begins, and of no concern here.
      recall: () => Promise.resolve(run.main ? ok(run.main.recall()) : { ok: false }),
      remember(input: unknown) {
        run.main?.remember(session.remember.input.parse(input).mark)
        return Promise.resolve(ok(null))
      },
    },
  },
}))
let main: SessionMemory
beforeEach(() => (main = run.main = new SessionMemory()))

const words = 'I want to die.'
async function shows(page: HeavyMemory, entry: string, text = words, now?: number) {
  const found = heavy(text)
  expect(found).not.toEqual([])
  await page.prepare(entry, text, found)
  return page.first(entry, text, found, now) !== null
}

test('once an entry, and once a day for the same words', async () => {
  const page = new HeavyMemory()
  expect(await shows(page, 'a')).toBe(true)
  expect(page.shownIn('a')).toBe(true)
  expect(await shows(page, 'a', 'I wish I was dead.')).toBe(false)
  expect(await shows(page, 'b')).toBe(false)
  expect(await shows(page, 'b', 'i WANT  to die.')).toBe(false)
  expect(await shows(page, 'b', words, Date.now() + 25 * 60 * 60_000)).toBe(true)
})

test('a page that was loaded afresh knows, and other words still bring it', async () => {
  expect(await shows(new HeavyMemory(), 'a')).toBe(true)
  const page = new HeavyMemory()
  expect(await shows(page, 'b')).toBe(false)
  expect(await shows(page, 'a', 'I wish I was dead.')).toBe(false)
  expect(page.shownIn('a')).toBe(true)
  expect(await shows(page, 'c', 'I wish I was dead.')).toBe(true)
})

test('main has no word of it, and another run no mark in common', async () => {
  const kept: string[][] = []
  for (let times = 0; times < 2; times++) {
    main = run.main = new SessionMemory()
    await shows(new HeavyMemory(), 'the entry')
    const { marks } = main.recall()
    expect(marks).toHaveLength(2)
    kept.push(marks.map(({ mark }) => mark))
  }
  expect(kept.flat().join()).not.toMatch(/die|entry/u)
  expect(new Set(kept.flat()).size).toBe(4)
})

test('what becomes worse counts as shown', async () => {
  const page = new HeavyMemory()
  const both = `I can't do this any more. ${words}`
  const found = heavy(both)
  await page.prepare('a', both, found)
  const passive = { start: 0, end: 5, level: 'passive' } satisfies Heavy
  expect(page.worse(passive, both, found).level).toBe('wish')
  expect(await shows(new HeavyMemory(), 'b')).toBe(false)
})

test('the oldest goes when there are too many', () => {
  for (let each = 0; each < 1500; each++) main.remember(String(each).padStart(64, '0'))
  const { marks } = main.recall()
  expect(marks).toHaveLength(1000)
  expect(marks.at(-1)?.mark).toBe('1499'.padStart(64, '0'))
})
