import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { forbidNetwork } from '../../../main/policy/no-network.ts'
import { denyPermissions } from '../../../main/policy/permissions.ts'

const { switches, app } = vi.hoisted(() => {
  const switches = new Map<string, string | undefined>()
  const commandLine = {
    appendSwitch: (name: string, value?: string) => void switches.set(name, value),
  }
  const listeners: ((session: unknown) => void)[] = []
  const app = {
    commandLine,
    on: (_name: string, listener: (typeof listeners)[number]) => void listeners.push(listener),
    begin: (session: unknown) => listeners.forEach((listener) => listener(session)),
  }
  return { switches, app }
})
vi.mock('electron', () => ({ app }))

type Before = (details: { url: string }, respond: (answer: { cancel: boolean }) => void) => void

/** As much of a session as the rules set, kept so that it can be asked. */
class Session extends EventEmitter {
  before: Before = () => {}
  ask: (contents: null, permission: string, decide: (granted: boolean) => void) => void = () => {}
  check: (contents: null, permission: string) => boolean = () => true
  device: () => boolean = () => true
  spellChecker = true
  webRequest = { onBeforeRequest: (listener: Before) => void (this.before = listener) }
  setSpellCheckerEnabled = (on: boolean) => void (this.spellChecker = on)
  setPermissionRequestHandler = (handler: Session['ask']) => void (this.ask = handler)
  setPermissionCheckHandler = (handler: Session['check']) => void (this.check = handler)
  setDevicePermissionHandler = (handler: Session['device']) => void (this.device = handler)

  cancels(url: string): boolean {
    let cancelled = false
    this.before({ url }, ({ cancel }) => (cancelled = cancel))
    return cancelled
  }
}

forbidNetwork()
denyPermissions()
const session = new Session()
app.begin(session)

test('no name is ever looked up, and nothing goes out in the background', () => {
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  for (const name of [
    'no-proxy-server',
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'disable-sync',
  ]) {
    expect(switches.has(name), name).toBe(true)
  }
  expect(switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp')
})

test('no dictionary is fetched', () => expect(session.spellChecker).toBe(false))

test.each([
  'https://example.org/',
  'http://127.0.0.1/',
  'ws://localhost/',
  'ftp://a/',
  'file:///a',
])('a page cannot load %s', (url) => expect(session.cancels(url)).toBe(true))
test.each(['app://intact/index.html', 'blob:app://intact/1', 'data:image/png,'])(
  'a page can load %s',
  (url) => expect(session.cancels(url)).toBe(false),
)

test.each([
  'media',
  'geolocation',
  'notifications',
  'midi',
  'openExternal',
  'clipboard-read',
  'hid',
])('nobody is given %s', (permission) => {
  session.ask(null, permission, (granted) => expect(granted).toBe(false))
  expect(session.check(null, permission)).toBe(false)
})
test('no device is given', () => expect(session.device()).toBe(false))

test('nothing is downloaded', () => {
  const event = { preventDefault: vi.fn() }
  session.emit('will-download', event)
  expect(event.preventDefault).toHaveBeenCalled()
})
