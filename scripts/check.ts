// `npm run check`: every `check:…` script of package.json, each named. Ends with one line, `N passed, N failed`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'))

/** Runs one, and shows what it said when it has ended: two at a time would speak into each other. */
async function passes(name: string): Promise<boolean> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--run', name], { cwd: root, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const [status] = await once(child, 'close')
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`\n${name}\n${said}${name} ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`)
  return status === 0
}

const failed: string[] = []
const waiting = [...checks]
async function work(): Promise<void> {
  for (let name = waiting.shift(); name; name = waiting.shift())
    if (!(await passes(name))) failed.push(name)
}
await Promise.all([work(), work()])

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
