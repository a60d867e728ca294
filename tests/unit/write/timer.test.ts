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

it('goes by no clock that can be set', () => {
  timer.start(15)
  vi.advanceTimersByTime(minute)
  // Summer time, a battery that was empty, somebody who corrects the year.
  vi.setSystemTime(Date.now() + 24 * 60 * minute)
  vi.advanceTimersByTime(1000)
  expect([timer.running, timer.seconds]).toEqual([true, 61])
  vi.setSystemTime(Date.now() - 48 * 60 * minute)
  vi.advanceTimersByTime(14 * minute - 2000)
  expect([timer.running, timer.seconds]).toEqual([true, 899])
  vi.advanceTimersByTime(1000)
  expect([timer.running, timer.endedAfter]).toEqual([false, 15])
})

it('is not slowed by a window out of sight, which ticks seldom', () => {
  timer.start(15)
  // Fake timers would tick every second: the time goes by, and one tick comes.
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 5 * minute)
  vi.advanceTimersToNextTimer()
  expect(timer.seconds).toBe(5 * 60)
  vi.restoreAllMocks()
})
