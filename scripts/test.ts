// `npm test`: everything that must pass. Ends with one line, `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { requireBrowser } from './browser.ts'
import { buildIfStale } from './build.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')

/** Runs one of our tools, shows what it says, and counts from the report that it writes. */
function run(
  program: string,
  args: string[],
  report: string,
  read: (file: string) => Count,
): Count {
  const file = join(results, report)
  rmSync(file, { force: true })
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const count = existsSync(file) ? read(file) : { passed: 0, failed: 0, skipped: 0 }
  // A run that broke off, or that found nothing to run, must not look like success.
  if (status !== 0 && count.failed === 0) count.failed = 1
  return count
}

const read = (file: string): never => JSON.parse(readFileSync(file, 'utf8')) as never

function readVitest(file: string): Count {
  const report: Record<string, number> = read(file)
  return {
    passed: report['numPassedTests'] ?? 0,
    failed: report['numFailedTests'] ?? 0,
    skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
  }
}

function readPlaywright(file: string): Count {
  const { stats }: { stats: Record<string, number> } = read(file)
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

process.env['CHROME_PATH'] = requireBrowser()
buildIfStale()
const json = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']
const counts = [
  run('vitest/vitest.mjs', ['run', ...json], 'unit.json', readVitest),
  run('@playwright/test/cli.js', ['test'], 'e2e.json', readPlaywright),
]
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
const skipped = sum('skipped')
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = sum('failed') > 0 ? 1 : 0
