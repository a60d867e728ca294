import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { answers } from './dialog.ts'
import { opening } from './shell.ts'

/** What a test may ask for, over the channel of the process that it started. */
export type Request =
  | {
      kind: 'door'
      door: 'shortcut' | 'loopShortcut' | 'menu' | 'tray' | 'idle' | 'power'
      argument?: unknown
    }
  | { kind: 'connected' }
  | { kind: 'answers'; folder?: string; file?: string }
  | { kind: 'quit' }

/** What a test hears. */
export type Report =
  | { kind: 'browser'; endpoint: string }
  | { kind: 'opened'; target: string }
  | { kind: 'done'; id: number }
  | { kind: 'failed'; id: number; message: string }

const connected = Promise.withResolvers<void>()

type Doors = Partial<Record<string, (argument?: unknown) => unknown>>

/**
 * The door for tests. It exists only for a process that was started with a channel by its parent, and that asks for it.
 * Gives a function that tells the test where the browser listens.
 */
export function takeControl(): ((profile: string) => Promise<void>) | undefined {
  if (process.env['INTACT_CONTROL'] !== '1' || !process.send) return undefined
  browser.debuggingPort = true
  opening.with = async (target) => tell({ kind: 'opened', target })
  process.on('message', async (request: Request & { id: number }) => {
    const { id } = request
    try {
      await carryOut(request)
      tell({ kind: 'done', id })
    } catch (error) {
      tell({ kind: 'failed', id, message: String(error) })
    }
  })
  process.on('disconnect', () => app.exit(1))
  return async (profile) => {
    tell({ kind: 'browser', endpoint: await endpointOf(profile) })
    // Nothing is loaded before the test can see it.
    await Promise.race([connected.promise, pause(10_000, undefined, { ref: false })])
  }
}

const tell = (report: Report): void => void (process.connected && process.send?.(report))

async function carryOut(request: Request): Promise<void> {
  if (request.kind === 'quit') app.quit()
  else if (request.kind === 'connected') connected.resolve()
  else if (request.kind === 'answers') {
    if (request.folder !== undefined) answers.folder = request.folder
    if (request.file !== undefined) answers.file = request.file
  } else {
    const { intactDoors } = globalThis as { intactDoors?: Doors }
    const door = intactDoors?.[request.door]
    if (!door) throw new Error(`main has no door '${request.door}'`)
    await door(request.argument)
  }
}

/** A browser writes the port it chose into its profile. */
async function endpointOf(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort')
  while (!existsSync(file) || !readFileSync(file, 'utf8').includes('\n')) await pause(20)
  const [port, path] = readFileSync(file, 'utf8').split('\n')
  return `ws://127.0.0.1:${port}${path}`
}
