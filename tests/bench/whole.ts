import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { createKeys, cryptographyReady } from '../../main/journal/vault/keys.ts'
import { requireBrowser } from '../../scripts/browser.ts'
import { launchApp } from '../e2e/app.ts'
import { fill } from './generate.ts'
import { makeVault } from './imports.ts'
import { row, type Row } from './measure.ts'
import { memoryOf } from './processes.ts'

/** What `main-delay.mjs` writes, in milliseconds. */
export interface Delay {
  pid: number
  p99: number
  longest: number
}

const passphrase = 'a passphrase for measuring'
const files = 10_000
/** Time for what is done once after unlocking, and for memory to be given back. */
const settling = 15_000

/** Measures the whole program with a large journal: its memory, and whether its main process is ever busy. */
export async function measureWhole(entries: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  const delays = join(folder, 'delay.json')
  const userData = join(folder, 'data')
  await makeJournal(userData, entries)
  makeVault(join(folder, 'vault'), files)
  const bare = await bareWindow()
  process.env['INTACT_BENCH_DELAY'] = delays
  process.env['NODE_OPTIONS'] = `--import ${new URL('main-delay.mjs', import.meta.url).href}`
  const app = await launchApp({ userData })
  try {
    const { window } = app
    const seen = (): Delay => JSON.parse(readFileSync(delays, 'utf8')) as Delay
    const { pid } = seen()
    const delayOf = async (name: string, work: () => Promise<unknown>): Promise<Row> => {
      await asked(pid, delays)
      await work()
      await asked(pid, delays)
      return row(`main process, ${name}, p99 (floor: 50 ms)`, entries, 50, seen().p99, '1')
    }
    const rows = [await delayOf('unlocking', () => unlock(window))]
    await wait(settling)
    const memory = memoryOf(pid)
    rows.push(
      row('memory, idle in Write (floor: a bare window)', entries, bare, memory, '+ 120 MB', 'MB'),
      await delayOf('searching', () => searching(window)),
      await delayOf('typing', () => typing(window)),
      await delayOf('import of 10,000 files', () => importing(window, join(folder, 'vault'))),
      await delayOf('export to Markdown', () => exporting(window, join(folder, 'export'))),
    )
    return rows
  } finally {
    delete process.env['NODE_OPTIONS']
    delete process.env['INTACT_BENCH_DELAY']
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeJournal(userData: string, entries: number): Promise<void> {
  const folder = join(userData, 'journals', 'journal')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await cryptographyReady()
  const { dataKey } = createKeys(join(folder, 'keys.json'), passphrase)
  const db = openFile(join(folder, 'journal.db'), dataKey, 'create')
  fill(db, entries)
  closeFile(db)
}

async function bareWindow(): Promise<number> {
  const child = fork(new URL('bare-window.ts', import.meta.url), {
    execArgv: [],
    env: { ...process.env, CHROME_PATH: requireBrowser(), INTACT_HEADLESS: '1' },
  })
  await new Promise((open) => child.once('message', open))
  await wait(settling)
  const memory = memoryOf(child.pid ?? 0)
  child.kill()
  return memory
}

/** Has the main process write what it has seen, and waits until it has. */
async function asked(pid: number, file: string): Promise<void> {
  const before = statSync(file).ino
  process.kill(pid, 'SIGUSR2')
  while (statSync(file).ino === before) await wait(5)
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('textbox', { name: 'Entry' }).waitFor()
}

async function searching(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+2')
  const box = page.getByRole('searchbox', { name: 'Search' })
  for (const query of ['the harbour', 'tag:work tag:home', 'feeling:tired']) {
    await box.fill('')
    await box.pressSequentially(query, { delay: 60 })
  }
}

async function typing(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+1')
  await page.getByRole('textbox', { name: 'Entry' }).focus()
  for (let words = 0; words < 20; words++)
    await page.keyboard.type('a quiet evening ', { delay: 30 })
}

async function importing(page: Page, folder: string): Promise<void> {
  const added = await page.evaluate(async (vault) => {
    const answer = await window.intact.exchange.importFolder({ folder: vault, takeTexts: false })
    return answer.ok ? answer.value.entries.added : answer.message
  }, folder)
  if (added !== files) throw new Error(`${added} of ${files} files came in`)
}

async function exporting(page: Page, folder: string): Promise<void> {
  const refused = await page.evaluate(async (target) => {
    const answer = await window.intact.exchange.exportMarkdown({ folder: target, replace: false })
    return answer.ok ? '' : answer.message
  }, folder)
  if (refused) throw new Error(refused)
}
