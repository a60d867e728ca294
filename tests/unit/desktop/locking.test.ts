import type { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Locking } from '../../../main/desktop/locking.ts'

const { power } = vi.hoisted(() => ({ power: { is: undefined as unknown as EventEmitter } }))
vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  power.is = new EventEmitter()
  return { powerMonitor: power.is }
})

const minute = 60_000
let minutes: number
let lock: ReturnType<typeof vi.fn<() => void>>
let lockForSystem: ReturnType<typeof vi.fn<() => void>>
let locking: Locking
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] })
  minutes = 10
  lock = vi.fn<() => void>()
  lockForSystem = vi.fn<() => void>()
  locking = new Locking(() => minutes, lock, lockForSystem)
  locking.start()
})
afterEach(() => {
  locking.stop()
  vi.useRealTimers()
})

test('it locks after the chosen time without anything done, and not before', () => {
  vi.advanceTimersByTime(10 * minute - 1)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10_000)
  expect(lock).toHaveBeenCalled()
})

test('whatever is done begins the time anew', () => {
  for (let round = 0; round < 20; round++) {
    vi.advanceTimersByTime(9 * minute)
    locking.active()
  }
  expect(lock).not.toHaveBeenCalled()
})

test('the choice counts at once; never is never', () => {
  minutes = 0
  vi.advanceTimersByTime(1000 * minute)
  expect(lock).not.toHaveBeenCalled()
  minutes = 60
  vi.advanceTimersByTime(10_000)
  expect(lock).toHaveBeenCalledOnce()
})

test('where locking did not work it is tried again', () => {
  vi.advanceTimersByTime(11 * minute)
  expect(lock.mock.calls.length).toBeGreaterThan(3)
})

test.each([100 * 365 * 24 * 60 * minute, -100 * 365 * 24 * 60 * minute])(
  'a clock that is set by %d ms neither locks nor keeps it open',
  (jump) => {
    vi.advanceTimersByTime(9 * minute)
    vi.setSystemTime(Date.now() + jump)
    vi.advanceTimersByTime(30_000)
    expect(lock).not.toHaveBeenCalled()
    vi.advanceTimersByTime(minute)
    expect(lock).toHaveBeenCalled()
  },
)

test.each(['suspend', 'lock-screen'])('%s locks, whatever was chosen', (event) => {
  minutes = 0
  power.is.emit(event)
  expect(lockForSystem).toHaveBeenCalledOnce()
  expect(lock).not.toHaveBeenCalled()
})

test('waking up looks at once whether it is time', () => {
  power.is.emit('resume')
  expect(lock).not.toHaveBeenCalled()
  minutes = 1
  locking.idle(0.9)
  power.is.emit('resume')
  expect(lock).not.toHaveBeenCalled()
  locking.idle(0.2)
  expect(lock).toHaveBeenCalledOnce()
})

test('once stopped it hears nothing more', () => {
  locking.stop()
  power.is.emit('suspend')
  vi.advanceTimersByTime(100 * minute)
  expect(lock).not.toHaveBeenCalled()
  expect(lockForSystem).not.toHaveBeenCalled()
  expect(power.is.eventNames()).toEqual([])
})
