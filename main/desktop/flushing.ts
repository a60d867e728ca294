import type { BrowserWindow, WebContents } from 'electron'
import type { Events } from '../../shared/contract/index.ts'

/**
 * A window that does not answer for so many seconds has nothing more to say. They are counted one by one: a computer that
 * slept meanwhile has not waited.
 */
const patience = 10

interface Asked {
  readonly answer: Promise<boolean>
  readonly settle: (saved: boolean) => void
  seconds: NodeJS.Timeout | undefined
}

/** Asks a window to commit what was typed, and waits for its word that it has. */
export class Flushing {
  readonly #loaded = new Set<number>()
  readonly #asked = new Map<number, Asked>()

  /**
   * From now on the window is asked; until its scripts have run there is nothing to lose. Pictures and letters may come
   * later than the first key.
   */
  watch({ webContents }: BrowserWindow): void {
    // Once the window is destroyed, even its number can no longer be asked for.
    const { id } = webContents
    webContents.on('dom-ready', () => this.#loaded.add(id))
    webContents.on('render-process-gone', () => this.#forget(id))
    webContents.on('destroyed', () => this.#forget(id))
  }

  /** Whether the page's scripts have run, and so can hear. */
  hears({ id }: WebContents): boolean {
    return this.#loaded.has(id)
  }

  /** The page is about to be loaded afresh, and what it held goes with it. */
  forget({ id }: WebContents): void {
    this.#forget(id)
  }

  /**
   * @param by whether a person waits for this, who can be asked about words that cannot be saved
   * @returns whether everything typed has been committed
   */
  async ask(window: BrowserWindow | undefined, by: Events['flush'] = 'asked'): Promise<boolean> {
    if (!window || window.isDestroyed()) return true
    const { id } = window.webContents
    if (!this.#loaded.has(id)) return true
    // Closing, locking and quitting may ask at the same time; one answer is for all of them.
    const before = this.#asked.get(id)
    if (before && by === 'asked') return before.answer
    const asked = before ?? question()
    this.#asked.set(id, asked)
    clearInterval(asked.seconds)
    asked.seconds = this.#count(id)
    window.webContents.send('flush', by)
    return asked.answer
  }

  /** What the page was asked for is over, and it is still there. */
  goOn(window: BrowserWindow | undefined): void {
    if (window && !window.isDestroyed()) window.webContents.send('goOn', null)
  }

  /** The page lives, and waits for the person: patience has no end now. */
  isAsking(contentsId: number): void {
    clearInterval(this.#asked.get(contentsId)?.seconds)
  }

  answer(contentsId: number, saved: boolean): void {
    const asked = this.#asked.get(contentsId)
    this.#asked.delete(contentsId)
    clearInterval(asked?.seconds)
    asked?.settle(saved)
  }

  #forget(id: number): void {
    this.#loaded.delete(id)
    this.answer(id, true)
  }

  #count(id: number): NodeJS.Timeout {
    let left = patience
    return setInterval(() => {
      left -= 1
      if (left === 0) this.answer(id, true)
    }, 1000)
  }
}

function question(): Asked {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  return { answer: promise, settle: resolve, seconds: undefined }
}
