/** Minutes one can choose; expressive writing does its work in fifteen to twenty. */
export const lengths = [5, 10, 15, 20] as const

/** The writing timer. It goes by the clock, so that a window out of sight, or a sleeping computer, does not slow it. */
class WritingTimer {
  minutes = $state<number | null>(null)
  seconds = $state(0)
  /** Set when the time is over, until the person has seen to it. */
  endedAfter = $state<number | null>(null)
  #startedAt = 0
  #ticking: ReturnType<typeof setInterval> | undefined

  readonly running = $derived(this.minutes !== null)

  start(minutes: number): void {
    this.stop()
    this.endedAfter = null
    this.minutes = minutes
    this.#startedAt = Date.now()
    this.#ticking = setInterval(() => this.#tick(), 1000)
  }

  stop(): void {
    clearInterval(this.#ticking)
    this.minutes = null
    this.seconds = 0
  }

  #tick(): void {
    if (this.minutes === null) return
    this.seconds = Math.floor((Date.now() - this.#startedAt) / 1000)
    if (this.seconds < this.minutes * 60) return
    this.endedAfter = this.minutes
    this.stop()
  }
}

export const timer = new WritingTimer()
