import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { newestOf } from '../../../../shared/backups.ts'
import { localDateOf } from '../../../../shared/dates.ts'
import { Failure } from '../../../../shared/result.ts'
import { cryptographyReady, forCopy, readKeys, writeKeys } from '../../vault/keys.ts'
import { asFailure } from '../failures.ts'
import { copyFile, databaseFiles, makeFolder } from './copies.ts'
import { backupsIn, found } from './description.ts'
import { foldersOfCopies } from './second-folder.ts'

const longestName = 60

/**
 * The backup that a folder is, or the newest of those that lie in it, also where it is the second folder of a journal or
 * what is left of the journal's own; null when it has nothing to do with backups.
 * @throws Failure `bad-input` where backups of several journals lie in it
 */
export function backupIn(folder: string, now: number): string | null {
  if (existsSync(join(folder, 'journal.db'))) {
    return existsSync(join(folder, 'backup.json')) ? folder : null
  }
  const newestIn = (parent: string) => newestOf(backupsIn(parent, 'second'), now)?.folder
  const here = newestIn(folder) ?? newestIn(join(folder, 'backups'))
  if (here) return here
  const copies = foldersOfCopies(folder).filter((each) => newestIn(each) !== undefined)
  if (copies.length > 1) throw new Failure('bad-input', several(copies))
  return copies[0] ? (newestIn(copies[0]) ?? null) : null
}

const several = (copies: readonly string[]): string =>
  `Backups of ${copies.length} journals lie there. Open one of these folders: ${copies.join(', ')}`

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
