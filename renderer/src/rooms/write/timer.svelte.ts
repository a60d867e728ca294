/** Minutes one can choose; expressive writing does its work in fifteen to twenty. */
export const lengths = [5, 10, 15, 20] as const

/** The writing timer. It goes by the clock, so that a window out of sight, or a sleeping computer, does not slow it. */
class WritingTimer {
  minutes = $state<number | null>(null)
  seconds = $state(0)
  /** Set when the time is over, until the person has seen to it. */
  endedAfter = $state<number | null>(null)
  #startedAt = 0
  /** The same by a clock that nobody can set back. It may stand still while the computer sleeps. */
  #startedRunning = 0
  #onover: (() => void) | undefined
  #ticking: ReturnType<typeof setInterval> | undefined

  readonly running = $derived(this.minutes !== null)

  /** @param onover is told that the time is over, in the place of `endedAfter` */
  start(minutes: number, onover?: () => void): void {
    this.stop()
    this.#onover = onover
    this.endedAfter = null
    this.minutes = minutes
    this.#startedAt = Date.now()
    this.#startedRunning = performance.now()
    this.#ticking = setInterval(() => this.#tick(), 1000)
  }

  stop(): void {
    clearInterval(this.#ticking)
    this.minutes = null
    this.seconds = 0
    this.#onover = undefined
  }

  #tick(): void {
    if (this.minutes === null) return
    const passed = Math.max(Date.now() - this.#startedAt, performance.now() - this.#startedRunning)
    this.seconds = Math.floor(passed / 1000)
    if (this.seconds < this.minutes * 60) return
    const { minutes } = this
    const onover = this.#onover
    this.stop()
    if (onover) onover()
    else this.endedAfter = minutes
  }
}

export const timer = new WritingTimer()
