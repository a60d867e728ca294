import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import type { Added } from './added-in-words.ts'
import { bank } from './bank.svelte.ts'
import { KeptLine } from './kept-line.svelte.ts'

/** One line, added from anywhere. */
class Adding {
  /** While it is open. */
  line = $state.raw<KeptLine | null>(null)

  constructor() {
    onLock(() => (this.line = null))
  }

  open(kind: Added): void {
    const line = new KeptLine()
    line.kind = kind
    this.line = line
  }

  /** Closes the line, and what stands in it stays. Where it could not be kept, the line stays open and says so. */
  async done(): Promise<void> {
    const { line } = this
    if (!line) return
    const kept = await line.keeping.flush()
    if (this.line !== line || (!kept && line.text.trim())) return
    this.line = null
    if (line.stored) {
      const { kind, id } = line
      const undo = () => void bank.change(intact[kind].moveToTrash({ id }))
      notify('Saved.', { label: 'Undo', run: undo })
    }
    await bank.load()
  }
}

export const adding = new Adding()
