import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { Flushing } from '../../../main/desktop/flushing.ts'

class Contents extends EventEmitter {
  readonly id = 7
  readonly sent: string[] = []
  readonly by: unknown[] = []
  send(event: string, payload: unknown): void {
    this.sent.push(event)
    this.by.push(payload)
  }
}

function windowShowing(contents: Contents): BrowserWindow {
  return { webContents: contents, isDestroyed: () => false } as unknown as BrowserWindow
}

function begin() {
  const contents = new Contents()
  const window = windowShowing(contents)
  const flushing = new Flushing()
  flushing.watch(window)
  return { contents, window, flushing, load: () => contents.emit('dom-ready') }
}
afterEach(() => vi.useRealTimers())

test('a window that is not there, or whose page is not, has nothing to lose', async () => {
  const { flushing, window, contents } = begin()
  expect(await flushing.ask(undefined)).toBe(true)
  expect(await flushing.ask(window)).toBe(true)
  expect(contents.sent).toEqual([])
})
test.each([true, false])('the window’s word counts: saved is %s', async (saved) => {
  const { flushing, window, contents, load } = begin()
  load()
  const answer = flushing.ask(window)
  expect(contents.sent).toEqual(['flush'])
  flushing.answer(contents.id, saved)
  expect(await answer).toBe(saved)
})
test('whoever asks meanwhile gets the same answer', async () => {
  const { flushing, window, contents, load } = begin()
  load()
  const answers = Promise.all([flushing.ask(window), flushing.ask(window)])
  expect(contents.sent).toEqual(['flush'])
  flushing.answer(contents.id, false)
  expect(await answers).toEqual([false, false])
})
test('a window that does not answer is not waited for without end', async () => {
  vi.useFakeTimers()
  const { flushing, window, load } = begin()
  load()
  const answer = flushing.ask(window)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await answer).toBe(true)
})
test('a person who is asked has all the time there is; nobody has to come back for a lock', async () => {
  vi.useFakeTimers()
  const { flushing, window, contents, load } = begin()
  load()
  const asked = flushing.ask(window)
  flushing.isAsking(contents.id)
  await vi.advanceTimersByTimeAsync(3_600_000)
  const alone = flushing.ask(window, 'alone')
  expect(contents.by).toEqual(['asked', 'alone'])
  flushing.answer(contents.id, false)
  expect(await Promise.all([asked, alone])).toEqual([false, false])
})
test('a question left behind by a page that died is not waited for either', async () => {
  vi.useFakeTimers()
  const { flushing, window, contents, load } = begin()
  load()
  const asked = flushing.ask(window)
  flushing.isAsking(contents.id)
  const alone = flushing.ask(window, 'alone')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await Promise.all([asked, alone])).toEqual([true, true])
})
test.each(['render-process-gone', 'destroyed'])(
  '%s: there is nobody left to wait for',
  async (end) => {
    const { flushing, window, contents, load } = begin()
    load()
    const answer = flushing.ask(window)
    contents.emit(end)
    expect(await answer).toBe(true)
  },
)
test('an answer nobody asked for changes nothing', async () => {
  const { flushing, window, contents, load } = begin()
  load()
  flushing.answer(contents.id, true)
  const answer = flushing.ask(window)
  flushing.answer(99, true)
  flushing.answer(contents.id, false)
  expect(await answer).toBe(false)
})
