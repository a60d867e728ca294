import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { BrowserContext, Page } from 'playwright-core'
import { browserFlags, headless, isRoot } from './flags.ts'
import { makeProfile, removeProfile } from './profile.ts'

/** A window's place on the screen; without `x` and `y` the system chooses. */
export interface Place {
  x?: number
  y?: number
  width: number
  height: number
}

/**
 * The one browser. It starts with the first window and ends with the last, and it speaks over a pipe: no socket listens,
 * and when this process ends, however it ends, the pipe closes and the browser ends too.
 */
class Browser extends EventEmitter<{
  stray: [page: Page]
  gone: []
}> {
  /** Only a test's own connection needs a port (see control.ts). */
  debuggingPort = false
  colours: 'light' | 'dark' | null = null
  /** Readies a browser that has just started, before its first window is used. */
  prepare: (context: BrowserContext, profile: string) => Promise<void> = async () => {}

  #context: BrowserContext | null = null
  #profile = ''
  #expected = ''
  #queue: Promise<unknown> = Promise.resolve()

  /** Opens a window and gives its still empty page. */
  open(place: Place): Promise<Page> {
    return this.#inTurn(async () => {
      if (!this.#context) return this.#start(place)
      const opener = this.#context.pages().find((page) => !page.isClosed())
      if (opener) return this.#openFrom(opener, this.#context, place)
      await this.#end()
      return this.#start(place)
    })
  }

  /** Closes a window, and with the last one the browser. */
  close(page: Page): Promise<void> {
    return this.#inTurn(async () => {
      const others = this.#context?.pages().some((each) => each !== page && !each.isClosed())
      if (others) await page.close().catch(() => undefined)
      else await this.#end()
    })
  }

  /** Ends the browser and removes its profile. */
  quit(): Promise<void> {
    return this.#inTurn(() => this.#end())
  }

  async setColours(colours: 'light' | 'dark' | null): Promise<void> {
    this.colours = colours
    for (const page of this.#context?.pages() ?? [])
      await page.emulateMedia({ colorScheme: colours }).catch(() => undefined)
  }

  async #start(place: Place): Promise<Page> {
    const executablePath = process.env['CHROME_PATH']
    if (!executablePath) throw new Error('CHROME_PATH must name a Chromium, Chrome or Edge')
    // Large, and a second instance that only leaves a message does without it.
    const { chromium } = await import('playwright-core')
    this.#profile = makeProfile()
    const { width, height, x, y } = place
    const window = [`--window-size=${width},${height}`, '--app=data:text/html,']
    if (x !== undefined && y !== undefined) window.push(`--window-position=${x},${y}`)
    if (this.debuggingPort) window.push('--remote-debugging-port=0')
    const launch = chromium.launchPersistentContext(this.#profile, {
      executablePath,
      headless,
      chromiumSandbox: !isRoot,
      args: [...browserFlags(this.#profile), ...window],
      viewport: null,
      acceptDownloads: false,
      serviceWorkers: 'block',
      colorScheme: this.colours,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    const context = await launch.catch((error: Error) => {
      removeProfile(this.#profile)
      const why =
        error.message.match(/\[err\].*(?:ERROR|FATAL):(.*)/)?.[1] ?? error.message.split('\n')[0]
      throw new Error(`${executablePath} did not start (${why}).`)
    })
    this.#context = context
    context.on('close', () => this.#lost(context))
    context.on('page', (page) => {
      if (!this.#expected || !page.url().endsWith(this.#expected)) this.emit('stray', page)
    })
    await this.prepare(context, this.#profile)
    return context.pages()[0] ?? (await context.waitForEvent('page'))
  }

  /** A popup of an app window has no browser furniture either. */
  async #openFrom(opener: Page, context: BrowserContext, place: Place): Promise<Page> {
    this.#expected = `#${randomUUID()}`
    const { width, height, x, y } = place
    const corner = x !== undefined && y !== undefined ? `,left=${x},top=${y}` : ''
    const features = `popup,noopener,width=${width},height=${height}${corner}`
    const address = `about:blank${this.#expected}`
    const arriving = context.waitForEvent('page', (page) => page.url() === address)
    // From a world of its own: in the page's, `window.open` is the bridge's refusal.
    const session = await context.newCDPSession(opener)
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    })
    const args = [address, '_blank', features].map((text) => JSON.stringify(text))
    const expression = `void window.open(${args.join()})`
    await session.send('Runtime.evaluate', { expression, contextId: executionContextId })
    await session.detach()
    const page = await arriving
    this.#expected = ''
    if (this.colours) await page.emulateMedia({ colorScheme: this.colours })
    return page
  }

  async #end(): Promise<void> {
    const context = this.#context
    this.#context = null
    await context?.close().catch(() => undefined)
    if (this.#profile) removeProfile(this.#profile)
    this.#profile = ''
  }

  /** The browser ended without being asked. */
  #lost(context: BrowserContext): void {
    if (this.#context !== context) return
    this.#context = null
    removeProfile(this.#profile)
    this.emit('gone')
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(task)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}

export const browser = new Browser()
