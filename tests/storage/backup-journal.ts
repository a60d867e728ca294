import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { keepInboxKeys } from '../../main/journal/vault/kept-keys.ts'
import { createKeys, cryptographyReady } from '../../main/journal/vault/keys.ts'
import { clockAt, journalIn, temporaryFolder, valueOf, type TestClock } from './journal.ts'

export const passphrase = 'a small room with good paper'
export const hour = 3_600_000

/** The least that argon2id takes: these tests ask about copies, not about the cost of a passphrase. */
const cost = { passes: 1, memory: 8192 }

/** A journal of the person's own, open, at a quarter past nine in the evening. */
export async function aJournal({
  root = temporaryFolder(),
  clock = clockAt('2026-11-22T21:14:00Z'),
}: { root?: string; clock?: TestClock } = {}) {
  await cryptographyReady()
  const folder = join(root, 'journals', 'journal')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { dataKey, inbox } = createKeys(join(folder, 'keys.json'), passphrase, { cost })
  const db = openFile(join(folder, 'journal.db'), dataKey, 'create')
  keepInboxKeys(db, inbox, clock.now())
  closeFile(db)
  const journal = journalIn(root, clock)
  valueOf(await journal.vault.unlock({ passphrase }))
  const backupsFolder = join(folder, 'backups')
  return { ...journal, ...doing(journal), root, clock, folder, backupsFolder }
}

/** What a person does with a journal. */
export function doing({ entries, timeline, vault, backups }: ReturnType<typeof journalIn>) {
  return {
    write: async (body: string) =>
      valueOf(await entries.save({ id: newId(), body, fieldTags: [] }))!.id,
    /** All that is written in it, oldest first. */
    async texts(): Promise<string[]> {
      const items = valueOf(await timeline.latest({ limit: 100 }))
      const ids = items.filter(({ kind }) => kind === 'entry').map(({ id }) => id)
      const all = await Promise.all(ids.map(async (id) => valueOf(await entries.get({ id })).body))
      return all.reverse()
    },
    lock: async () => valueOf(await vault.lock()),
    unlock: async (typed = passphrase) => valueOf(await vault.unlock({ passphrase: typed })),
    list: async () => valueOf(await backups.list()),
  }
}

export const namesIn = (folder: string): string[] => readdirSync(folder).sort()
