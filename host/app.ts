import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browser } from './browser.ts'
import { CancellableEvent } from './event.ts'
import { appended } from './flags.ts'
import { systemPaths } from './paths.ts'
import { defaultSession } from './session.ts'
import { SingleInstance } from './single-instance.ts'
import { Unavailable } from './unavailable.ts'

const root = join(import.meta.dirname, '..')
const { name, productName, version } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as { name: string; productName?: string; version: string }

/** `app`: the life of the program, from `ready` to `quit`. */
class App extends EventEmitter implements Supported {
  readonly isPackaged = false
  readonly commandLine = {
    appendSwitch: (flag: string, value = ''): void => void appended.set(flag, value),
    hasSwitch: (flag: string): boolean => appended.has(flag),
    getSwitchValue: (flag: string): string => appended.get(flag) ?? '',
  }

  #name = productName ?? name
  readonly #paths: Record<string, string> = {}
  readonly #instance = new SingleInstance((args, folder, data) => {
    this.emit('second-instance', new CancellableEvent(), args, folder, data)
  })
  #ready = false
  #quitting = false
  #exiting = false

  get name(): string {
    return this.#name
  }
  set name(to: string) {
    this.#name = to
  }
  getName(): string {
    return this.#name
  }
  setName(to: string): void {
    this.#name = to
  }
  getVersion(): string {
    return version
  }
  getAppPath(): string {
    return root
  }
  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale
  }
  getPath(which: string): string {
    const path = this.#paths[which] ?? systemPaths(this.#name)[which]
    if (!path) throw new Unavailable(`The path '${which}'`)
    return path
  }
  setPath(which: string, path: string): void {
    this.#paths[which] = path
  }

  isReady(): boolean {
    return this.#ready
  }
  async whenReady(): Promise<void> {
    if (!this.#ready) await new Promise<void>((resolve) => this.once('ready', resolve))
  }
  /** Called once, when main has been loaded. */
  start(): void {
    this.emit('session-created', defaultSession)
    this.#ready = true
    this.emit('will-finish-launching')
    this.emit('ready', new CancellableEvent(), {})
  }

  requestSingleInstanceLock(additionalData?: Record<string | number | symbol, unknown>): boolean {
    return this.#instance.request(this.getPath('userData'), additionalData ?? null)
  }
  hasSingleInstanceLock(): boolean {
    return this.#instance.held
  }
  releaseSingleInstanceLock(): void {
    this.#instance.release()
  }

  /** Closes every window, then ends; anyone who objects on the way stops it. */
  quit(): void {
    if (this.#exiting) return
    const before = new CancellableEvent()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    this.#quitting = true
    const windows = this.windows()
    for (const window of windows) window.close()
    if (this.windows().length > 0) this.#quitting = false
    else if (windows.length === 0) this.#leave()
  }

  /** Ends at once, asking nobody. */
  exit(code = 0): void {
    if (this.#exiting) return
    this.#exiting = true
    for (const window of this.windows()) window.destroy()
    this.emit('quit', new CancellableEvent(), code)
    void browser.quit().finally(() => {
      this.#instance.release()
      process.exit(code)
    })
  }

  /** The last window has closed. */
  noWindowsLeft(): void {
    if (this.#exiting) return
    if (this.#quitting) this.#leave()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  /** For errors that leave nothing to go on with. */
  readonly fail = (error: unknown): void => {
    if (this.#exiting) return
    console.error(`Intact cannot go on: ${error instanceof Error ? error.message : String(error)}`)
    this.exit(1)
  }

  /** Set by window.ts, which builds on this file. */
  windows: () => { close(): void; destroy(): void }[] = () => []

  enableSandbox(): void {}
  setAppUserModelId(_id: string): void {}
  setAboutPanelOptions(_options: Electron.AboutPanelOptionsOptions): void {}
  disableHardwareAcceleration(): void {}
  focus(): void {}
  getLoginItemSettings(): Electron.LoginItemSettings {
    throw new Unavailable('Starting at login')
  }
  setLoginItemSettings(): void {
    throw new Unavailable('Starting at login')
  }

  #leave(): void {
    const event = new CancellableEvent()
    this.emit('will-quit', event)
    this.#quitting = false
    if (!event.defaultPrevented) this.exit(0)
  }
}

type Supported = Pick<
  Electron.App,
  | 'isPackaged'
  | 'name'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getPath'
  | 'setPath'
  | 'isReady'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'setAppUserModelId'
  | 'setAboutPanelOptions'
  | 'disableHardwareAcceleration'
  | 'focus'
  | 'getLoginItemSettings'
  | 'setLoginItemSettings'
>

export const app = new App()
