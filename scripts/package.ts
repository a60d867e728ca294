// `npm run package`: makes installers for the system it runs on, in dist/.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'electron-builder'
import { fetchElectron } from './electron.ts'

const root = join(import.meta.dirname, '..')

if (!(await fetchElectron())) {
  console.error(
    'No installer was made: it would contain Electron, which cannot be downloaded here. ' +
      'Run this where its release server can be reached, or set ELECTRON_MIRROR to a copy of it.',
  )
  process.exit(1)
}

const built = spawnSync(process.execPath, ['--run', 'build'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

const made = await build({ projectDir: root, publish: 'never' })
for (const file of made) console.log(file)
