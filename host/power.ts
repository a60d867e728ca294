import { EventEmitter } from 'node:events'

/** `powerMonitor`: hears nothing of the system, so nothing is ever emitted. */
class PowerMonitor
  extends EventEmitter
  implements Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>
{
  getSystemIdleTime(): number {
    return 0
  }
  getSystemIdleState(_threshold: number): 'unknown' {
    return 'unknown'
  }
}

export const powerMonitor = new PowerMonitor()
