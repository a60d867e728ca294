import type { StoppedWork } from '../../shared/contract/stopped-work.ts'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import type { JournalThread } from '../journal-thread.ts'

/** Imports, renamings and taking either back: all that is saved waits for these, each one transaction. */
export class LongWork {
  readonly #journal: JournalThread
  readonly #status: () => VaultStatus | undefined
  /** What a lock stopped and nobody has been told yet, by the folder of the journal. Never written anywhere. */
  readonly #untold = new Map<string, Set<StoppedWork>>()

  constructor(journal: JournalThread, status: () => VaultStatus | undefined) {
    this.#journal = journal
    this.#status = status
  }

  /** Nothing of it stays. The last words must not wait for it. */
  stop(tell: (stopped: StoppedWork) => void = () => {}): void {
    // Not one after the other: each of them waits for the other kind of work.
    for (const operation of ['exchange.cancelImport', 'tags.cancelRename'])
      void this.#journal.call(operation).then((answer) => {
        if (answer.ok && answer.value) tell(answer.value as StoppedWork)
      })
  }

  /** The same before a lock, of which the person is told when that journal is open again. The sample will be no more. */
  stopToLock(): void {
    const status = this.#status()
    if (status?.state !== 'unlocked') return this.stop()
    const { folder } = status
    this.stop((stopped) => {
      this.#untold.set(folder, (this.#untold.get(folder) ?? new Set()).add(stopped))
    })
  }

  /** What a lock stopped in the journal that is open. Told once. */
  stopped(): StoppedWork[] {
    const status = this.#status()
    if (status?.state !== 'unlocked') return []
    const stopped = [...(this.#untold.get(status.folder) ?? [])]
    this.#untold.delete(status.folder)
    return stopped
  }
}
