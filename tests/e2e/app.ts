import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { answerConfirmations } from './confirmations.ts'
import { findElectron } from '../../scripts/electron.ts'
import { runHost, startHost } from './host.ts'
import { runElectron, startElectron } from './electron.ts'
import type { Running } from './running.ts'

export interface Options {
  /** The data folder; a temporary one, removed on close, unless given. */
  userData?: string
  args?: string[]
  runtime?: 'electron' | 'host'
  /** What to answer where the app would ask a person. */
  answers?: { chooseFolder?: string; chooseFile?: string; confirm?: boolean }
}

const usualRuntime = (): 'electron' | 'host' => {
  const wanted = process.env['INTACT_RUNTIME']
  if (wanted === 'electron' || wanted === 'host') return wanted
  return findElectron() ? 'electron' : 'host'
}

/** A running Intact, as a person at the desktop has it. */
export class App {
  readonly userData: string
  /** What the pages complained about: errors in the console and errors nobody caught. */
  readonly problems: string[] = []
  /** Links and folders that the app handed to other programs. They were not really opened. */
  readonly opened: string[] = []
  window!: Page
  readonly #options: Options
  readonly #keep: boolean
  readonly #watched = new WeakSet<Page>()
  #running: Running | null = null

  constructor(options: Options) {
    this.#options = options
    this.#keep = options.userData !== undefined
    this.userData = options.userData ?? mkdtempSync(join(tmpdir(), 'intact-test-'))
  }

  get runtime(): 'electron' | 'host' {
    return this.#options.runtime ?? usualRuntime()
  }

  /** Starts, and waits for the first window. */
  async start(): Promise<void> {
    const start = this.runtime === 'host' ? startHost : startElectron
    const { args = [], answers = {} } = this.#options
    const prepare = (context: BrowserContext) => this.#prepare(context)
    const { userData, opened } = this
    this.#running = await start({ userData, args, answers, opened, prepare })
    this.window = await this.#page(args.includes('--quick-log') ? 'quick-log' : 'index')
  }

  /** Presses the global shortcut, through its own handler, and gives the quick log's window. */
  async quickLog(): Promise<Page> {
    await this.#live.door('shortcut')
    return this.#page('quick-log')
  }

  /** The same for "I'm looping". */
  async looping(): Promise<Page> {
    await this.#live.door('loopShortcut')
    return this.#page('looping')
  }

  /** Chooses an item of the native menu: `menu('File', 'New entry')`. */
  async menu(...labels: string[]): Promise<void> {
    await this.#live.door('menu', labels)
  }

  /** Chooses an item of the tray's menu. */
  async tray(label: string): Promise<void> {
    await this.#live.door('tray', label)
  }

  /** Lets so many minutes go by in which nothing is done in Intact's windows. */
  async idle(minutes: number): Promise<void> {
    await this.#live.door('idle', minutes)
  }

  /** Says what the system says when the computer sleeps, wakes, or locks its screen. */
  async power(event: 'suspend' | 'resume' | 'lock-screen'): Promise<void> {
    await this.#live.door('power', event)
  }

  /** Quits, unless it no longer runs, and starts again with the same data. */
  async restart(): Promise<void> {
    await this.#letQuickLogGo()
    await this.#running?.quit()
    await this.start()
  }

  /** Ends everything with SIGKILL, the browser included: a power cut, as far as the app can tell. */
  async kill(): Promise<void> {
    await this.#live.kill()
    this.#running = null
  }

  /** Quits as a person does, and removes the data folder if it was a temporary one. */
  async close(): Promise<void> {
    await this.#letQuickLogGo()
    await this.#running?.quit()
    this.#running = null
    if (!this.#keep) rmSync(this.userData, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Closes a window by its button. The app may object. */
  async pressClose(page: Page = this.window): Promise<void> {
    await this.#live.pressClose(page)
  }

  /** Waits until the app has ended by itself. */
  async ended(): Promise<void> {
    await this.#live.ended
    this.#running = null
  }

  /** A feeling that is half written would hold the quit until somebody lets it go. */
  async #letQuickLogGo(): Promise<void> {
    const pages = this.#running?.context.pages() ?? []
    for (const page of pages)
      if (/\/(?:quick-log|looping)\.html/.test(page.url()))
        await page.close().catch(() => undefined)
  }

  get #live(): Running {
    if (!this.#running) throw new Error('Intact is not running')
    return this.#running
  }

  /** The window that shows a page of ours. */
  async #page(name: 'index' | 'quick-log' | 'looping'): Promise<Page> {
    const { context, ended } = this.#live
    const shows = (page: Page) => !page.isClosed() && page.url().includes(`/${name}.html`)
    const over = ended.then(() => {
      throw new Error('Intact ended before its window came')
    })
    over.catch(() => undefined)
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const page = context.pages().find(shows)
      if (page) {
        await Promise.race([page.waitForLoadState('load'), over])
        return page
      }
      await Promise.race([new Promise((wait) => setTimeout(wait, 25)), over])
    }
    throw new Error(`No window showed ${name}.html`)
  }

  async #prepare(context: BrowserContext): Promise<void> {
    context.on('page', (page) => this.#watch(page))
    for (const page of context.pages()) this.#watch(page)
    const { confirm } = this.#options.answers ?? {}
    if (confirm !== undefined) await answerConfirmations(context, confirm)
  }

  #watch(page: Page): void {
    if (this.#watched.has(page)) return
    this.#watched.add(page)
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text())
    })
  }
}

/** Starts Intact for a spec. */
export async function launchApp(options: Options = {}): Promise<App> {
  const app = new App(options)
  await app.start()
  return app
}

/** Starts Intact once more with the same data, as a second click on its icon does; gives its exit code. */
export function startSecond(app: App, args: string[] = []): Promise<number | null> {
  const run = app.runtime === 'host' ? runHost : runElectron
  return run(app.userData, args)
}
