import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, Menu, nativeImage, nativeTheme, Tray } from 'electron'

export interface TrayActions {
  logFeeling(): void
  imLooping(): void
  addWin(): void
  open(): void
  lock(): void
  quit(): void
}

/** The icon beside the clock. Never the only way to anything, and there only where the desktop shows such icons. */
export class TrayIcon {
  readonly menu: Menu
  #tray: Tray | undefined
  #started: Promise<void> | undefined
  readonly #open: () => void

  constructor(actions: TrayActions) {
    this.#open = actions.open
    this.menu = Menu.buildFromTemplate([
      { label: 'Log a feeling', click: actions.logFeeling },
      { label: "I'm looping", click: actions.imLooping },
      { label: 'Add a win', click: actions.addWin },
      { label: 'Open Intact', click: actions.open },
      { type: 'separator' },
      { label: 'Lock', click: actions.lock },
      { label: 'Quit', click: actions.quit },
    ])
  }

  get available(): boolean {
    return this.#tray !== undefined
  }

  /** Asks the desktop whether it shows such icons; the window does not wait for the answer. */
  start(): void {
    this.#started = this.#appear()
  }

  /** Whether there is an icon, once the desktop has answered. */
  async known(): Promise<boolean> {
    await this.#started
    return this.available
  }

  async #appear(): Promise<void> {
    if (process.platform === 'linux' && !(await hasTrayHost())) return
    const image = icon()
    // An icon that cannot be seen must not be what a window hides in.
    if (image.isEmpty()) return
    try {
      this.#tray = new Tray(image)
    } catch {
      // No tray on this desktop: the window closes instead of hiding, and says so in the settings.
      return
    }
    this.#tray.setToolTip('Intact')
    this.#tray.setContextMenu(this.menu)
    this.#tray.on('click', this.#open)
    nativeTheme.on('updated', () => this.#tray?.setImage(icon()))
  }

  stop(): void {
    this.#tray?.destroy()
    this.#tray = undefined
  }
}

function icon(): Electron.NativeImage {
  // A template image takes the menu bar's colour by itself.
  const onThis = nativeTheme.shouldUseDarkColors ? 'tray-on-dark.png' : 'tray-on-light.png'
  const file = process.platform === 'darwin' ? 'trayTemplate.png' : onThis
  return nativeImage.createFromPath(join(app.getAppPath(), 'resources', 'tray', file))
}

/** Whether anything on the session bus shows tray icons: GNOME without an extension does not. */
async function hasTrayHost(): Promise<boolean> {
  // Without a session bus, asking would start one.
  if (!hasSessionBus()) return false
  const call = ['call', '--session', '--dest', 'org.freedesktop.DBus']
  const method = ['--object-path', '/org/freedesktop/DBus', '--method']
  const question = ['org.freedesktop.DBus.NameHasOwner', 'org.kde.StatusNotifierWatcher']
  return new Promise((resolve) => {
    execFile('gdbus', [...call, ...method, ...question], { timeout: 1000 }, (error, answer) => {
      resolve(!error && answer.includes('true'))
    })
  })
}

function hasSessionBus(): boolean {
  const runtime = process.env['XDG_RUNTIME_DIR']
  if (process.env['DBUS_SESSION_BUS_ADDRESS']) return true
  return runtime !== undefined && existsSync(join(runtime, 'bus'))
}
