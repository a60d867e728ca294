import { groupsOf } from '../../../shared/recovery-key.ts'
import { Failure } from '../../../shared/result.ts'
import { checkFolder, folderIn, inspect, journalAt, makeJournal, passphrase } from '../journal.ts'
import { kind, type Life } from '../kind.ts'

interface Given {
  root: string
}
type Step = { op: 'replace'; key: string | null } | { op: 'confirm' }

/** Replacing the recovery key: the person always holds one that opens the journal, or is shown it. */
export const recovery = kind<Given, Step>({
  counts: 'new keys',
  within: 250,
  touching: { folder: folderIn, name: /^keys\.json/u },

  async work({ given: { root }, random, say }) {
    const { vault } = journalAt(root)
    await vault.unlock({ passphrase })
    for (;;) {
      let key: string | null = null
      await say.doing({ op: 'replace', key }, async () => {
        key = (await vault.replaceRecoveryKey({ passphrase })).unconfirmedRecoveryKey
      })
      say.done({ op: 'replace', key })
      if (!key || random() < 0.5) continue
      const group = 1 + Math.floor(random() * 8)
      const typed = groupsOf(key)[group - 1]!.toLowerCase()
      await say.doing({ op: 'confirm' }, () => vault.confirmRecoveryKey({ group, typed }))
    }
  },

  async begin(root): Promise<Life<Given, Step>> {
    await makeJournal(root)
    /** The key that was shown last, and whether the person said that they keep it. */
    let held: string | null = null
    let confirmed = false
    return {
      next: () => ({ root }),
      async check({ acknowledged, pending }) {
        for (const step of acknowledged) {
          if (step.op === 'replace' && step.key) held = step.key
          confirmed = step.op === 'confirm'
        }
        const { vault } = journalAt(root)
        await vault.unlock({ passphrase })
        const { unconfirmedRecoveryKey: shown } = await vault.waysIn(undefined)
        await vault.lock(undefined)
        if (shown && !(await opens(root, shown)))
          throw new Error('a key is shown that opens nothing')
        const cut = pending?.op === 'replace' || acknowledged.at(-1)?.op === 'replace'
        const stillOpens = held !== null && (await opens(root, held))
        if (held && !stillOpens && !(cut && shown)) throw new Error('no recovery key is left')
        if (held && stillOpens && !confirmed && shown !== held && pending?.op !== 'confirm') {
          throw new Error('a key that nobody confirmed is not shown any more')
        }
        if (shown) [held, confirmed] = [shown, false]
        else confirmed = held !== null
        checkFolder(folderIn(root))
        inspect(folderIn(root), () => {})
        return acknowledged.filter((step) => step.op === 'replace' && step.key).length
      },
    }
  },
})

async function opens(root: string, recoveryKey: string): Promise<boolean> {
  const { vault } = journalAt(root)
  try {
    await vault.unlockByRecoveryKey({ recoveryKey })
    await vault.lock(undefined)
    return true
  } catch (error) {
    if (error instanceof Failure && error.code === 'wrong-passphrase') return false
    throw error
  }
}
