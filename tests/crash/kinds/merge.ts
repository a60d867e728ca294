import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { all } from '../../../main/journal/storage/sql.ts'
import {
  checkFolder,
  felt,
  folderIn,
  hastyClock,
  inspect,
  journalAt,
  makeJournal,
  namesIn,
  passphrase,
} from '../journal.ts'
import { kind, type Life } from '../kind.ts'

interface Given {
  root: string
}
type Step = { op: 'seal'; note: string } | { op: 'merge' }

type Journal = Pick<ReturnType<typeof journalAt>, 'feelings' | 'worryWindow' | 'wins' | 'strengths'>
/** Each kind of log that is a row of its own. */
const sealing: readonly ((to: Journal, note: string) => unknown)[] = [
  ({ feelings }, note) => feelings.log({ ...felt, note }),
  ({ worryWindow }, note) => worryWindow.park({ id: newId(), note }),
  ({ wins }, note) => wins.add({ id: newId(), win: note }),
  ({ strengths }, note) => strengths.add({ id: newId(), strength: note }),
]

/** Logs that are sealed while the journal is locked, and taken in when it is unlocked: each once, and none twice. */
export const merge = kind<Given, Step>({
  counts: 'sealed logs',
  within: 400,
  touching: { folder: folderIn, name: /^journal\.db-wal/u },

  async work({ given: { root }, random, say }) {
    const { vault, ...journal } = journalAt(root, hastyClock(random))
    const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
    for (let burst = 0; ; burst++) {
      const logs = 1 + Math.floor(random() * (burst % 2 ? 80 : 4))
      for (let n = 0; n < logs; n++) {
        const note = `${random()}`
        const seal = one(sealing)
        await say.doing({ op: 'seal', note }, () => seal(journal, note))
      }
      await say.doing({ op: 'merge' }, () => vault.unlock({ passphrase }))
      await vault.lock(undefined)
    }
  },

  async begin(root): Promise<Life<Given, Step>> {
    await makeJournal(root)
    const sealed = new Set<string>()
    return {
      next: () => ({ root }),
      async check({ acknowledged, pending }) {
        for (const step of acknowledged) if (step.op === 'seal') sealed.add(step.note)
        const { vault, cameIn } = journalAt(root)
        await vault.unlock({ passphrase })
        await vault.lock(undefined)
        if (cameIn.setAside > 0) throw new Error(`${cameIn.setAside} logs were set aside`)
        checkFolder(folderIn(root))
        // What was cut off while it was written stays for an hour: it may be somebody else's who is still writing.
        const left = namesIn(join(folderIn(root), 'inbox')).filter((name) => !name.endsWith('.new'))
        if (left.length > 0) throw new Error(`${left.length} logs lie in the inbox after merging`)
        const rows = inspect(folderIn(root), (db) =>
          all<{ note: string }>(
            db,
            `SELECT note FROM feelings UNION ALL SELECT note FROM parked_notes
             UNION ALL SELECT win FROM wins UNION ALL SELECT strength FROM strengths`,
          ),
        )
        const notes = new Set(rows.map(({ note }) => note))
        if (notes.size !== rows.length) throw new Error('a log was merged twice')
        const lost = [...sealed].filter((note) => !notes.has(note))
        if (lost.length > 0) throw new Error(`${lost.length} of ${sealed.size} logs are lost`)
        // One may be there that was not acknowledged.
        if (pending?.op === 'seal' && notes.has(pending.note)) sealed.add(pending.note)
        if (notes.size !== sealed.size) throw new Error('there is a log that nobody sealed')
        return acknowledged.filter(({ op }) => op === 'seal').length
      },
    }
  },
})
