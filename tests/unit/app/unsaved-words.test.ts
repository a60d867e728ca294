import { beforeEach, expect, test, vi } from 'vitest'
import { backingUp } from '../../../renderer/src/app/backing-up.svelte.ts'
import { exporting } from '../../../renderer/src/app/export.svelte.ts'
import { failed, Failure, ok } from '../../../shared/result.ts'

// What "Back up now" and an export say of words that could not be saved.

const { app, said, asked } = vi.hoisted(() => ({
  app: {
    saves: true,
    yes: true,
    backup: (): Promise<unknown> => Promise.resolve(),
    export: (): Promise<unknown> => Promise.resolve(),
  },
  said: [] as string[],
  asked: [] as string[],
}))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: () => () => {},
    backups: { now: () => app.backup() },
    desktop: { chooseFolder: () => Promise.resolve(ok('/somewhere')) },
    exchange: { inTheWay: () => Promise.resolve(ok([])), exportMarkdown: () => app.export() },
  },
}))
vi.mock('../../../renderer/src/app/flush.ts', () => ({ flush: () => Promise.resolve(app.saves) }))
vi.mock('../../../renderer/src/app/notices.svelte.ts', () => ({
  notify: (text: string) => void said.push(text),
}))
vi.mock('../../../renderer/src/parts/ask.svelte.ts', () => ({
  ask: ({ title }: { title: string }) => {
    asked.push(title)
    return Promise.resolve(title === 'Some words are not saved yet' ? app.yes : true)
  },
}))

const report = { folder: '/somewhere', entries: 3, feelings: 2, written: 3, unchanged: 0, kept: [] }
const unsaved = 'Some words are not saved yet'
beforeEach(() => {
  said.length = asked.length = 0
  app.saves = app.yes = true
  app.backup = () => Promise.resolve(ok({ entries: 3 }))
  app.export = vi.fn(() => Promise.resolve(ok(report)))
})

test('a backup of everything says how much it is', async () => {
  await backingUp.now()
  expect(said).toEqual(['Backed up: 3 entries. The copy opens.'])
})

test('a backup without the last words says so', async () => {
  app.saves = false
  await backingUp.now()
  expect(said).toEqual([
    'Backed up: 3 entries. The copy opens. What you wrote last could not be saved and is not in it.',
  ])
})

test('after one that failed, however, there can be another', async () => {
  app.backup = () => Promise.resolve(failed(new Failure('disk-full')))
  await backingUp.now()
  app.backup = () => Promise.reject(new Error('gone'))
  await expect(backingUp.now()).rejects.toThrow('gone')
  expect(backingUp.busy).toBe(false)
})

test('an export of everything asks nothing more', async () => {
  await exporting.start()
  expect(asked).toEqual(['Export to Markdown'])
  expect(said).toEqual(['3 entries and 2 feelings exported.'])
})

test.each([true, false])(
  'the person says whether it goes on without the last words: %s',
  async (yes) => {
    app.saves = false
    app.yes = yes
    await exporting.start()
    expect(asked).toEqual(['Export to Markdown', unsaved])
    expect(app.export).toHaveBeenCalledTimes(yes ? 1 : 0)
    expect(said).toHaveLength(yes ? 1 : 0)
  },
)

test('an export that broke off shows no progress any more, and there can be another', async () => {
  app.export = () => Promise.reject(new Error('gone'))
  await expect(exporting.start()).rejects.toThrow('gone')
  expect(exporting.progress).toBeNull()
  app.export = () => Promise.resolve(ok(report))
  await exporting.start()
  expect(said).toEqual(['3 entries and 2 feelings exported.'])
})
