import { EventEmitter } from 'node:events'
import { Unavailable } from './unavailable.ts'

/** `Tray`: there is none; making one fails. */
export class Tray extends EventEmitter implements Supported {
  constructor(_image: unknown) {
    super()
    throw new Unavailable('The tray')
  }
  setToolTip(_text: string): void {}
  setContextMenu(_menu: unknown): void {}
  setImage(_image: unknown): void {}
  destroy(): void {}
  isDestroyed(): boolean {
    return true
  }
}

type Supported = Pick<
  Electron.Tray,
  'setToolTip' | 'setContextMenu' | 'setImage' | 'destroy' | 'isDestroyed'
>
