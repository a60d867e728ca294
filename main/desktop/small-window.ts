import {
  screen,
  type BrowserWindow,
  type BrowserWindowConstructorOptions,
  type WebContents,
} from 'electron'
import type { CommandId } from '../../shared/commands.ts'
import type { Flushing } from './flushing.ts'
import { openPage } from './windows.ts'

interface Shape {
  page: 'quick-log.html' | 'looping.html'
  width: number
  height: number
}

/** A small window that opens from anywhere. Made for each use, so that nothing of the last one is left in it. */
export class SmallWindow {
  readonly #shape: Shape
  #window: BrowserWindow | undefined
  #used = false
  readonly #flushing: Flushing
  readonly #onClosed: () => void

  constructor(shape: Shape, flushing: Flushing, onClosed: () => void) {
    this.#shape = shape
    this.#flushing = flushing
    this.#onClosed = onClosed
  }

  /** The person did something in a window, perhaps in this one. */
  active(contents: WebContents): void {
    if (contents === this.#window?.webContents) this.#used = true
  }

  /**
   * Lets the page forget the person's own words, which it read from the journal. Where something may have been typed already
   * the page stays, and drops them by itself.
   */
  forget(): void {
    if (this.#used || !this.#window) return
    this.#flushing.forget(this.#window.webContents)
    this.#window.webContents.reload()
  }

  /** Waits until what is half written is saved, or the person lets it go. */
  flush(): Promise<boolean> {
    return this.#flushing.ask(this.#window)
  }

  /** A window waits for the person, perhaps this one: it may lie behind others. */
  asking(contents: WebContents): void {
    if (contents === this.#window?.webContents) this.show()
  }

  /** @param at what the page is to show, where there is a choice */
  show(at?: CommandId): void {
    if (this.#window) {
      if (at) this.#window.webContents.send('command', at)
      this.#window.show()
      this.#window.focus()
      return
    }
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const { page, ...size } = this.#shape
    const options: BrowserWindowConstructorOptions = {
      ...size,
      x: Math.round(workArea.x + (workArea.width - size.width) / 2),
      y: Math.round(workArea.y + (workArea.height - size.height) / 3),
      frame: false,
      resizable: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      fullscreenable: false,
      // A Mac's panel takes the keys without taking the program one was in off the front.
      ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
    }
    this.#window = openPage(page, options, at)
    this.#used = false
    this.#flushing.watch(this.#window)
    this.#window.on('closed', () => {
      this.#window = undefined
      this.#onClosed()
    })
  }
}
