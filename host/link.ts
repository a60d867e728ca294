import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { installBridge, type FromPage, type ToPage } from './bridge.ts'
import { pack, unpack } from './wire.ts'

/** Who called: the address of the frame, and whether it is the page's own frame or one inside it. */
export interface Caller {
  url: string
  top: boolean
}

interface Context {
  id: number
  auxData?: { frameId?: string; isDefault?: boolean }
}

/** Connects one page with main: installs the bridge and the preload, and carries messages both ways. */
export class Link {
  readonly session: CDPSession
  readonly #door: string
  readonly #frames = new Map<number, string>()
  #mainFrame = ''

  private constructor(session: CDPSession, door: string) {
    this.session = session
    this.#door = door
  }

  static async open(
    page: Page,
    preload: string | undefined,
    hear: (message: FromPage, caller: Caller) => void,
  ): Promise<Link> {
    const session = await page.context().newCDPSession(page)
    const names = { binding: secretName(), door: secretName() }
    const link = new Link(session, names.door)
    session.on('Runtime.executionContextCreated', ({ context }) => link.#remember(context))
    session.on('Runtime.executionContextsCleared', () => link.#frames.clear())
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== names.binding) return
      const frame = link.#frames.get(executionContextId)
      const top = frame === link.#mainFrame
      hear(unpack(payload) as FromPage, { top, url: top ? page.url() : '' })
    })
    const { frameTree } = await session.send('Page.getFrameTree')
    link.#mainFrame = frameTree.frame.id
    await session.send('Page.enable')
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: names.binding })
    const source = pageScript(names, preload ? readFileSync(preload, 'utf8') : '')
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source })
    return link
  }

  /** Hands a message to the page that is loaded now; without one it is lost, as in Electron. */
  async post(message: ToPage): Promise<void> {
    const text = JSON.stringify(pack(message))
    const expression = `globalThis[${JSON.stringify(this.#door)}]?.(${text})`
    await this.session.send('Runtime.evaluate', { expression }).catch(() => undefined)
  }

  /** Whether somebody else who is connected to the page answers the dialog that has just opened. */
  answeredElsewhere(): Promise<boolean> {
    return new Promise((resolve) => {
      this.session.once('Page.javascriptDialogClosed', () => resolve(true))
      setTimeout(() => resolve(false), 150)
    })
  }

  #remember(context: Context): void {
    const { frameId, isDefault } = context.auxData ?? {}
    if (frameId && isDefault) this.#frames.set(context.id, frameId)
  }
}

const secretName = (): string => `host${randomBytes(16).toString('hex')}`

function pageScript(names: { binding: string; door: string }, preload: string): string {
  const secrets = `${JSON.stringify(names.binding)}, ${JSON.stringify(names.door)}`
  const wrapped = `function (require, module, exports) {\n${preload}\n}`
  const install = `(${installBridge.toString()})(${secrets}, ${pack}, ${unpack}, ${wrapped})`
  return `if (window === window.top && location.hostname.endsWith('.invalid')) ${install}`
}
