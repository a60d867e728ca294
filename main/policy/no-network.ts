import { app, type Session } from 'electron'
import { developmentServer, isOurs } from './origin.ts'
import { isSheet } from './sheets.ts'

/** Must run before the app is ready: Chromium reads these once. */
export function forbidNetwork(): void {
  const { commandLine } = app
  commandLine.appendSwitch('host-resolver-rules', networkRules())
  commandLine.appendSwitch('no-proxy-server')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('disable-sync')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  commandLine.appendSwitch(
    'disable-features',
    'OptimizationHints,MediaRouter,InterestFeedContentSuggestions',
  )
  app.on('session-created', cutOff)
}

// With hot reload the pages come from a server on this computer.
const networkRules = () =>
  developmentServer ? 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1' : 'MAP * ~NOTFOUND'

function cutOff(session: Session): void {
  // Electron would fetch dictionaries for its own spell checker.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, respond) => respond({ cancel: !mayLoad(url) }))
}

const mayLoad = (url: string): boolean =>
  isOurs(url) ||
  isSheet(url) ||
  /^(?:blob|data|devtools):/.test(url) ||
  (developmentServer !== undefined && /^ws:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(url))
