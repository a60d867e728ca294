import type { Result } from '../../../shared/result.ts'

/** `empty`: nothing to keep yet. `saved` is said only after the answer, and only if nothing was typed since. */
export type SaveState =
  { kind: 'empty' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; message: string }

/** How long nothing must be typed before what was typed is saved. */
export const pause = 400
/** How long typing may go on before it is saved all the same: a kill costs this and one save, less than a second. */
export const latest = 600
/** How long to wait before a save that failed is tried again. */
export const again = 3000

interface Options<T> {
  /** The newest text, asked for when it is about to be stored. Null when there is nothing that needs storing. */
  take: () => T | null
  /** Stores it and answers once it is committed. `kept: false`: there was nothing in it to keep. */
  store: (content: T) => Promise<Result<{ kept: boolean }>>
  report: (state: SaveState) => void
}

/** Decides when to save. One save is under way at a time, and the newest text always wins. */
export class Autosave<T> {
  readonly #options: Options<T>
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay: Promise<void> | null = null
  #unsaved = false
  /** When the oldest change that no save has taken along was made, by a clock that nobody can set back. */
  #since: number | null = null
  #failed = false

  constructor(options: Options<T>) {
    this.#options = options
  }

  /** Whether something was typed that is not known to be on disk. */
  get unsaved(): boolean {
    return this.#unsaved || this.#underWay !== null
  }

  /** Something was typed. */
  change(): void {
    const now = performance.now()
    this.#unsaved = true
    this.#since ??= now
    if (!this.#failed) this.#options.report({ kind: 'saving' })
    if (!this.#underWay) this.#wait(Math.min(pause, this.#since + latest - now))
  }

  /** Saves now, until nothing is left to save. False when that did not work. */
  async flush(): Promise<boolean> {
    while (this.unsaved) {
      await (this.#underWay ?? this.#save())
      if (this.#failed) return false
    }
    return true
  }

  /** The page is going, and nothing can be waited for: what is newer than a save under way is sent right behind it. */
  saveAtOnce(): void {
    if (!this.#unsaved) return
    if (!this.#underWay) return void this.#save()
    const content = this.#options.take()
    if (content !== null) this.#options.store(content).catch(() => undefined)
  }

  #wait(time: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), Math.max(0, time))
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer)
    this.#underWay ??= this.#attempt()
      .finally(() => (this.#underWay = null))
      .then(() => this.#goOn())
    return this.#underWay
  }

  async #attempt(): Promise<void> {
    this.#unsaved = false
    this.#since = null
    const content = this.#options.take()
    if (content === null) return this.#settle({ kind: 'empty' })
    let result: Result<{ kept: boolean }>
    try {
      result = await this.#options.store(content)
    } catch {
      // The door itself failed, as when main is going away: as bad as a refusal, and tried again like one.
      result = { ok: false, code: 'internal', message: notSaved }
    }
    if (result.ok) return this.#settle({ kind: result.value.kept ? 'saved' : 'empty' })
    this.#unsaved = true
    this.#settle({ kind: 'failed', message: result.message })
  }

  #settle(state: SaveState): void {
    this.#failed = state.kind === 'failed'
    // Typing went on meanwhile: what the answer says is no longer about the newest text.
    if (this.#failed || !this.#unsaved) this.#options.report(state)
  }

  #goOn(): void {
    if (!this.#unsaved) return
    if (this.#since !== null) this.#wait(Math.min(pause, this.#since + latest - performance.now()))
    else this.#wait(again)
  }
}

const notSaved = 'This could not be saved. What you wrote is still in the window.'
