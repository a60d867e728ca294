import type { Change, RatedPractice } from '../../../../shared/contract/practice.ts'
import type { PracticeId } from '../../../../shared/practice/ids.ts'
import { onLock } from '../../app/forgetting.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'
import { vault } from '../../app/vault.svelte.ts'

/** What is known of practices when they are offered: how it was after them, and which the person does not want offered. */
class Offering {
  /** After these it was worse more often than not, of late. */
  worse = $state.raw<readonly RatedPractice[]>([])
  changes = $state.raw<readonly Change[]>([])
  off = $state.raw<readonly PracticeId[]>([])

  constructor() {
    onLock(() => {
      this.worse = this.changes = this.off = []
    })
  }

  async read(): Promise<void> {
    const [worse, changes, off] = await Promise.all([
      intact.practice.oftenWorse(),
      intact.practice.changes(),
      intact.practice.off(),
    ])
    // It may have been locked meanwhile.
    if (!vault.open) return
    if (worse.ok) this.worse = worse.value
    if (changes.ok) this.changes = changes.value
    if (off.ok) this.off = off.value
  }

  /** Whether a practice may be offered; that can be undone wherever it is said. */
  async offer(practice: PracticeId, offered: boolean): Promise<boolean> {
    const { turnOn, turnOff } = intact.practice
    const answer = await (offered ? turnOn : turnOff)({ practice })
    if (!answer.ok) notify(answer.message)
    await this.read()
    return answer.ok
  }
}

export const offering = new Offering()
