// `npm start [-- --quick-log]`: builds if needed, then runs the app in Electron, or in the host where Electron's binary
// cannot be had. `npm start -- export --to DIR` needs neither a display nor a browser.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireBrowser } from './browser.ts'
import { buildIfStale } from './build.ts'
import { fetchElectron, findElectron } from './electron.ts'

const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const environment = process.env
const onScreen =
  process.platform !== 'linux' || environment['DISPLAY'] || environment['WAYLAND_DISPLAY']
// What opens no window is said on the terminal, and the paths in it are meant from where the person is.
const onTerminal = args[0] === 'export' || args.includes('--help')
if (onTerminal) process.chdir(environment['INIT_CWD'] ?? '.')

if (!onScreen && !onTerminal) {
  console.error(
    'There is no display here to open a window on; `npm run tour` walks the app without one.',
  )
  process.exit(1)
}

const electron = onTerminal ? findElectron() : await fetchElectron()
if (electron) {
  buildIfStale()
  if (!onTerminal) console.log('Intact runs in Electron.')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const unseen = onScreen ? [] : ['--ozone-platform=headless']
  const child = spawn(electron, [root, ...sandbox, ...unseen, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
} else {
  const browser = onTerminal ? null : requireBrowser()
  buildIfStale()
  if (browser) {
    console.log(`Electron cannot be downloaded here, so Intact runs on ${browser}.`)
    environment['CHROME_PATH'] = browser
  }
  const host = join(root, 'host/run.ts')
  process.argv = [process.execPath, host, ...args]
  await import(pathToFileURL(host).href)
}
