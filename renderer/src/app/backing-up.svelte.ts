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
    try {
      // What was typed a moment ago belongs in it as well.
      const saved = await flush()
      const answer = await intact.backups.now()
      if (!answer.ok) return notify(answer.message)
      this.made = answer.value
      notify(madeInWords(answer.value, saved))
    } finally {
      this.busy = false
    }
  }
}

export const backingUp = new BackingUp()

function madeInWords({ entries }: Backup, saved: boolean): string {
  const made = `Backed up${entries === null ? '' : `: ${entriesInWords(entries)}`}. The copy opens.`
  return saved ? made : `${made} What you wrote last could not be saved and is not in it.`
}
