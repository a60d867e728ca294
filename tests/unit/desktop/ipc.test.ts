import { beforeEach, expect, test, vi } from 'vitest'
import type { Desktop } from '../../../main/desktop/desktop.ts'
import { bindContract } from '../../../main/ipc.ts'
import type { JournalThread } from '../../../main/journal-thread.ts'
import { contract, operationNames } from '../../../shared/contract/index.ts'
import { usualSettings, type Settings } from '../../../shared/contract/settings.ts'
import { ok, type Result } from '../../../shared/result.ts'

type Handler = (event: unknown, input?: unknown) => Promise<Result<unknown>>
const { handlers, told, pages } = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  told: [] as unknown[][],
  pages: new Set<unknown>(),
}))
vi.mock('electron', () => ({
  app: { getVersion: () => '0.0.0' },
  ipcMain: { handle: (name: string, handler: Handler) => void handlers.set(name, handler) },
}))
vi.mock('../../../main/desktop/windows.ts', () => ({
  isOurPage: (contents: unknown) => pages.has(contents),
  broadcast: (...what: unknown[]) => void told.push(what),
}))

const page = { id: 1 }
pages.add(page)
const frame = { url: 'app://intact/index.html', parent: null }
const asked: unknown[][] = []
let settings: Settings

const journal = {
  call: (operation: string, input: unknown) => {
    asked.push([operation, input])
    return Promise.resolve(ok(null))
  },
} as unknown as JournalThread
const wrote = vi.fn()
const desktop = {
  wrote,
  settings: {
    get: () => settings,
    set: (change: Partial<Settings>) => (settings = { ...settings, ...change }),
  },
  async move(go: () => Promise<unknown>, asker: unknown, how: object) {
    told.push([await go(), asker, how])
  },
} as unknown as Desktop
bindContract(journal, desktop)

const call = (operation: string, input?: unknown, event: object = {}) => {
  const handler = handlers.get(operation)
  if (!handler) throw new Error(`nothing answers ${operation}`)
  return handler({ sender: page, senderFrame: frame, ...event }, input)
}
const id = '0190f3e0-0000-7000-8000-000000000000'

beforeEach(() => {
  asked.length = 0
  told.length = 0
  settings = { ...usualSettings }
})

test('every operation of the contract is answered, and nothing else', () => {
  expect([...handlers.keys()].sort()).toEqual(operationNames(contract).sort())
})

test.each([
  ['a page that is not ours', { sender: { id: 2 } }],
  ['a frame inside our page', { senderFrame: { ...frame, parent: frame } }],
  ['a frame that is gone', { senderFrame: null }],
  ['another address', { senderFrame: { url: 'https://example.org/', parent: null } }],
])('%s is refused', async (_who, event) => {
  expect(await call('vault.lock', undefined, event)).toMatchObject({ ok: false, code: 'bad-input' })
  expect(await call('settings.get', undefined, event)).toMatchObject({ ok: false })
  expect(asked).toEqual([])
})

test.each([
  ['entries.save', { id: '../x', body: '', fieldTags: [] }],
  ['entries.save', { id, body: 'x'.repeat(5_000_001), fieldTags: [] }],
  ['entries.get', undefined],
  ['vault.unlock', { passphrase: 'x'.repeat(2000) }],
  ['desktop.run', { command: 'explode' }],
  ['settings.set', { theme: 'pink' }],
])('input that is not %s’s is refused before it goes anywhere', async (operation, input) => {
  expect(await call(operation, input)).toMatchObject({ ok: false, code: 'bad-input' })
  expect(asked).toEqual([])
})

test('the journal is asked with what the contract made of the input', async () => {
  await call('entries.save', { id, body: 'a', fieldTags: [' calm '], more: 1 })
  expect(asked).toEqual([['entries.save', { id, body: 'a', fieldTags: ['calm'] }]])
  // Nothing reminds of writing any more.
  expect(wrote).toHaveBeenCalledOnce()
})

test('a change of one setting leaves the others as they were', async () => {
  await call('settings.set', { theme: 'dark' })
  await call('settings.set', { textSize: 24 })
  expect(await call('settings.get')).toEqual(ok({ ...settings, theme: 'dark', textSize: 24 }))
})

test('the other windows hear of a changed entry, all of a feeling, and nobody of reading', async () => {
  await call('entries.get', { id })
  await call('timeline.days')
  expect(told).toEqual([])
  await call('entries.moveToTrash', { id })
  await call('feelings.moveToTrash', { id })
  expect(told).toEqual([
    ['journalChanged', 'entries', page],
    ['journalChanged', 'feelings'],
  ])
})

test('the other windows hear of a win as it is typed, and when it is taken back', async () => {
  await call('strengths.list')
  await call('wins.save', {
    ...{ id, win: 'I asked', day: '2026-11-22' },
    ...{ area: null, rejectionId: null, strengthId: null },
  })
  await call('wins.moveToTrash', { id })
  expect(told).toEqual([
    ['journalChanged', 'strengths', page],
    ['journalChanged', 'strengths', page],
  ])
})

test.each([
  ['vault.unlock', { passphrase: 'x' }, { says: true, closes: false }],
  ['vault.lock', undefined, { says: true, closes: true }],
  ['journals.use', { folder: '/x' }, { says: true, closes: false }],
  ['backups.restore', { id: 'x', place: 'journal' }, { says: true, closes: false }],
  ['damage.rescue', { passphrase: 'x' }, { says: false, closes: false }],
  ['journals.leave', { folder: '/x' }, { says: false, closes: false }],
])('%s is followed', async (operation, input, how) => {
  await call('vault.status')
  expect(told).toEqual([])
  await call(operation, input)
  expect(told).toEqual([[ok(null), page, how]])
})
