import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pause, Sitting } from '../../../renderer/src/rooms/write/loops/sitting.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function sitting(before: number) {
  const page = { words: before, ends: 0 }
  const one = new Sitting(
    () => page.words,
    before,
    () => (page.ends += 1),
  )
  return { page, one }
}

describe('a sitting', () => {
  it('is over two minutes after the last key', () => {
    const { page, one } = sitting(0)
    one.typed()
    page.words = 100
    vi.advanceTimersByTime(pause - 1)
    one.typed()
    vi.advanceTimersByTime(pause - 1)
    expect(page.ends).toBe(0)
    vi.advanceTimersByTime(1)
    expect(page.ends).toBe(1)
    vi.advanceTimersByTime(10 * pause)
    expect(page.ends).toBe(1)
  })

  it('is none with fewer than eighty new words, however many were there', () => {
    const { page, one } = sitting(500)
    one.typed()
    page.words = 579
    vi.advanceTimersByTime(pause)
    expect(page.ends).toBe(0)
    one.typed()
    page.words = 580
    vi.advanceTimersByTime(pause)
    expect(page.ends).toBe(1)
  })

  it('ends at once with the timer, and not a second time', () => {
    const { page, one } = sitting(0)
    one.typed()
    page.words = 80
    one.over()
    vi.advanceTimersByTime(pause)
    expect(page.ends).toBe(1)
  })

  it('does not end when the page was left', () => {
    const { page, one } = sitting(0)
    one.typed()
    page.words = 100
    one.stop()
    vi.advanceTimersByTime(pause)
    expect(page.ends).toBe(0)
  })
})
