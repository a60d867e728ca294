import type { WaysIn } from '../../../../shared/contract/vault.ts'
import type { Result } from '../../../../shared/result.ts'
import { intact } from '../intact.ts'
import { notify } from '../notices.svelte.ts'
import { settings } from '../settings.svelte.ts'

/** The recovery key while it waits to be written down, and how much is said about it. */
class Recovery {
  /** The key itself, until the person has confirmed that they have it. */
  key = $state<string | null>(null)
  /** Whether the journal has a recovery key at all. */
  exists = $state(false)
  /** A journal that the recovery key has opened goes on without a new passphrase for this session. */
  passphraseLater = $state(false)
  /** What is in sight: the key itself, one line that it waits, or nothing. */
  saying = $state<'key' | 'reminder' | 'nothing'>('nothing')
  /** The person asked to see the key, so the focus goes to it. */
  asked = false

  #reminded = false

  /** In an empty journal the key is shown at once; later on one line reminds. */
  async start(): Promise<void> {
    await this.refresh()
    if (this.key === null) return
    const latest = await intact.timeline.latest({ limit: 1 })
    if (latest.ok && latest.value.length === 0) this.saying = 'key'
    else this.remind()
  }

  async refresh(): Promise<void> {
    const answer = await intact.vault.waysIn()
    if (answer.ok) this.#take(answer.value)
  }

  show(): void {
    this.asked = true
    this.saying = 'key'
  }

  later(): void {
    this.saying = 'nothing'
  }

  /** Once in a session, and never over the key itself. */
  remind(): void {
    if (this.key === null || this.#reminded || this.saying !== 'nothing') return
    this.#reminded = true
    if (settings.showMargin) this.saying = 'reminder'
    else notify(waiting, { label: 'Show it', run: () => this.show() })
  }

  /** Empty where the group is right: then the key is never shown again. Otherwise a sentence for the person. */
  async confirm(group: number, typed: string): Promise<string> {
    if (!typed.trim()) return `Type group ${group} first.`
    const answer = await intact.vault.confirmRecoveryKey({ group, typed })
    if (!answer.ok) return answer.message
    if (!answer.value.right) return `That is not group ${group}. Compare it with what you wrote.`
    this.key = null
    this.saying = 'nothing'
    notify('The recovery key is kept by you alone now.')
    return ''
  }

  /** Makes a new key, which is shown until it is confirmed. */
  async replace(passphrase: string): Promise<Result<WaysIn>> {
    const answer = await intact.vault.replaceRecoveryKey({ passphrase })
    if (answer.ok) {
      this.#take(answer.value)
      this.show()
    }
    return answer
  }

  #take({ unconfirmedRecoveryKey, recoveryKey }: WaysIn): void {
    this.key = unconfirmedRecoveryKey
    this.exists = recoveryKey
    if (unconfirmedRecoveryKey === null) this.saying = 'nothing'
  }
}

export const waiting = 'Your recovery key is waiting to be written down.'
export const recovery = new Recovery()
