import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Speller, type Question } from '../../../renderer/src/editor/spelling/speller.ts'

vi.mock('../../../renderer/src/app/own-script.ts', () => ({ ownScript: String }))
vi.mock('../../../renderer/src/editor/spelling/spelling.worker.ts?worker&url', () => ({
  default: '',
}))

let threads: Thread[] = []

/** Loads at once, and answers everything else when it is told to. */
class Thread extends EventTarget {
  readonly asked: Question[] = []
  ended = false

  constructor() {
    super()
    threads.push(this)
  }

  postMessage(question: Question): void {
    this.asked.push(question)
    if (question.kind === 'load') this.answer(question, [])
  }

  answer({ round }: Question, value: string[] | null): void {
    this.dispatchEvent(new MessageEvent('message', { data: { round, value } }))
  }

  terminate(): void {
    this.ended = true
  }
}

const soon = () => vi.advanceTimersByTimeAsync(0)
const last = (thread: Thread | undefined) => thread!.asked.at(-1)!

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', Thread)
})
afterEach(() => {
  threads = []
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('asks again about words that waited behind a suggestion that took too long', async () => {
  const speller = new Speller(null)
  const suggested = speller.suggest('wierd')
  await soon()
  await vi.advanceTimersByTimeAsync(9_000)
  const looked = speller.lookUp(['teh', 'the'])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await suggested).toEqual([])
  expect(threads.map(({ ended }) => ended)).toEqual([true, false])
  threads[1]!.answer(last(threads[1]), ['teh'])
  expect(await looked).toBe(true)
  expect([speller.isWrong('teh'), speller.isWrong('the')]).toEqual([true, false])
})

it('gives up when looking up words itself takes too long', async () => {
  const speller = new Speller(null)
  const looked = speller.lookUp(['teh'])
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await looked).toBe(false)
  expect(await speller.load()).toBe(false)
  expect(threads.length).toBe(1)
})

it('starts nothing after it was stopped', async () => {
  const speller = new Speller(null)
  const looked = speller.lookUp(['teh'])
  await soon()
  speller.stop()
  expect(await looked).toBe(false)
  expect(await speller.lookUp(['teh'])).toBe(false)
  expect(threads.length).toBe(1)
})

it('still knows what it was just asked when it forgets the rest', async () => {
  const speller = new Speller(null)
  const many = Array.from({ length: 50_001 }, (_, i) => `word${i}`)
  for (const words of [many, ['word1', 'teh']]) {
    const looked = speller.lookUp(words)
    await soon()
    threads[0]!.answer(last(threads[0]), ['teh'])
    await looked
  }
  expect([speller.isWrong('word1'), speller.isWrong('teh')]).toEqual([false, true])
})
