import { platform } from 'node:process'

/** What the browser may not do: use the network, keep anything, ask anything, or show that it is a browser. */
export function browserFlags(profile: string): string[] {
  const flags = [
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
    '--no-pings',
    '--disable-quic',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-translate',
    '--dns-prefetch-disable',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    `--disable-features=${[...unwanted, appended.get('disable-features') ?? ''].join(',')}`,
    '--disk-cache-size=1',
    '--media-cache-size=1',
    '--disable-gpu-shader-disk-cache',
    '--disable-crash-reporter',
    '--disable-session-crashed-bubble',
    `--crash-dumps-dir=${profile}`,
  ]
  if (platform === 'linux') flags.push('--class=intact')
  // With the sandbox off a browser warns about it in every window; that flag silences the warning.
  if (isRoot) flags.push('--test-type')
  for (const [name, value] of appended)
    if (name !== 'disable-features') flags.push(value ? `--${name}=${value}` : `--${name}`)
  return flags
}

/** A browser refuses to start its sandbox for root; for everyone else it stays on. */
export const isRoot = process.getuid?.() === 0

/** Switches that main appended for Electron and that a browser understands just the same. */
export const appended = new Map<string, string>()

/** For tests and pictures: windows that are on no screen. */
export const headless = process.env['INTACT_HEADLESS'] === '1'

// One `--disable-features` replaces the other, so Playwright's own list, as far as it matters here, is part of it.
const unwanted = [
  'AimEnabled',
  'AutofillServerCommunication',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'CertificateTransparencyComponentUpdater',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'Translate',
  'WebRtcHideLocalIpsWithMdns',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]
