import type { BrowserWindow } from 'electron'

/** A window that does not answer for this long has nothing more to say. */
const patience = 4000

/** Asks a window to commit what was typed, and waits for its word that it has. */
export class Flushing {
  readonly #loaded = new WeakSet<object>()
  readonly #waiting = new Map<number, (saved: boolean) => void>()

  /** From now on the window is asked; until its page has loaded there is nothing to lose. */
  watch({ webContents }: BrowserWindow): void {
    webContents.on('did-finish-load', () => this.#loaded.add(webContents))
    webContents.on('render-process-gone', () => {
      this.#loaded.delete(webContents)
      this.answer(webContents.id, true)
    })
  }

  /** @returns whether everything typed has been committed */
  async ask(window: BrowserWindow | undefined): Promise<boolean> {
    if (!window || window.isDestroyed() || !this.#loaded.has(window.webContents)) return true
    const { webContents } = window
    return new Promise((resolve) => {
      const timeout = setTimeout(() => this.answer(webContents.id, true), patience)
      this.#waiting.set(webContents.id, (saved) => {
        clearTimeout(timeout)
        resolve(saved)
      })
      webContents.send('flush', null)
    })
  }

  answer(contentsId: number, saved: boolean): void {
    const waiting = this.#waiting.get(contentsId)
    this.#waiting.delete(contentsId)
    waiting?.(saved)
  }
}
