import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { Unavailable } from './unavailable.ts'

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
  linux: ['xdg-open'],
}

/** A test that must not open anything replaces this and hears what would have been opened (see control.ts). */
export const opening = { with: launch }

function launch(target: string): Promise<void> {
  const [program, ...first] = openers[process.platform] ?? []
  if (!program) return Promise.reject(new Unavailable('Opening other programs'))
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, target], { detached: true, stdio: 'ignore' })
    child.once('error', () => reject(new Unavailable('Opening other programs')))
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}

/** `shell`: hands addresses and folders to the person's own programs. */
export const shell = {
  openExternal: (url: string): Promise<void> => opening.with(url),
  openPath: (path: string): Promise<string> =>
    opening.with(path).then(
      () => '',
      (error: Error) => error.message,
    ),
  showItemInFolder: (path: string): void => {
    opening.with(dirname(path)).catch(() => undefined)
  },
} satisfies Partial<Electron.Shell>
