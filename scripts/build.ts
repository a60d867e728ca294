import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const sources = '{main,preload,renderer,shared,resources}/**/*'
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'electron.vite.config.ts']
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Builds out/ if any source is newer than it. Ends the process when the build fails. */
export function buildIfStale(): void {
  const oldest = Math.min(...built.map(modified))
  const newest = Math.max(...[...globSync(sources, { cwd: root }), ...settings].map(modified))
  if (newest < oldest) return
  console.error('Building …')
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [vite, 'build', '--logLevel', 'warn']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return
  console.error(`${stdout}\n${stderr}\nThe build failed.`)
  process.exit(1)
}

function modified(path: string): number {
  const file = join(root, path)
  return existsSync(file) ? statSync(file).mtimeMs : 0
}
