import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { requireBrowser } from './browser.ts'
import { fetchElectron } from './electron.ts'

// npm run dev: hot reload, in Electron where it can be had, otherwise in the host, which takes its place.
const root = join(import.meta.dirname, '..')
const instead = {
  ELECTRON_EXEC_PATH: process.execPath,
  ELECTRON_ENTRY: join(root, 'host/run.ts'),
}
const host = (await fetchElectron()) ? {} : { ...instead, CHROME_PATH: requireBrowser() }
const server = spawn(
  process.execPath,
  [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev', '--watch'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...host } },
)
server.once('exit', (code) => process.exit(code ?? 1))
