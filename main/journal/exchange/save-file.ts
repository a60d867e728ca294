import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from '../storage/failures.ts'

interface File {
  name: string
  kind: string
  bytes: Uint8Array
}

/**
 * Writes one file into a folder, which is made if it is not there, and never over another one: then its name is numbered.
 * @throws Failure `disk-full`, `read-only`
 */
export function saveFile(folder: string, { name, kind, bytes }: File): { path: string } {
  try {
    mkdirSync(folder, { recursive: true })
    for (let number = 1; ; number++) {
      const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.${kind}`)
      if (writeNew(path, bytes)) return { path }
    }
  } catch (error) {
    const { code } = asFailure(error)
    if (code === 'disk-full') throw new Failure(code, 'The disk is full. Nothing was saved.')
    throw new Failure('read-only', 'That folder cannot be written to. Choose another.')
  }
}

/** Whether it was written; false where something of that name is there. */
function writeNew(path: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(path, bytes, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // A part of it is worth nothing.
    rmSync(path, { force: true })
    throw error
  }
}
