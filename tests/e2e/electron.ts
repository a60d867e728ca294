import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { findElectron } from '../../scripts/electron.ts'
import type { Doors, Running, Start } from './running.ts'

const root = join(import.meta.dirname, '../..')

function program(): string {
  const found = findElectron()
  if (!found)
    throw new Error('Electron has not been downloaded; run the specs with INTACT_RUNTIME=host')
  return found
}

const argsFor = (args: string[]): string[] =>
  process.getuid?.() === 0 ? [root, '--no-sandbox', ...args] : [root, ...args]

const environment = (userData: string): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  INTACT_USER_DATA: userData,
})

/** Starts Intact in Electron. */
export async function startElectron(start: Start): Promise<Running> {
  const { userData, args, answers, opened } = start
  const electron = await _electron.launch({
    executablePath: program(),
    args: argsFor(args),
    env: environment(userData),
  })
  const child = electron.process()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const context = electron.context()
  await start.prepare(context)
  // Main keeps what it would have opened; the list is fetched before anyone can look at it.
  await electron.evaluate(({ dialog, shell }, { chooseFolder, chooseFile }) => {
    const list: string[] = []
    Object.assign(globalThis, { intactOpened: list })
    shell.openExternal = async (url) => void list.push(url)
    shell.openPath = async (path) => (list.push(path), '')
    shell.showItemInFolder = (path) => void list.push(path)
    const ask = dialog.showOpenDialog.bind(dialog)
    dialog.showOpenDialog = async (...given: unknown[]) => {
      const options = given.at(-1) as Electron.OpenDialogOptions
      const folder = options.properties?.includes('openDirectory') ?? false
      const answer = folder ? chooseFolder : chooseFile
      return answer === undefined ? ask(options) : { canceled: false, filePaths: [answer] }
    }
  }, answers)
  const collect = setInterval(async () => {
    const more = await electron
      .evaluate(() => (globalThis as { intactOpened?: string[] }).intactOpened?.splice(0) ?? [])
      .catch(() => [])
    opened.push(...more)
  }, 100)
  void ended.then(() => clearInterval(collect))

  return {
    context,
    ended,
    door: (door, argument) =>
      electron.evaluate(
        async (_electron, [name, given]) => {
          const { intactDoors } = globalThis as unknown as { intactDoors: Doors }
          await intactDoors[name](given)
        },
        [door, argument] as const,
      ),
    async pressClose(page) {
      const window = await electron.browserWindow(page)
      await window.evaluate((it) => it.close())
    },
    async quit() {
      if (child.exitCode !== null || child.signalCode !== null) return
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
      await ended
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts Electron a second time; gives its exit code. */
export function runElectron(userData: string, args: string[]): Promise<number | null> {
  const child = spawn(program(), argsFor(args), { env: environment(userData), stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', resolve))
}
