// Constructor options that a browser window has no counterpart for are ignored: frame, resizable, alwaysOnTop,
// skipTaskbar, minimum sizes, icon, menu bar, background colour. None of them is a feature of the app.
import { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { CancellableEvent } from './event.ts'
import { screen } from './screen.ts'
import { nativeTheme } from './theme.ts'
import { WebContents } from './web-contents.ts'
import { Bounds } from './window-bounds.ts'

const windows: BrowserWindow[] = []
let focused: BrowserWindow | null = null
let lastId = 0

/** `BrowserWindow`: one window of the browser, in app mode. */
export class BrowserWindow extends EventEmitter implements Supported {
  readonly id = ++lastId
  readonly #contents: WebContents
  readonly #bounds: Bounds
  readonly #page: Promise<Page>
  #visible: boolean
  #asked = false
  #gone = false

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focused
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return windows.find((window) => window.#contents === contents) ?? null
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.find((window) => window.id === id) ?? null
  }

  /** The window that a page of the browser belongs to. */
  static ofPage(page: Page): BrowserWindow | undefined {
    return windows.find((window) => window.#contents.page === page)
  }
  /** A page, nobody knows which, wants to open an address in a new window. */
  static askToOpen(url: string): void {
    const asking = focused ?? windows[0]
    if (asking) asking.#contents.askToOpen(url)
  }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    const { x, y, width = 800, height = 600, show = true } = options
    this.#visible = show
    this.#bounds = new Bounds({ x, y, width, height }, (changed) => this.emit(changed))
    this.#contents = new WebContents(
      (report) => {
        if (report.focused) this.#noteFocus()
        nativeTheme.noteSystem(report.dark)
        screen.note(report.screen)
        void this.#bounds.refresh()
      },
      () => this.#mayClose(),
    )
    windows.push(this)
    app.emit('web-contents-created', new CancellableEvent(), this.#contents)
    app.emit('browser-window-created', new CancellableEvent(), this)
    this.#page = browser.open(this.#bounds.place)
    this.#page.then((page) => page.once('close', () => this.#closedByItself())).catch(app.fail)
    const attached = this.#contents.attach(this.#page, options.webPreferences)
    this.#bounds.attach(attached.then(() => this.#contents.link?.session))
    this.#contents.once('did-finish-load', () => {
      this.emit('ready-to-show')
      // A browser cannot open a window unseen; one that is not shown by now waits in the task bar.
      setTimeout(() => this.#visible || this.#bounds.setState('minimized'), 100)
    })
    attached.catch(() => undefined)
    if (show) this.#noteFocus()
  }

  get webContents(): WebContents {
    return this.#contents
  }

  async loadURL(url: string): Promise<void> {
    await this.#contents.loadURL(url)
  }

  show(): void {
    this.showInactive()
    this.focus()
  }
  showInactive(): void {
    const was = this.#visible
    this.#visible = true
    if (this.#bounds.state === 'minimized') this.#bounds.setState('normal')
    if (!was) this.emit('show')
  }
  hide(): void {
    if (!this.#visible) return
    this.#visible = false
    this.#bounds.setState('minimized')
    this.emit('hide')
    this.#noteBlur()
  }
  focus(): void {
    this.#contents.focus()
    this.#noteFocus()
  }
  isVisible(): boolean {
    return this.#visible && !this.#gone
  }
  isFocused(): boolean {
    return focused === this
  }

  /** Closes, unless a listener of `close` objects. */
  close(): void {
    if (!this.#gone && this.#mayClose()) this.destroy()
  }
  destroy(): void {
    this.#closed()
  }
  isDestroyed(): boolean {
    return this.#gone
  }

  getBounds(): Electron.Rectangle {
    return this.#bounds.current
  }
  getNormalBounds(): Electron.Rectangle {
    return this.#bounds.normal
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds.set(bounds)
  }
  isMaximized(): boolean {
    return this.#bounds.state === 'maximized'
  }
  maximize(): void {
    this.#bounds.setState('maximized')
  }
  unmaximize(): void {
    this.#bounds.setState('normal')
  }
  isMinimized(): boolean {
    return this.#bounds.state === 'minimized'
  }
  minimize(): void {
    this.#bounds.setState('minimized')
  }
  restore(): void {
    this.#bounds.setState('normal')
  }
  isFullScreen(): boolean {
    return this.#bounds.state === 'fullscreen'
  }
  setFullScreen(full: boolean): void {
    this.#bounds.setState(full ? 'fullscreen' : 'normal')
  }

  setTitle(_title: string): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setAlwaysOnTop(_above: boolean): void {}
  setSkipTaskbar(_skip: boolean): void {}
  setBackgroundColor(_colour: string): void {}
  setContentProtection(_enable: boolean): void {}

  /** The browser closes a page without asking if nothing was ever done in it; main's listeners expect to hear first. */
  #closedByItself(): void {
    if (!this.#gone && !this.#asked) this.#mayClose()
    this.#closed()
  }

  #mayClose(): boolean {
    const event = new CancellableEvent()
    this.emit('close', event)
    this.#asked = !event.defaultPrevented
    return this.#asked
  }

  #closed(): void {
    if (this.#gone) return
    this.#gone = true
    windows.splice(windows.indexOf(this), 1)
    this.#noteBlur()
    void this.#page.then((page) => browser.close(page)).catch(() => undefined)
    this.#contents.emit('destroyed')
    this.emit('closed')
    if (windows.length === 0) app.noWindowsLeft()
  }

  #noteFocus(): void {
    if (focused === this || this.#gone) return
    moveFocus(this)
  }
  #noteBlur(): void {
    if (focused !== this) return
    moveFocus(windows.findLast((window) => window.isVisible()) ?? null)
  }
}

function moveFocus(to: BrowserWindow | null): void {
  const from = focused
  focused = to
  from?.emit('blur')
  to?.emit('focus')
}

type Supported = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'isVisible'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'isMaximized'
  | 'maximize'
  | 'unmaximize'
  | 'isMinimized'
  | 'minimize'
  | 'restore'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'setTitle'
  | 'setMenuBarVisibility'
  | 'setAlwaysOnTop'
  | 'setSkipTaskbar'
  | 'setBackgroundColor'
  | 'setContentProtection'
>
