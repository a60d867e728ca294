import { createHash } from 'node:crypto'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from '../storage/failures.ts'
import { shortHash } from './markdown/manifest.ts'

/** How much of a file is gathered before it is written, in UTF-16 units. */
const enough = 65_536

/**
 * Writes a file piece by piece, so that it is never in memory. Answers its hash.
 * @param pause lets others have their turn, and throws to stop
 * @throws Failure `disk-full`, `read-only`
 */
export async function writePieces(
  path: string,
  pieces: Iterable<string>,
  pause: () => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256')
  const file = writing(() => openSync(path, 'w'))
  try {
    let waiting = ''
    const flush = () => {
      const bytes = Buffer.from(waiting)
      hash.update(bytes)
      // Not `writeSync`, which on a nearly full disk may write a part and not say so.
      writing(() => writeFileSync(file, bytes))
      waiting = ''
    }
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < enough) continue
      flush()
      await pause()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return shortHash(hash)
}

/** Does something with the files of a folder that is exported to. @throws Failure in words about that folder */
export function writing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw cannotWrite(error)
  }
}

/** What went wrong, in words about this folder rather than about the journal's. */
export function cannotWrite(error: unknown): Failure {
  const { code } = asFailure(error)
  if (code === 'disk-full')
    return new Failure(code, 'The disk is full. What was exported so far is whole.')
  return new Failure('read-only', 'That folder cannot be written to. Choose another.')
}
