import { Failure } from '../../../shared/result.ts'
import { checkFolder, folderIn, inspect, journalAt, makeJournal, passphrase } from '../journal.ts'
import { kind, type Life } from '../kind.ts'

interface Given {
  root: string
  present: string
}
interface Step {
  to: string
}

/** Changing the passphrase: at any moment the old one opens the journal, or the new one; once answered, the new one. */
export const changing = kind<Given, Step>({
  counts: 'changes',
  within: 2500,
  touching: { folder: folderIn, name: /^keys\.json/u },

  async work({ given: { root, present }, random, say }) {
    const { vault } = journalAt(root)
    await vault.unlock({ passphrase: present })
    for (let current = present; ;) {
      const to = `${passphrase} ${random()}`
      await say.doing({ to }, () => vault.changePassphrase({ current, passphrase: to }))
      current = to
    }
  },

  async begin(root): Promise<Life<Given, Step>> {
    await makeJournal(root)
    let present = passphrase
    return {
      next: () => ({ root, present }),
      async check({ acknowledged, pending }) {
        const before = present
        present = acknowledged.at(-1)?.to ?? present
        const candidates = pending ? [present, pending.to] : [present]
        const opening: string[] = []
        for (const each of candidates) if (await opens(root, each)) opening.push(each)
        if (opening.length !== 1) throw new Error(`${opening.length} passphrases open it`)
        if (before !== present && (await opens(root, before))) {
          throw new Error('a passphrase that was changed still opens it')
        }
        present = opening[0]!
        checkFolder(folderIn(root))
        inspect(folderIn(root), () => {}, present)
        return acknowledged.length
      },
    }
  },
})

async function opens(root: string, words: string): Promise<boolean> {
  const { vault } = journalAt(root)
  try {
    await vault.unlock({ passphrase: words })
    await vault.lock(undefined)
    return true
  } catch (error) {
    if (error instanceof Failure && error.code === 'wrong-passphrase') return false
    throw error
  }
}
