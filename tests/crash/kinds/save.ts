import { v7 as newId } from 'uuid'
import { Vocabulary } from '../../bench/generate.ts'
import {
  checkFolder,
  felt,
  folderIn,
  hastyClock,
  inspect,
  journalAt,
  makeJournal,
  passphrase,
  sumOf,
} from '../journal.ts'
import { kind, type Life } from '../kind.ts'
import { Truth, type Step } from './truth.ts'

interface Given {
  root: string
  ids: string[]
}

const mostEntries = 40
/** Characters: from a line to what a long evening gives. */
const sizes = [20, 200, 200, 2000, 2000, 2000, 20_000, 20_000, 200_000]

export const save = kind<Given, Step>({
  counts: 'saves',
  within: 700,

  async work({ given: { root, ids }, random, say }) {
    const vocabulary = new Vocabulary(random, 2000)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    const { vault, entries, feelings } = journalAt(root, hastyClock(random))

    async function changed(id: string): Promise<string> {
      const { body } = await entries.get({ id })
      const at = Math.floor(random() * body.length)
      const upTo = at + Math.floor(random() * 400)
      const typed = random() < 0.5 ? ` ${vocabulary.word()} #${vocabulary.word()} 🌱` : ''
      return (body.slice(0, at) + typed + body.slice(upTo)).toWellFormed()
    }
    const written = (): string => {
      const size = pick(sizes)
      return vocabulary.text(Math.ceil(size / 6)).slice(0, size)
    }
    async function step(): Promise<void> {
      const chance = random()
      const old = pick(ids)
      if (chance < 0.08) {
        const note = vocabulary.text(5)
        await say.doing({ op: 'feel', note }, () => feelings.log({ ...felt, note }))
      } else if (chance < 0.16 && old) {
        const trashed = random() < 0.6
        const move = trashed ? entries.moveToTrash : entries.restore
        await say.doing({ op: 'trash', id: old, trashed }, () => move({ id: old }))
      } else if (chance < 0.3 && old) {
        const versions = await entries.versions({ id: old })
        const kept: [string, string][] = []
        for (const { id: versionId } of versions.slice(0, 8)) {
          kept.push([versionId, sumOf((await entries.version({ id: old, versionId })).body)])
        }
        say.done({ op: 'versions', id: old, kept })
        const [versionId, sum] = pick(kept) ?? []
        if (!versionId || !sum || random() < 0.5) return
        await say.doing({ op: 'save', id: old, sum }, () =>
          entries.restoreVersion({ id: old, versionId }),
        )
      } else {
        const again = old && (ids.length >= mostEntries || random() < 0.6)
        const id = again ? old : newId()
        const body = again && random() < 0.6 ? await changed(id) : written()
        await say.doing({ op: 'save', id, sum: sumOf(body) }, () =>
          entries.save({ id, body, fieldTags: random() < 0.3 ? [vocabulary.word()] : [] }),
        )
        if (!again) ids.push(id)
      }
    }

    await say.doing({ op: 'open' }, () => vault.unlock({ passphrase }))
    for (;;) {
      await step()
      if (random() < 0.03) {
        await say.doing({ op: 'lock' }, () => vault.lock(undefined))
        await say.doing({ op: 'open' }, () => vault.unlock({ passphrase }))
      }
    }
  },

  async begin(root): Promise<Life<Given, Step>> {
    await makeJournal(root)
    const truth = new Truth()
    return {
      next: () => ({ root, ids: truth.ids }),
      async check(told) {
        const { vault, entries } = journalAt(root)
        await vault.unlock({ passphrase })
        // First as a person would see it, then as it lies in the file.
        const seen = new Map<string, string>()
        for (const id of truth.expect(told)) seen.set(id, sumOf((await entries.get({ id })).body))
        await vault.lock(undefined)
        checkFolder(folderIn(root))
        inspect(folderIn(root), (db) => truth.compare(db, seen))
        return told.acknowledged.filter(({ op }) => op === 'save').length
      },
    }
  },
})
