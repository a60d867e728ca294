import { powerMonitor } from 'electron'

const everyFewSeconds = 10_000

/**
 * Locks the journal by itself: when nothing was done in Intact for as long as the person chose, and always when the
 * computer goes to sleep or locks its screen, where the system tells.
 */
export class Locking {
  readonly #minutes: () => number
  readonly #lock: () => void
  readonly #lockForSystem: () => void
  /** By a clock that nobody can set: changing the time must neither lock at once nor keep the journal open. */
  #activeAt = performance.now()
  #timer: NodeJS.Timeout | undefined

  /**
   * @param minutes after how long; 0 for never
   * @param lock does nothing where nothing is open
   * @param lockForSystem the same, for when the computer goes to sleep or locks its screen
   */
  constructor(minutes: () => number, lock: () => void, lockForSystem: () => void) {
    this.#minutes = minutes
    this.#lock = lock
    this.#lockForSystem = lockForSystem
  }

  start(): void {
    this.#timer = setInterval(this.#check, everyFewSeconds)
    powerMonitor.on('suspend', this.#lockForSystem)
    powerMonitor.on('lock-screen', this.#lockForSystem)
    // A timer that slept along with the computer would come late.
    powerMonitor.on('resume', this.#check)
  }

  stop(): void {
    clearInterval(this.#timer)
    powerMonitor.off('suspend', this.#lockForSystem)
    powerMonitor.off('lock-screen', this.#lockForSystem)
    powerMonitor.off('resume', this.#check)
  }

  /** The person did something. */
  active(): void {
    this.#activeAt = performance.now()
  }

  /** Lets so much time go by, for tests. */
  idle(minutes: number): void {
    this.#activeAt -= minutes * 60_000
    this.#check()
  }

  readonly #check = (): void => {
    const minutes = this.#minutes()
    // Where locking did not work, the next check tries again.
    if (minutes > 0 && performance.now() - this.#activeAt >= minutes * 60_000) this.#lock()
  }
}
