import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { localDateOf } from '../../../../shared/dates.ts'
import { Failure } from '../../../../shared/result.ts'
import { cryptographyReady, forCopy, readKeys, writeKeys } from '../../vault/keys.ts'
import { asFailure } from '../failures.ts'
import { copyFile, databaseFiles, makeFolder } from './copies.ts'
import { backupsIn, found } from './description.ts'

const longestName = 60

/** The backup that a folder is, or the newest of those that lie in it; null when it has nothing to do with backups. */
export function backupIn(folder: string): string | null {
  if (existsSync(join(folder, 'journal.db'))) {
    return existsSync(join(folder, 'backup.json')) ? folder : null
  }
  return backupsIn(folder, 'second').find(({ opens }) => opens)?.folder ?? null
}

/**
 * Copies a backup, which stays as it is, to a folder where it is a journal of its own.
 * @returns that folder
 * @throws Failure `damaged` when its keys cannot be read, `disk-full`, `read-only`
 */
export async function copyAsJournal(backup: string, folder: string, zone: string): Promise<string> {
  await cryptographyReady()
  const madeAt = found(backup, basename(backup), 'journal')?.madeAt
  if (madeAt === undefined) throw new Failure('not-found', 'That backup is no longer there.')
  try {
    const keys = readKeys(join(backup, 'keys.json'))
    const origin = ` (backup of ${localDateOf(madeAt, zone)})`
    mkdirSync(dirname(folder), { recursive: true, mode: 0o700 })
    makeFolder(folder, (unfinished) => {
      for (const name of databaseFiles) {
        const file = join(backup, name)
        if (existsSync(file)) copyFile(file, join(unfinished, name))
      }
      const name = keys.name.slice(0, longestName - origin.length).toWellFormed()
      writeKeys(join(unfinished, 'keys.json'), forCopy(keys, `${name}${origin}`))
    })
    return folder
  } catch (error) {
    throw asFailure(error)
  }
}
