import { EventEmitter } from 'node:events'
import { Unavailable } from './unavailable.ts'

/** `Notification`: not supported. */
export class Notification
  extends EventEmitter
  implements Pick<Electron.Notification, 'show' | 'close'>
{
  static isSupported(): boolean {
    return false
  }
  show(): void {
    throw new Unavailable('A notification')
  }
  close(): void {}
}
