import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { Report, Request } from '../../host/control.ts'
import { requireBrowser } from '../../scripts/browser.ts'
import type { Running, Start } from './running.ts'

const program = join(import.meta.dirname, '../../host/run.ts')

function spawnHost(userData: string, args: string[], control: '0' | '1'): ChildProcess {
  return fork(program, args, {
    execArgv: [],
    env: {
      ...process.env,
      CHROME_PATH: requireBrowser(),
      INTACT_USER_DATA: userData,
      INTACT_HEADLESS: process.env['HEADED'] ? '0' : '1',
      INTACT_CONTROL: control,
    },
  })
}

/** Starts Intact in the host and connects to its browser. */
export async function startHost(start: Start): Promise<Running> {
  const { userData, args, answers, opened } = start
  const child = spawnHost(userData, args, '1')
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void }>()
  let asked = 0
  const ask = (request: Request): Promise<void> =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { resolve, reject })
      child.send({ ...request, id })
    })

  const endpoint = new Promise<string>((resolve, reject) => {
    child.on('message', (report: Report) => {
      if (report.kind === 'browser') resolve(report.endpoint)
      else if (report.kind === 'opened') opened.push(report.target)
      else if (report.kind === 'done') waiting.get(report.id)?.resolve()
      else waiting.get(report.id)?.reject(new Error(report.message))
    })
    void ended.then(() => {
      const over = new Error('Intact ended')
      reject(over)
      for (const call of waiting.values()) call.reject(over)
    })
  })

  const { chooseFolder, chooseFile } = answers
  await ask({
    kind: 'answers',
    ...(chooseFolder === undefined ? {} : { folder: chooseFolder }),
    ...(chooseFile === undefined ? {} : { file: chooseFile }),
  })
  const browser = await chromium.connectOverCDP(await endpoint, { noDefaults: true })
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no context')
  await start.prepare(context)
  await ask({ kind: 'connected' })
  return {
    context,
    ended,
    door: (door, argument) => ask({ kind: 'door', door, argument }),
    pressClose: (page) => pressClose(page),
    async quit() {
      if (child.exitCode === null && child.signalCode === null) {
        await ask({ kind: 'quit' }).catch(() => undefined)
        await ended
      }
      await browser.close().catch(() => undefined)
    },
    async kill() {
      const pid = await browserPid(browser)
      child.kill('SIGKILL')
      process.kill(pid, 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}

/** Starts the host a second time; gives its exit code. */
export function runHost(userData: string, args: string[]): Promise<number | null> {
  const child = spawnHost(userData, args, '0')
  return new Promise((resolve) => child.once('exit', resolve))
}

/** With a listener that leaves the browser's question alone, the host answers it. */
async function pressClose(page: Page): Promise<void> {
  const leave = (): void => {}
  page.on('dialog', leave)
  await page.close({ runBeforeUnload: true })
  await new Promise((wait) => setTimeout(wait, 400))
  page.off('dialog', leave)
}

async function browserPid(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pid = processInfo.find(({ type }) => type === 'browser')?.id
  if (!pid) throw new Error('The browser does not tell its process')
  return pid
}
