import type { Backup } from '../../../shared/contract/backups.ts'
import { entriesInWords } from '../parts/backups-in-words.ts'
import { flush } from './flush.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

/** "Back up now", wherever it is pressed. */
class BackingUp {
  busy = $state(false)
  /** The last one made since the journal was opened: a list that is on screen looks again. */
  made = $state.raw<Backup | null>(null)

  async now(): Promise<void> {
    if (this.busy) return
    this.busy = true
    // What was typed a moment ago belongs in it as well.
    await flush()
    const answer = await intact.backups.now()
    this.busy = false
    if (!answer.ok) return notify(answer.message)
    this.made = answer.value
    const { entries } = answer.value
    notify(`Backed up${entries === null ? '' : `: ${entriesInWords(entries)}`}. The copy opens.`)
  }
}

export const backingUp = new BackingUp()
