import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { timer } from '../../../renderer/src/rooms/write/timer.svelte.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  timer.stop()
  timer.endedAfter = null
  vi.useRealTimers()
})

const minute = 60_000

it('ends when the time is over, and says so until that was seen to', () => {
  timer.start(15)
  vi.advanceTimersByTime(15 * minute - 1000)
  expect([timer.running, timer.seconds]).toEqual([true, 899])
  vi.advanceTimersByTime(1000)
  expect([timer.running, timer.endedAfter]).toEqual([false, 15])
})

it('tells whoever asked, and nobody else', () => {
  const over = vi.fn()
  timer.start(20, over)
  vi.advanceTimersByTime(20 * minute)
  expect(over).toHaveBeenCalledTimes(1)
  expect(timer.endedAfter).toBeNull()
  timer.start(20, over)
  timer.stop()
  vi.advanceTimersByTime(30 * minute)
  expect(over).toHaveBeenCalledTimes(1)
})

it('is not slowed by a computer that sleeps, nor by a clock that is set back', () => {
  timer.start(15)
  vi.advanceTimersByTime(minute)
  // Asleep: the clock on the wall went on, and nothing else did.
  vi.setSystemTime(Date.now() + 4 * minute)
  vi.advanceTimersByTime(1000)
  expect(timer.seconds).toBe(5 * 60 + 1)
  timer.start(15)
  vi.setSystemTime(Date.now() - 60 * minute)
  vi.advanceTimersByTime(15 * minute)
  expect([timer.running, timer.endedAfter]).toEqual([false, 15])
})
