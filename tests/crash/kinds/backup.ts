import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { first } from '../../../main/journal/storage/sql.ts'
import { Vocabulary } from '../../bench/generate.ts'
import { checkFolder, folderIn, eveningOf, hastyClock, inspect, inspectCopy } from '../journal.ts'
import { journalAt, makeJournal, namesIn, passphrase } from '../journal.ts'
import { kind, type Life } from '../kind.ts'

interface Given {
  root: string
  round: number
}
type Step = { op: 'save' } | { op: 'backup'; id: string; entries: number | null }

/** Backups: every one that is said to open does open, with as many entries as it says. */
export const backup = kind<Given, Step>({
  counts: 'backups',
  within: 600,
  touching: { folder: (root) => join(folderIn(root), 'backups'), name: /./u },

  async work({ given: { root, round }, random, say }) {
    const vocabulary = new Vocabulary(random, 2000)
    const { vault, entries, backups } = journalAt(root, hastyClock(random, round))
    await vault.unlock({ passphrase })
    for (;;) {
      const body = vocabulary.text(random() * 3000)
      await say.doing({ op: 'save' }, () => entries.save({ id: newId(), body, fieldTags: [] }))
      let made: Step = { op: 'backup', id: '', entries: null }
      await say.doing(made, async () => {
        made = { op: 'backup', ...(await backups.now(undefined)) }
      })
      say.done(made)
    }
  },

  async begin(root): Promise<Life<Given, Step>> {
    await makeJournal(root)
    const { vault, backups } = journalAt(root)
    await vault.unlock({ passphrase })
    await backups.now(undefined)
    await vault.lock(undefined)
    const parent = join(folderIn(root), 'backups')
    /** Backups that have been opened before: they do not change. */
    const opened = new Set<string>()
    let saved = 0
    let round = 0
    return {
      next: () => ({ root, round: ++round }),
      async check({ acknowledged, pending }) {
        saved += acknowledged.filter(({ op }) => op === 'save').length
        const made = acknowledged.flatMap((step) => (step.op === 'backup' && step.id ? step : []))
        const journal = journalAt(root, eveningOf(round))
        const listed = await journal.backups.list(undefined)
        const newest = made.at(-1)
        const there = listed.find(({ id }) => id === newest?.id)
        // A backup that was cut off may have made room for itself, never by the newest one.
        if (newest && !there?.opens) throw new Error('the newest backup is gone, or does not open')
        for (const { id, opens, entries } of listed) {
          if (!opens) throw new Error(`backup ${id} is listed and does not open`)
          if (opened.has(id)) continue
          const count = inspectCopy(join(parent, id), countEntries)
          if (count !== entries) throw new Error(`${entries} entries in ${id} are ${count}`)
          opened.add(id)
        }
        await journal.vault.unlock({ passphrase })
        await journal.backups.now(undefined)
        const ids = (await journal.backups.list(undefined)).map(({ id }) => id)
        await journal.vault.lock(undefined)
        const strange = namesIn(parent).filter((name) => !ids.includes(name))
        if (strange.length > 0) throw new Error(`left behind: ${strange.join(', ')}`)
        checkFolder(folderIn(root))
        const count = inspect(folderIn(root), countEntries)
        if (count !== saved && !(pending?.op === 'save' && count === saved + 1)) {
          throw new Error(`${saved} entries were saved, ${count} are there`)
        }
        saved = count
        return made.length
      },
    }
  },
})

const countEntries = (db: Parameters<typeof first>[0]): number =>
  first<{ count: number }>(db, 'SELECT count(*) AS count FROM entries')!.count
