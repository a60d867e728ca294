import type { Backup } from '../../../shared/contract/backups.ts'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import type { Result } from '../../../shared/result.ts'
import { ask } from '../parts/ask.svelte.ts'
import { entriesInWords, whenInWords } from '../parts/backups-in-words.ts'
import { carry, type Carried } from './carried.ts'
import { goOn, mayLeave } from './flush.ts'
import { intact } from './intact.ts'
import { stopLongWork } from './long-work.ts'
import { vault } from './vault.svelte.ts'

// The ways from one journal, or one state of it, to another. Each ends with this page being loaded afresh, so what comes
// back from them is only ever a sentence about why nothing came of it.

export const useJournal = (folder: string): Promise<string | null> =>
  move(() => intact.journals.use({ folder }))

export const openJournal = (folder: string): Promise<string | null> =>
  move(() => intact.journals.open({ folder }))

export const createJournal = (given: {
  name: string
  passphrase: string
}): Promise<string | null> => move(() => intact.journals.create(given))

/**
 * Asks first, and says what happens.
 * @param onyes hears that it begins
 */
export async function restoreBackup(backup: Backup, onyes: () => void): Promise<string | null> {
  const entries = backup.entries === null ? '' : `, with ${entriesInWords(backup.entries)}`
  const yes = await ask({
    title: 'Restore this backup?',
    text:
      `The journal goes back to ${whenInWords(backup.madeAt)}${entries}. ` +
      'The journal as it is now is kept as a backup of its own, so this can be undone.' +
      (vault.open ? ' Intact locks it, and the passphrase opens it.' : ''),
    yes: 'Restore',
    no: 'Cancel',
  })
  if (!yes) return null
  onyes()
  const { id, place, madeAt } = backup
  return move(() => intact.backups.restore({ id, place }), { kind: 'restored', madeAt })
}

async function move(
  go: () => Promise<Result<VaultStatus>>,
  said: Carried | null = null,
): Promise<string | null> {
  const wasOpen = vault.open
  stopLongWork()
  // In front of a locked journal, too: words that could not be saved before it was locked may still wait in this page.
  if (!(await mayLeave())) return null
  // Before it happens: the page may be gone before the answer comes.
  carry(said)
  const answer = await go()
  if (answer.ok) return null
  carry(null)
  if (!wasOpen || (await staysOpen(answer.message))) goOn()
  return answer.message
}

/** A move locks the open journal first. Where it failed only after that, the window learns of it here. */
async function staysOpen(message: string): Promise<boolean> {
  const status = await intact.vault.status()
  if (!status.ok || status.value.state !== 'locked') return true
  carry({ kind: 'failed', message })
  await intact.vault.lock()
  return false
}
