import { EventEmitter } from 'node:events'
import type { FromPage } from './bridge.ts'
import type { WebContents } from './web-contents.ts'
import type { WebFrameMain } from './frame.ts'

interface IpcEvent {
  readonly type: 'frame'
  readonly sender: WebContents
  readonly senderFrame: WebFrameMain
  readonly processId: number
  readonly frameId: number
}
type Handler = (event: IpcEvent, ...args: unknown[]) => unknown

/** `ipcMain`: answers what a preload invokes. */
class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** Takes a message from a page and answers it. */
  async receive(
    message: FromPage & { kind: 'invoke' | 'send' },
    sender: WebContents,
    senderFrame: WebFrameMain,
  ): Promise<void> {
    const { channel, args } = message
    const event: IpcEvent = { type: 'frame', sender, senderFrame, processId: 1, frameId: 1 }
    if (message.kind === 'send') {
      this.emit(channel, event, ...args)
      return
    }
    try {
      const handler = this.#handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      const value = await handler(event, ...args)
      await sender.post({ kind: 'answer', id: message.id, value })
    } catch (error) {
      const why = `Error invoking remote method '${channel}': ${String(error)}`
      await sender.post({ kind: 'failure', id: message.id, message: why })
    }
  }
}

export const ipcMain = new IpcMain()
