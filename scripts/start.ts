// `npm start [-- --quick-log]`: builds if needed, then runs the app in Electron, or in the host where Electron's binary
// cannot be had.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireBrowser } from './browser.ts'
import { buildIfStale } from './build.ts'
import { fetchElectron } from './electron.ts'

const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const environment = process.env
const onScreen =
  process.platform !== 'linux' || environment['DISPLAY'] || environment['WAYLAND_DISPLAY']

if (!onScreen) {
  console.error(
    'There is no display here to open a window on; `npm run tour` walks the app without one.',
  )
  process.exit(1)
}

const electron = await fetchElectron()
if (electron) {
  buildIfStale()
  console.log('Intact runs in Electron.')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [root, ...sandbox, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
} else {
  const browser = requireBrowser()
  buildIfStale()
  console.log(`Electron cannot be downloaded here, so Intact runs on ${browser}.`)
  environment['CHROME_PATH'] = browser
  const host = join(root, 'host/run.ts')
  process.argv = [process.execPath, host, ...args]
  await import(pathToFileURL(host).href)
}
