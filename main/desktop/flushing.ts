import type { BrowserWindow, WebContents } from 'electron'

/** A window that does not answer for this long has nothing more to say. */
const patience = 10_000

interface Asked {
  readonly answer: Promise<boolean>
  readonly settle: (saved: boolean) => void
  readonly timeout: NodeJS.Timeout
}

/** Asks a window to commit what was typed, and waits for its word that it has. */
export class Flushing {
  readonly #loaded = new Set<number>()
  readonly #asked = new Map<number, Asked>()

  /** From now on the window is asked; until its page has loaded there is nothing to lose. */
  watch({ webContents }: BrowserWindow): void {
    // Once the window is destroyed, even its number can no longer be asked for.
    const { id } = webContents
    webContents.on('did-finish-load', () => this.#loaded.add(id))
    webContents.on('render-process-gone', () => this.#forget(id))
    webContents.on('destroyed', () => this.#forget(id))
  }

  /** Whether the page has loaded, and so can hear. */
  hears({ id }: WebContents): boolean {
    return this.#loaded.has(id)
  }

  /** The page is about to be loaded afresh, and what it held goes with it. */
  forget({ id }: WebContents): void {
    this.#forget(id)
  }

  /** @returns whether everything typed has been committed */
  async ask(window: BrowserWindow | undefined): Promise<boolean> {
    if (!window || window.isDestroyed()) return true
    const { id } = window.webContents
    if (!this.#loaded.has(id)) return true
    // Closing, locking and quitting may ask at the same time; one answer is for all of them.
    const asked = this.#asked.get(id)
    if (asked) return asked.answer
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const timeout = setTimeout(() => this.answer(id, true), patience)
    const settle = (saved: boolean) => {
      clearTimeout(timeout)
      resolve(saved)
    }
    this.#asked.set(id, { answer: promise, settle, timeout })
    window.webContents.send('flush', null)
    return promise
  }

  /** What the page was asked for is over, and it is still there. */
  goOn(window: BrowserWindow | undefined): void {
    if (window && !window.isDestroyed()) window.webContents.send('goOn', null)
  }

  /** The page lives, and waits for the person: patience has no end now. */
  isAsking(contentsId: number): void {
    clearTimeout(this.#asked.get(contentsId)?.timeout)
  }

  answer(contentsId: number, saved: boolean): void {
    const asked = this.#asked.get(contentsId)
    this.#asked.delete(contentsId)
    asked?.settle(saved)
  }

  #forget(id: number): void {
    this.#loaded.delete(id)
    this.answer(id, true)
  }
}
