import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { JournalThread } from '../../../main/journal-thread.ts'

// A real thread that speaks the protocol; which journal stands behind it does not matter here.
const thread = `
  const { parentPort, workerData } = require('node:worker_threads')
  parentPort.on('message', ({ id, operation, input }) => {
    if (operation === 'die') throw new Error('a sentence from the journal')
    if (operation === 'wait') return
    if (operation === 'tell') parentPort.postMessage({ event: 'exportProgress', payload: input })
    const value = operation === 'vault.status' ? { state: 'locked', folder: workerData.root } : { operation, input }
    parentPort.postMessage({ id, result: { ok: true, value } })
  })`
vi.mock('../../../main/journal/worker?nodeWorker', () => ({
  default: (options: WorkerOptions) => new Worker(thread, { ...options, eval: true }),
}))

const events: unknown[] = []
let journal: JournalThread
const start = () => {
  events.length = 0
  journal = new JournalThread('/data', (event) => events.push(event))
  journal.start()
}
afterEach(() => journal.stop())

test('each call gets its own answer', async () => {
  start()
  const answers = await Promise.all([journal.call('a', 1), journal.call('b', 2)])
  expect(answers).toEqual([
    { ok: true, value: { operation: 'a', input: 1 } },
    { ok: true, value: { operation: 'b', input: 2 } },
  ])
})

test('what the journal tells is passed on', async () => {
  start()
  await journal.call('tell', { done: 1, total: 2 })
  expect(events).toEqual([{ event: 'exportProgress', payload: { done: 1, total: 2 } }])
})

test('a crash answers what was asked, says so without the text, and leaves a locked journal', async () => {
  start()
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await journal.call('a')
  const [waiting, dying] = await Promise.all([journal.call('wait'), journal.call('die')])
  expect(waiting).toMatchObject({ ok: false, code: 'internal' })
  expect(dying).toMatchObject({ ok: false, code: 'internal' })
  await vi.waitFor(() =>
    expect(events).toEqual([
      { event: 'vaultChanged', payload: { state: 'locked', folder: '/data' } },
    ]),
  )
  expect(await journal.call('a')).toMatchObject({ ok: true })
  expect(JSON.stringify(said.mock.calls)).not.toContain('a sentence from the journal')
})

test('a stopped journal answers that it is not there', async () => {
  start()
  await journal.stop()
  expect(await journal.call('a')).toMatchObject({ ok: false, code: 'unavailable' })
  expect(events).toEqual([])
})
