import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionMemory } from '../../../main/desktop/session-memory.ts'
import type { Returning } from '../../../shared/contract/loops.ts'
import { session } from '../../../shared/contract/session.ts'
import { ok } from '../../../shared/result.ts'

// “Not now” on the loops card, and the page that is loaded afresh at a lock.

const { run } = vi.hoisted(() => ({
  run: {} as { main: SessionMemory; finds: Returning[] },
}))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    session: {
      recall: () => Promise.resolve(ok(run.main.recall())),
      remember(input: unknown) {
        run.main.remember(session.remember.input.parse(input).mark)
        return Promise.resolve(ok(null))
      },
    },
    loops: {
      returning: ({ except }: { except: string[] }) =>
        Promise.resolve(ok(run.finds.find(({ theme }) => !except.includes(theme)) ?? null)),
    },
  },
}))

const subject = (theme: string): Returning => ({
  theme,
  kind: 'subject',
  times: 3,
  sinceDate: '2026-11-20',
})

/** Another load of the page: nothing is left of what it knew. */
async function freshPage() {
  vi.resetModules()
  const { returnedIn } = await import('../../../renderer/src/rooms/write/loops/returned.svelte.ts')
  return returnedIn
}

async function asksAbout(entry: string): Promise<string | undefined> {
  const returned = (await freshPage())(entry)
  await returned.look()
  return returned.theme?.theme
}

beforeEach(() => {
  run.main = new SessionMemory()
  run.finds = [subject('the panel'), subject('the jury')]
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

async function notNow(entry: string): Promise<void> {
  const returned = (await freshPage())(entry)
  await returned.look()
  returned.notNow()
  expect(returned.theme).toBeNull()
  await vi.waitFor(() => expect(run.main.recall().marks).not.toEqual([]))
}

test('what was put off stays put off for the day, over a lock, and something else may come', async () => {
  await notNow('a')
  expect(await asksAbout('b')).toBe('the jury')
  run.finds = [subject('the hiring panel')]
  expect(await asksAbout('c')).toBeUndefined()
  vi.setSystemTime(new Date('2026-11-24T12:00:00Z'))
  expect(await asksAbout('d')).toBe('the hiring panel')
})

test('what was only shown may come again after a lock', async () => {
  expect(await asksAbout('a')).toBe('the panel')
  expect(await asksAbout('b')).toBe('the panel')
})

test('of a sentence that was put off, only the same one stays away', async () => {
  const sentence = (theme: string): Returning => ({ ...subject(theme), kind: 'sentence' })
  run.finds = [sentence('Why did it end like this?')]
  await notNow('a')
  expect(await asksAbout('b')).toBeUndefined()
  run.finds = [sentence('What did I do to get this?')]
  expect(await asksAbout('c')).toBe('What did I do to get this?')
})

test('main has no word of it', async () => {
  await notNow('a')
  expect(JSON.stringify(run.main.recall())).not.toMatch(/panel/u)
})
