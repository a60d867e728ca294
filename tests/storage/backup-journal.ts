import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { clockAt, journalIn, temporaryFolder, valueOf, type TestClock } from './journal.ts'

export const passphrase = 'a small room with good paper'
export const hour = 3_600_000

/** A journal of the person's own, open, at a quarter past nine in the evening. */
export async function aJournal({
  root = temporaryFolder(),
  clock = clockAt('2026-11-22T21:14:00Z'),
}: { root?: string; clock?: TestClock } = {}) {
  const journal = journalIn(root, clock)
  valueOf(await journal.vault.create({ passphrase }))
  const folder = join(root, 'journals', 'journal')
  return {
    ...journal,
    ...doing(journal),
    root,
    clock,
    folder,
    backupsFolder: join(folder, 'backups'),
  }
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
