import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave, type SaveState } from '../../../renderer/src/app/autosave.ts'
import type { Result } from '../../../shared/result.ts'

type Answer = Result<{ kept: boolean }>
const kept: Answer = { ok: true, value: { kept: true } }
const full: Answer = { ok: false, code: 'disk-full', message: 'The disk is full.' }

/** A page whose text is stored within so many milliseconds. */
class Page {
  text = ''
  answer: Answer | Error = kept
  stored: { text: string; at: number }[] = []
  states: SaveState[] = []
  /** Saves under way, now and at most. */
  atOnce = 0
  most = 0
  readonly takes: number
  constructor(takes: number) {
    this.takes = takes
  }
  readonly autosave: Autosave<string> = new Autosave({
    take: () => this.text || null,
    store: (text) => this.#store(text),
    report: (state) => void this.states.push(state),
  })
  get shown(): SaveState | undefined {
    return this.states.at(-1)
  }
  type(text: string): void {
    this.text = text
    this.autosave.change()
  }
  async #store(text: string): Promise<Answer> {
    this.most = Math.max(this.most, ++this.atOnce)
    await new Promise((resolve) => setTimeout(resolve, this.takes))
    this.atOnce--
    if (this.answer instanceof Error) throw this.answer
    if (this.answer.ok) this.stored.push({ text, at: Date.now() })
    return this.answer
  }
}
const page = ({ takes = 10 } = {}) => new Page(takes)

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())
const wait = (time: number) => vi.advanceTimersByTimeAsync(time)

test('saves 400 ms after a pause, and says so only after the answer', async () => {
  const it = page({ takes: 50 })
  it.type('a')
  await wait(399)
  expect(it.atOnce).toBe(0)
  expect(it.shown).toEqual({ kind: 'saving' })
  await wait(2)
  expect(it.atOnce).toBe(1)
  expect(it.shown).toEqual({ kind: 'saving' })
  await wait(50)
  expect(it.shown).toEqual({ kind: 'saved' })
  expect(it.stored).toEqual([{ text: 'a', at: 450 }])
})

test('while typing goes on, nothing is older than a second on disk', async () => {
  const it = page({ takes: 40 })
  const typed: { text: string; at: number }[] = []
  for (let key = 1; key <= 200; key++) {
    it.type('x'.repeat(key))
    typed.push({ text: it.text, at: Date.now() })
    await wait(50)
    const onDisk = it.stored.at(-1)?.text.length ?? 0
    const oldestMissing = typed[onDisk]
    if (oldestMissing) expect(Date.now() - oldestMissing.at).toBeLessThan(1000)
  }
  expect(it.most).toBe(1)
})

test('the newest text wins when typing goes on during a save', async () => {
  const it = page({ takes: 300 })
  it.type('one')
  await wait(450)
  it.type('one two')
  await wait(200)
  it.type('one two three')
  await wait(100)
  // The first save has been answered, but it was about an older text.
  expect(it.stored.map(({ text }) => text)).toEqual(['one'])
  expect(it.shown).toEqual({ kind: 'saving' })
  await wait(2000)
  expect(it.stored.at(-1)?.text).toBe('one two three')
  expect(it.shown).toEqual({ kind: 'saved' })
  expect(it.most).toBe(1)
})

test('flush saves at once and waits for what is under way', async () => {
  const it = page({ takes: 100 })
  it.type('one')
  await wait(410)
  it.type('one two')
  const flushed = it.autosave.flush()
  await wait(200)
  expect(await flushed).toBe(true)
  expect(it.stored.map(({ text }) => text)).toEqual(['one', 'one two'])
  expect(it.autosave.unsaved).toBe(false)
})

test('flush with nothing to save saves nothing', async () => {
  const it = page()
  expect(await it.autosave.flush()).toBe(true)
  await wait(5000)
  expect(it.states).toEqual([])
})

test('a failure is shown, tried again every three seconds, and loses nothing', async () => {
  const it = page()
  it.answer = full
  it.type('kept')
  await wait(420)
  expect(it.shown).toEqual({ kind: 'failed', message: 'The disk is full.' })
  expect(await Promise.race([it.autosave.flush(), wait(100).then(() => 'late')])).toBe(false)
  await wait(2800)
  it.answer = kept
  expect(it.stored).toEqual([])
  await wait(3100)
  expect(it.stored.map(({ text }) => text)).toEqual(['kept'])
  expect(it.shown).toEqual({ kind: 'saved' })
})

test('a change after a failure tries again, without hammering and without hiding the reason', async () => {
  const it = page()
  it.answer = full
  it.type('a')
  await wait(420)
  it.type('ab')
  expect(it.shown).toEqual({ kind: 'failed', message: 'The disk is full.' })
  await wait(100)
  it.type('abc')
  it.answer = kept
  expect(it.atOnce).toBe(0)
  await wait(500)
  expect(it.stored.map(({ text }) => text)).toEqual(['abc'])
  expect(it.shown).toEqual({ kind: 'saved' })
})

test('a door that breaks counts as a failure', async () => {
  const it = page()
  it.answer = new Error('the worker is gone')
  it.type('a')
  await wait(420)
  expect(it.shown).toMatchObject({ kind: 'failed' })
  expect(it.autosave.unsaved).toBe(true)
})

test('nothing to keep is not stored', async () => {
  const it = page()
  it.type('a')
  it.type('')
  await wait(1000)
  expect(it.stored).toEqual([])
  expect(it.shown).toEqual({ kind: 'empty' })
})

test('a clock that is set back while typing goes on delays nothing', async () => {
  const it = page()
  it.type('x')
  vi.setSystemTime(-3_600_000)
  for (let key = 2; key <= 40; key++) {
    await wait(50)
    it.type('x'.repeat(key))
  }
  expect(it.stored.at(-1)!.text.length).toBeGreaterThan(20)
})

test('when the page goes, what is newer than the save under way is sent right behind it', async () => {
  const it = page({ takes: 50 })
  it.type('a')
  await wait(410)
  it.type('ab')
  it.autosave.saveAtOnce()
  await wait(100)
  expect(it.stored.map(({ text }) => text)).toEqual(['a', 'ab'])
  it.autosave.saveAtOnce()
  await wait(1000)
  expect(it.stored.at(-1)!.text).toBe('ab')
})
