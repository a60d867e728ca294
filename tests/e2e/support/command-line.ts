import { spawn } from 'node:child_process'
import { join } from 'node:path'

const start = join(import.meta.dirname, '../../../scripts/start.ts')

/** Starts Intact as on a terminal without a screen, in which no browser can be found, and pipes a line in. */
export function onTerminal(
  userData: string,
  args: readonly string[],
  line = '',
): Promise<{ code: number | null; out: string; problems: string }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const child = spawn(process.execPath, [start, ...args], {
    env: { ...env, INTACT_USER_DATA: userData, CHROME_PATH: '/nowhere' },
  })
  const [out, problems]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (piece: Buffer) => out.push(piece))
  child.stderr.on('data', (piece: Buffer) => problems.push(piece))
  // One that refuses before it asks may have ended by then.
  child.stdin.on('error', () => {})
  child.stdin.end(line)
  return new Promise((resolve) =>
    child.once('close', (code) =>
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        problems: Buffer.concat(problems).toString('utf8'),
      }),
    ),
  )
}
