// `npm run check`: every `check:…` script of package.json, each named. Ends with one line, `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'))

const failed = checks.filter((name) => {
  console.log(`\n${name}`)
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, ['--run', name], { cwd: root, stdio: 'inherit' })
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`${name} ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`)
  return status !== 0
})

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
