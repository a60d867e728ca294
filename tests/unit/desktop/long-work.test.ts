import { beforeEach, expect, test } from 'vitest'
import { LongWork } from '../../../main/desktop/long-work.ts'
import type { JournalThread } from '../../../main/journal-thread.ts'
import type { StoppedWork } from '../../../shared/contract/stopped-work.ts'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { failed, Failure, ok } from '../../../shared/result.ts'

let status: VaultStatus
let running: StoppedWork | null
let fails: boolean
let work: LongWork
const become = (state: VaultStatus['state'], folder = '/a') =>
  (status = { state, folder, name: 'Journal', several: false, recovered: false })
beforeEach(() => {
  become('unlocked')
  running = 'import'
  fails = false
  const call = (operation: string) => {
    const stopped = operation === 'exchange.cancelImport' ? running : null
    if (stopped) running = null
    return Promise.resolve(fails ? failed(new Failure('internal')) : ok(stopped))
  }
  work = new LongWork({ call } as unknown as JournalThread, () => status)
})
const settle = () => new Promise((resolve) => setImmediate(resolve))
async function lock(): Promise<void> {
  work.stopToLock()
  await settle()
  become('locked')
}

test('what a lock stopped is told once, when the journal is open again', async () => {
  await lock()
  expect(work.stopped()).toEqual([])
  become('unlocked')
  expect(work.stopped()).toEqual(['import'])
  expect(work.stopped()).toEqual([])
})
test('two locks at the same time, of a page and of main, have stopped it once', async () => {
  work.stopToLock()
  await lock()
  become('unlocked')
  expect(work.stopped()).toEqual(['import'])
})
test('another journal is told nothing of it, and neither is the sample', async () => {
  await lock()
  become('unlocked', '/b')
  expect(work.stopped()).toEqual([])
  become('sample')
  expect(work.stopped()).toEqual([])
  become('unlocked')
  expect(work.stopped()).toEqual(['import'])
})
test('what was tried in the sample journal is gone with it', async () => {
  become('sample')
  await lock()
  become('unlocked')
  expect(work.stopped()).toEqual([])
})
test('there is nothing to tell where nothing went on, or nobody knows', async () => {
  running = null
  await lock()
  fails = true
  become('unlocked')
  await lock()
  become('unlocked')
  expect(work.stopped()).toEqual([])
})
test('quitting and closing leave nothing to tell', async () => {
  work.stop()
  await settle()
  expect(running).toBeNull()
  expect(work.stopped()).toEqual([])
})
