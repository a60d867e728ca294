import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * Replaces a file by a new one in a single step: whoever reads it sees the old content or the new, never a part, also
 * after a power cut. Readable by the person alone.
 */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.new`
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      // Not `writeSync`, which on a nearly full disk may write a part and not say so.
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Makes a rename in a folder survive a power cut. Windows neither needs nor allows it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    // Some network folders know no such thing. What was renamed is renamed all the same.
    if (!unknownThere.includes(String((error as NodeJS.ErrnoException).code))) throw error
  } finally {
    closeSync(handle)
  }
}

const unknownThere = ['EINVAL', 'ENOTSUP', 'ENOSYS']

/**
 * Makes a folder for the person alone, and those above it; answers whether it was missing. Node's own `recursive` calls a
 * disk that cannot be written to a folder that is not there.
 */
export function makeFolders(path: string): boolean {
  if (existsSync(path)) return false
  const above = dirname(path)
  if (above !== path) makeFolders(above)
  mkdirSync(path, { mode: 0o700 })
  return true
}
