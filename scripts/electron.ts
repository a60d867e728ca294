import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../node_modules/electron')

/** Electron's program, if it has been downloaded. */
export function findElectron(): string | null {
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const program = join(dist, readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}

/** Electron's program, downloaded if its server answers. */
export async function fetchElectron(): Promise<string | null> {
  const found = findElectron()
  if (found) return found
  if (!(await serverAnswers())) return null
  await new Promise((done) => {
    const download = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' })
    const tooLong = setTimeout(() => download.kill(), 180_000)
    download.once('close', () => {
      clearTimeout(tooLong)
      done(null)
    })
  })
  return findElectron()
}

/** The download itself retries for minutes where there is no network; one short question spares that. */
async function serverAnswers(): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  const mirror =
    process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const answer = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(4000),
    })
    return answer.ok
  } catch {
    return false
  }
}
