/** Minutes one can choose; expressive writing does its work in fifteen to twenty. */
export const lengths = [5, 10, 15, 20] as const

/**
 * The writing timer. It goes by a clock that nobody can set, neither forwards nor back, and that a window out of sight does
 * not slow. Where that clock stands still while the computer sleeps, that time is not counted: nobody wrote in it. Mostly
 * sleep locks the journal, and the timer is gone with the page.
 */
class WritingTimer {
  minutes = $state<number | null>(null)
  seconds = $state(0)
  /** Set when the time is over, until the person has seen to it. */
  endedAfter = $state<number | null>(null)
  #startedAt = 0
  #onover: (() => void) | undefined
  #ticking: ReturnType<typeof setInterval> | undefined

  readonly running = $derived(this.minutes !== null)

  /** @param onover is told that the time is over, in the place of `endedAfter` */
  start(minutes: number, onover?: () => void): void {
    this.stop()
    this.#onover = onover
    this.endedAfter = null
    this.minutes = minutes
    this.#startedAt = performance.now()
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
    this.seconds = Math.floor((performance.now() - this.#startedAt) / 1000)
    if (this.seconds < this.minutes * 60) return
    const { minutes } = this
    const onover = this.#onover
    this.stop()
    if (onover) onover()
    else this.endedAfter = minutes
  }
}

export const timer = new WritingTimer()
