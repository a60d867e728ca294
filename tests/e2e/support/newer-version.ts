import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Writes another `user_version` into a journal, as a later Intact would. In a process of its own: the test runner
 * resolves modules in a way that the database driver does not survive.
 */
export function writeAsVersion(version: number, journal: string, passphrase: string): void {
  execFileSync(process.execPath, [import.meta.filename, String(version), journal, passphrase])
}

if (process.argv[1] === import.meta.filename) {
  const [version, journal, passphrase] = process.argv.slice(2) as [string, string, string]
  const { closeFile, openFile } = await import('../../../main/journal/storage/open.ts')
  const { cryptographyReady, readKeys } = await import('../../../main/journal/vault/keys.ts')
  const { dataKeyOf } = await import('../../../main/journal/vault/unlocking.ts')
  await cryptographyReady()
  const secret = { kind: 'passphrase', typed: passphrase } as const
  const key = dataKeyOf(readKeys(join(journal, 'keys.json')), secret)
  const db = openFile(join(journal, 'journal.db'), key)
  db.pragma(`user_version = ${version}`)
  closeFile(db)
}
