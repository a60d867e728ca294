import { join } from 'node:path'
import { readKeys, writeKeys, type Keys } from '../../vault/keys.ts'
import type { Found } from './description.ts'

/**
 * Writes a journal's present keys into its backups, so that they open with the present passphrase and no longer with an
 * earlier one.
 * @returns the first thing that went wrong; the others have been followed all the same
 */
export function followKeys(backups: readonly Found[], keys: Keys): unknown {
  const present = JSON.stringify(keys)
  let problem: unknown
  for (const { folder } of backups) {
    const path = join(folder, 'keys.json')
    try {
      const its = readKeys(path)
      if (its.journal === keys.journal && JSON.stringify(its) !== present) writeKeys(path, keys)
    } catch (error) {
      problem ??= error
    }
  }
  return problem
}
