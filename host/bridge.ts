// The part of the host that runs inside a page, before the page's own scripts. It is injected as source text: it may
// use nothing but its arguments and the page.

/** What a page tells the host. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'open'; url: string }
  | { kind: 'window'; focused: boolean; dark: boolean; screen: PageScreen }

/** What the host tells a page. */
export type ToPage =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failure'; id: number; message: string }
  | { kind: 'message'; channel: string; args: unknown[] }

export interface PageScreen {
  left: number
  top: number
  width: number
  height: number
  scale: number
}

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void
type Listener = (event: object, ...args: unknown[]) => void

/** Gives a page `electron`'s preload modules, runs the preload with them, and reports on the window. */
export function installBridge(
  binding: string,
  door: string,
  pack: (value: unknown) => string,
  unpack: (text: string) => unknown,
  preload: Preload,
): void {
  const page = globalThis as unknown as Record<string, unknown>
  const deliver = page[binding] as (text: string) => void
  delete page[binding]
  const tell = (message: FromPage): void => deliver(pack(message))

  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  let calls = 0

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = ++calls
        tell({ kind: 'invoke', id, channel, args })
        waiting.set(id, { resolve, reject })
      }),
    send: (channel: string, ...args: unknown[]): void => tell({ kind: 'send', channel, args }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel: string, listener: Listener) {
      const left = [...(listeners.get(channel) ?? [])]
      if (left.includes(listener)) left.splice(left.indexOf(listener), 1)
      listeners.set(channel, left)
      return ipcRenderer
    },
  }

  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return Object.freeze(value.map(freeze))
    const fields = Object.entries(value).map(([key, field]) => [key, freeze(field)])
    return Object.freeze(Object.fromEntries(fields))
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown): void => {
      Object.defineProperty(globalThis, key, { value: freeze(api), enumerable: true })
    },
  }

  const receive = (text: string): void => {
    const message = unpack(text) as ToPage
    if (message.kind === 'message') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...message.args)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') call?.resolve(message.value)
    else call?.reject(new Error(message.message))
  }
  Object.defineProperty(globalThis, door, { value: receive })

  const dark = matchMedia('(prefers-color-scheme: dark)')
  const report = (focused: boolean): void => {
    const available = screen as Screen & { availLeft?: number; availTop?: number }
    const place = { left: available.availLeft ?? 0, top: available.availTop ?? 0 }
    const size = { width: screen.availWidth, height: screen.availHeight, scale: devicePixelRatio }
    tell({ kind: 'window', focused, dark: dark.matches, screen: { ...place, ...size } })
  }
  let reportedAt = 0
  const used = (): void => {
    if (performance.now() - reportedAt < 250) return
    reportedAt = performance.now()
    report(true)
  }
  // Playwright makes every page believe that it has the focus. The window that was used last is the focused one.
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, used, true)
  for (const sign of ['resize', 'pageshow']) addEventListener(sign, () => report(false))
  // Moving a window is not an event of its page, but the pointer comes back from the title bar afterwards.
  addEventListener('DOMContentLoaded', () => {
    for (const sign of ['mouseenter', 'mouseleave'])
      document.documentElement.addEventListener(sign, () => report(false))
  })
  dark.addEventListener('change', () => report(false))

  // What a browser does by itself and Electron does not.
  addEventListener('contextmenu', (event) => event.preventDefault())
  const mac = navigator.platform.startsWith('Mac')
  const withCommand = 'defghjklnoprstuw+-=0123456789'
  const alone = ['f1', 'f3', 'f5', 'f6', 'f7', 'f11']
  const notTheBrowsers = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase()
    const command = mac ? event.metaKey : event.ctrlKey
    const shortcut = command && key.length === 1 && withCommand.includes(key)
    const history = event.altKey && (key === 'arrowleft' || key === 'arrowright')
    if (shortcut || history || alone.includes(key)) event.preventDefault()
  }
  // Last of all listeners, so that the app's own still see an event that nobody has prevented.
  const comeLast = (): void => {
    removeEventListener('keydown', notTheBrowsers)
    addEventListener('keydown', notTheBrowsers)
  }
  addEventListener('keydown', comeLast, true)
  // Refused before the browser makes a window of it; main hears of it all the same.
  window.open = (url = '') => {
    tell({ kind: 'open', url: String(url) && new URL(url, location.href).href })
    return null
  }
  // Makes the browser ask before the person closes the window; the host answers (see web-contents.ts). Where the page
  // itself goes elsewhere, main is asked about that instead.
  let leavingAt = -Infinity
  navigation.addEventListener('navigate', (event) => {
    if (event.destination.sameDocument) return
    // Main is asked about a navigation when its request arrives (requests.ts). What needs no request is refused here.
    if (/^https?:/.test(event.destination.url)) leavingAt = performance.now()
    else event.preventDefault()
  })
  addEventListener('beforeunload', (event) => {
    if (performance.now() - leavingAt > 1000) event.preventDefault()
  })

  const module = { exports: {} }
  const require = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`A preload may require 'electron' alone, not '${name}'`)
  }
  preload(require, module, module.exports)
}
