import { EventEmitter } from 'node:events'

type OnBeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void
type Filter = Electron.WebRequestFilter

/**
 * The one session. Permissions are refused and downloads cancelled by the browser's own settings (profile.ts,
 * browser.ts), whatever the handlers would have said; spell checking is always off.
 */
class Session extends EventEmitter {
  #beforeRequest: OnBeforeRequest | null = null
  #watched: (url: string) => boolean = () => true

  readonly webRequest = {
    onBeforeRequest: (
      filter: Filter | OnBeforeRequest | null,
      listener?: OnBeforeRequest | null,
    ) => {
      this.#beforeRequest = typeof filter === 'function' ? filter : (listener ?? null)
      this.#watched = filter && 'urls' in filter ? matcher(filter.urls) : () => true
    },
  }

  setPermissionRequestHandler(_handler: unknown): void {}
  setPermissionCheckHandler(_handler: unknown): void {}
  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(_enable: boolean): void {}
  setSpellCheckerLanguages(_languages: string[]): void {}
  isSpellCheckerEnabled(): boolean {
    return false
  }
  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {}
  getStoragePath(): string | null {
    return null
  }

  /** Whether main lets a request pass. */
  allows(details: Electron.OnBeforeRequestListenerDetails): Promise<boolean> {
    const listener = this.#beforeRequest
    if (!listener || !this.#watched(details.url)) return Promise.resolve(true)
    return new Promise((resolve) => {
      listener(details, ({ cancel, redirectURL }) => resolve(!cancel && !redirectURL))
    })
  }
}

/** Chromium's match patterns, as far as they consist of text and stars. */
function matcher(patterns: string[]): (url: string) => boolean {
  const expressions = patterns.map((pattern) => {
    if (pattern === '<all_urls>') return /^/
    return new RegExp(`^${pattern.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  })
  return (url) => expressions.some((expression) => expression.test(url))
}

export const defaultSession: Session &
  Pick<
    Electron.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
    | 'clearCache'
    | 'clearStorageData'
  > = new Session()

/** `session`: the default one; partitions are not supported. */
export const session = { defaultSession }
