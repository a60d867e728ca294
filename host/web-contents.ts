import { EventEmitter } from 'node:events'
import type { Dialog, Page } from 'playwright-core'
import { toApp, toBrowser } from './address.ts'
import { browser } from './browser.ts'
import type { FromPage, ToPage } from './bridge.ts'
import { CancellableEvent } from './event.ts'
import { WebFrameMain } from './frame.ts'
import { ipcMain } from './ipc.ts'
import { Link, type Caller } from './link.ts'
import { defaultSession } from './session.ts'

type OpenHandler = (details: Electron.HandlerDetails) => { action: 'deny' | 'allow' }
type WindowReport = FromPage & { kind: 'window' }

let lastId = 0

/** What a window shows: loading, messages, and what a page may do. */
export class WebContents extends EventEmitter implements Supported {
  readonly id = ++lastId
  readonly session = defaultSession as unknown as Electron.Session
  readonly #frame = new WebFrameMain(() => this.getURL(), null)
  readonly #inner = new WebFrameMain(() => '', this.#frame)
  readonly #report: (report: WindowReport) => void
  readonly #askToClose: () => boolean
  #opened: Promise<void> = Promise.resolve()
  #page: Page | null = null
  #link: Link | null = null
  #loading = ''
  #wantsToOpen: OpenHandler = () => ({ action: 'deny' })

  constructor(report: (report: WindowReport) => void, askToClose: () => boolean) {
    super()
    this.#report = report
    this.#askToClose = askToClose
  }

  /** Takes over the page of a new window. */
  attach(
    opening: Promise<Page>,
    { preload, javascript = true }: Electron.WebPreferences = {},
  ): Promise<void> {
    this.#opened = opening.then(async (page) => {
      this.#page = page
      this.#link = await Link.open(page, preload, (message, caller) => this.#hear(message, caller))
      if (!javascript)
        await this.#link.session.send('Emulation.setScriptExecutionDisabled', { value: true })
      page.on('domcontentloaded', () => page.url().startsWith('https:') && this.emit('dom-ready'))
      page.on('load', () => page.url().startsWith('https:') && this.emit('did-finish-load'))
      page.on('crash', () => {
        const details: Electron.RenderProcessGoneDetails = { reason: 'crashed', exitCode: 1 }
        this.emit('render-process-gone', new CancellableEvent(), details)
      })
      page.on('dialog', (dialog) => void this.#answer(dialog))
    })
    return this.#opened
  }

  get mainFrame(): Electron.WebFrameMain {
    return this.#frame as unknown as Electron.WebFrameMain
  }

  get page(): Page | null {
    return this.#page
  }

  get link(): Link | null {
    return this.#link
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened
    await this.#load(toBrowser(url), (page) => page.goto(toBrowser(url)))
  }

  reload(): void {
    const url = this.#page?.url() ?? ''
    void this.#load(url, (page) => page.reload()).catch(() => undefined)
  }

  getURL(): string {
    return toApp(this.#page?.url() ?? '')
  }

  getTitle(): string {
    return ''
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#opened.then(() => this.post({ kind: 'message', channel, args }))
  }

  async post(message: ToPage): Promise<void> {
    await this.#link?.post(message)
  }

  focus(): void {
    void this.#page?.bringToFront().catch(() => undefined)
  }

  /** Sizes of paper other than A4 are not supported. */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> {
    const {
      pageSize,
      margins,
      generateTaggedPDF = false,
      generateDocumentOutline = false,
    } = options
    if (!this.#link || pageSize !== 'A4') throw new Error('This page cannot be printed')
    const { data } = await this.#link.session.send('Page.printToPDF', {
      paperWidth: 8.27,
      paperHeight: 11.7,
      displayHeaderFooter: options.displayHeaderFooter ?? false,
      headerTemplate: options.headerTemplate ?? '',
      footerTemplate: options.footerTemplate ?? '',
      printBackground: options.printBackground ?? false,
      ...(margins?.top === undefined ? {} : { marginTop: margins.top }),
      ...(margins?.bottom === undefined ? {} : { marginBottom: margins.bottom }),
      ...(margins?.left === undefined ? {} : { marginLeft: margins.left }),
      ...(margins?.right === undefined ? {} : { marginRight: margins.right }),
      generateTaggedPDF,
      generateDocumentOutline,
    })
    return Buffer.from(data, 'base64')
  }

  isDestroyed(): boolean {
    return this.#page?.isClosed() ?? false
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#wantsToOpen = handler
  }

  /** Tells main that a page wants another window. The host never opens one. */
  askToOpen(url: string): void {
    const { action } = this.#wantsToOpen({
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    })
    if (action === 'allow') throw new Error('The host does not let pages open windows')
  }

  /** Asks main whether the page may go to an address; loading by main itself is not asked about. */
  mayNavigate(url: string): boolean {
    const current = this.getURL().replace(/#.*/, '')
    if (this.#loading || url.replace(/#.*/, '') === current) return true
    const event = Object.assign(new CancellableEvent(), { url, isMainFrame: true })
    this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  async #load(url: string, go: (page: Page) => Promise<unknown>): Promise<void> {
    if (!this.#page) return
    this.#loading = url
    try {
      await go(this.#page)
    } catch (error) {
      if (this.#page.isClosed()) return
      throw error
    } finally {
      this.#loading = ''
    }
  }

  /** A page about to go away asks first: the person closes the window, unless it is main that loads something else. */
  async #answer(dialog: Dialog): Promise<void> {
    if (dialog.type() !== 'beforeunload') return dialog.dismiss()
    // A test that reloads the page answers by itself.
    if (browser.debuggingPort && (await this.#link?.answeredElsewhere())) return
    const leave = this.#loading !== '' || this.#askToClose()
    await (leave ? dialog.accept() : dialog.dismiss()).catch(() => undefined)
  }

  #hear(message: FromPage, caller: Caller): void {
    if (message.kind === 'window') this.#report(message)
    else if (message.kind === 'open') this.askToOpen(toApp(message.url))
    else void ipcMain.receive(message, this, caller.top ? this.#frame : this.#inner)
  }
}

type Supported = Pick<
  Electron.WebContents,
  | 'id'
  | 'session'
  | 'mainFrame'
  | 'reload'
  | 'getURL'
  | 'send'
  | 'focus'
  | 'isDestroyed'
  | 'printToPDF'
>
