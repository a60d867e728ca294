import type { VaultStatus } from '../../../shared/contract/vault.ts'
import type { Result } from '../../../shared/result.ts'
import { goOn, mayLeave } from './flush.ts'
import { forgetJournal } from './forgetting.ts'
import { intact } from './intact.ts'
import { stopLongWork } from './long-work.ts'

type Failed = Extract<Result<never>, { ok: false }>

/** Whether there is a journal, whether it is open, and the ways to change that. */
class Vault {
  status = $state<VaultStatus>({
    state: 'locked',
    folder: '',
    name: 'Journal',
    several: false,
    recovered: false,
  })
  readonly state = $derived(this.status.state)
  readonly folder = $derived(this.status.folder)
  /** Why the state could not even be asked for. */
  problem = $state<Failed | null>(null)
  readonly open = $derived(this.state === 'unlocked' || this.state === 'sample')
  readonly #waiting: (() => void)[] = []

  /** Asks once and follows every change from then on. */
  async start(): Promise<void> {
    intact.on('vaultChanged', (status) => this.#take(status))
    const answer = await this.#ask(intact.vault.status())
    if (!answer.ok) this.problem = answer
  }

  /** Settles when the journal is open. */
  async opened(): Promise<void> {
    if (!this.open) await new Promise<void>((settle) => this.#waiting.push(settle))
  }

  create(passphrase: string): Promise<Result<VaultStatus>> {
    return this.#ask(intact.vault.create({ passphrase }))
  }

  unlock(passphrase: string): Promise<Result<VaultStatus>> {
    return this.#ask(intact.vault.unlock({ passphrase }))
  }

  openSample(): Promise<Result<VaultStatus>> {
    return this.#ask(intact.vault.openSample())
  }

  /** Commits what was typed before the key is forgotten. This page is loaded afresh then. */
  async lock(): Promise<Result<VaultStatus>> {
    stopLongWork()
    if (!(await mayLeave())) return { ok: true, value: this.status }
    const answer = await intact.vault.lock()
    if (!answer.ok) goOn()
    return answer
  }

  async #ask(question: Promise<Result<VaultStatus>>): Promise<Result<VaultStatus>> {
    const answer = await question
    if (answer.ok) this.#take(answer.value)
    return answer
  }

  #take(status: VaultStatus): void {
    const wasOpen = this.open
    this.status = status
    this.problem = null
    if (wasOpen && !this.open) forgetJournal()
    if (this.open) for (const settle of this.#waiting.splice(0)) settle()
  }
}

export const vault = new Vault()
