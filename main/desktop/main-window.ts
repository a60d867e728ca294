import { screen, type BrowserWindow } from 'electron'
import type { CommandId } from '../../shared/commands.ts'
import type { Events } from '../../shared/contract/index.ts'
import type { Flushing } from './flushing.ts'
import { placeOn, smallest, usual } from './place.ts'
import type { SettingsFile } from './settings.ts'
import { openPage } from './windows.ts'

interface Closing {
  /** Whether closing leaves Intact in the tray. */
  hidesOnClose: () => boolean
  /** Comes right before what was typed is saved, where the window goes for good. */
  beforeClosing: () => void
}

/** The window that everything but the quick log happens in. */
export class MainWindow {
  readonly #settings: SettingsFile
  readonly #flushing: Flushing
  readonly #hidesOnClose: () => boolean
  readonly #beforeClosing: () => void
  #window: BrowserWindow | undefined
  #mayClose = false

  constructor(
    settings: SettingsFile,
    flushing: Flushing,
    { hidesOnClose, beforeClosing }: Closing,
  ) {
    this.#settings = settings
    this.#flushing = flushing
    this.#hidesOnClose = hidesOnClose
    this.#beforeClosing = beforeClosing
  }

  get window(): BrowserWindow | undefined {
    return this.#window
  }

  /** Brings the window to the front, making it where it is not there. */
  show(): BrowserWindow {
    // A new window shows itself when its page can be seen.
    if (!this.#window) return (this.#window = this.#open())
    const window = this.#window
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    return window
  }

  /** Hands a command to the page, which knows what can be done there. */
  run(command: CommandId): void {
    const { webContents } = this.show()
    const send = () => webContents.send('command', command)
    if (this.#flushing.hears(webContents)) send()
    else webContents.once('dom-ready', send)
  }

  /** Lets the page forget everything it showed. */
  forget(): void {
    if (!this.#window) return
    const { webContents } = this.#window
    this.#flushing.forget(webContents)
    webContents.reload()
  }

  /** Commits what was typed. */
  flush(by: Events['flush'] = 'asked'): Promise<boolean> {
    return this.#flushing.ask(this.#window, by)
  }

  /** Nothing came of what was flushed for. */
  goOn(): void {
    this.#flushing.goOn(this.#window)
  }

  /** Closes for good; what was typed must have been committed. */
  closeNow(): void {
    this.#mayClose = true
    this.#window?.close()
  }

  #open(): BrowserWindow {
    const place = placeOn(screen.getAllDisplays(), this.#settings.place())
    const { maximised, ...bounds } = place ?? { ...usual, maximised: false }
    const window = openPage('index.html', {
      ...bounds,
      minWidth: smallest.width,
      minHeight: smallest.height,
    })
    if (maximised) window.maximize()
    this.#mayClose = false
    this.#flushing.watch(window)
    window.on('close', (event) => {
      this.#keepPlace(window)
      if (this.#mayClose) return
      event.preventDefault()
      void this.#closeWhenSaved(window)
    })
    window.on('closed', () => (this.#window = undefined))
    return window
  }

  async #closeWhenSaved(window: BrowserWindow): Promise<void> {
    if (!this.#hidesOnClose()) this.#beforeClosing()
    // What could not be saved stays on screen, with the reason beside it.
    if (!(await this.flush())) return
    if (!this.#hidesOnClose()) return this.closeNow()
    window.hide()
    this.goOn()
  }

  #keepPlace(window: BrowserWindow): void {
    try {
      this.#settings.keepPlace({ ...window.getNormalBounds(), maximised: window.isMaximized() })
    } catch {
      // On a full disk the window comes back where it was before. Closing must not fail for it.
    }
  }
}
