import { join } from 'node:path'
import { first, type ReadDb } from '../../../main/journal/storage/sql.ts'
import { Vocabulary } from '../../bench/generate.ts'
import { checkFolder, folderIn, eveningOf, hastyClock, inspect, inspectCopy } from '../journal.ts'
import { journalAt, makeJournal, passphrase, sumOf } from '../journal.ts'
import { kind, type Life } from '../kind.ts'

/** The sum of the one entry's text: it stands for what the journal is. */
type State = string
interface Given {
  root: string
  round: number
  states: Record<string, State>
}
type Step =
  | { op: 'save'; state: State }
  | { op: 'backup'; id: string; state: State }
  | { op: 'restore'; state: State; before: State; kept: string[] }

const place = 'journal'
const entry = '0199aaaa-0000-7000-8000-000000000001'

/** Restoring one backup after another: it is done or not done, and what the journal was before is a backup then. */
export const restore = kind<Given, Step>({
  counts: 'restores',
  within: 500,
  touching: { folder: folderIn, name: /restor|^journal\.db$|^keys\.json/u },

  async work({ given: { root, round, states }, random, say }) {
    const vocabulary = new Vocabulary(random, 2000)
    const { vault, entries, backups } = journalAt(root, hastyClock(random, round))
    for (;;) {
      await vault.unlock({ passphrase })
      const body = vocabulary.text(random() * 8000)
      let state = sumOf(body)
      await say.doing({ op: 'save', state }, () => entries.save({ id: entry, body, fieldTags: [] }))
      const known = (await backups.list(undefined)).some(({ id }) => states[id])
      // Those of earlier evenings are cleared away in time.
      if (random() < 0.3 || !known) {
        const { id } = await backups.now(undefined)
        states[id] = state
        say.done({ op: 'backup', id, state })
      }
      await vault.lock(undefined)
      for (let times = 0; times < 3; times++) {
        const listed = await backups.list(undefined)
        const known = listed.filter(({ id }) => states[id])
        const chosen = known[Math.floor(random() * known.length)]
        if (!chosen) break
        const { id } = chosen
        const kept = listed.map((each) => each.id)
        const step: Step = { op: 'restore', state: states[id]!, before: state, kept }
        await say.doing(step, () => backups.restore({ id, place }))
        state = step.state
      }
    }
  },

  async begin(root): Promise<Life<Given, Step>> {
    await makeJournal(root)
    const states: Record<string, State> = {}
    const { vault, entries, backups } = journalAt(root)
    await vault.unlock({ passphrase })
    for (const body of ['One state.', 'Another state. '.repeat(5000)]) {
      await entries.save({ id: entry, body, fieldTags: [] })
      states[(await backups.now(undefined)).id] = sumOf(body)
    }
    await vault.lock(undefined)
    let present = states[(await backups.list(undefined))[0]!.id]!
    let round = 0
    return {
      next: () => ({ root, round: ++round, states }),
      async check({ acknowledged, pending }) {
        for (const step of acknowledged) {
          if (step.op === 'backup') states[step.id] = step.state
          else present = step.state
        }
        const journal = journalAt(root, eveningOf(round))
        await journal.vault.unlock({ passphrase })
        const { body } = await journal.entries.get({ id: entry })
        await journal.vault.lock(undefined)
        checkFolder(folderIn(root))
        const found = inspect(folderIn(root), stateOf)
        if (found !== sumOf(body)) throw new Error('answered as something else than is there')
        const whole = pending && 'state' in pending ? [present, pending.state] : [present]
        if (!whole.includes(found)) throw new Error('neither the one state nor the other')
        const restored =
          pending?.op === 'restore' && found !== present ? pending : lastRestore(acknowledged)
        if (restored) await keptOf(root, restored)
        present = found
        return acknowledged.filter(({ op }) => op === 'restore').length
      },
    }
  },
})

const stateOf = (db: ReadDb): State =>
  sumOf(first<{ body: string }>(db, 'SELECT body FROM entries')!.body)

const lastRestore = (steps: Step[]) =>
  steps.findLast((step): step is Extract<Step, { op: 'restore' }> => step.op === 'restore')

/** Finds what a restore has kept. @throws Error when that is not the state before */
async function keptOf(root: string, { before, kept }: Extract<Step, { op: 'restore' }>) {
  const { backups } = journalAt(root)
  const listed = await backups.list(undefined)
  const fresh = listed.filter(({ id, reason }) => reason === 'kept' && !kept.includes(id))
  const states = fresh.map(({ id }) => inspectCopy(join(folderIn(root), 'backups', id), stateOf))
  if (!states.includes(before)) throw new Error('the state before the restore was not kept')
}
