import type { JournalThread } from '../journal-thread.ts'

/** Imports, renamings and taking either back: all that is saved waits for these, each one transaction. */
export class LongWork {
  readonly #journal: JournalThread

  constructor(journal: JournalThread) {
    this.#journal = journal
  }

  /** Nothing of it stays. The last words must not wait for it. */
  stop(): void {
    // Not one after the other: each of them waits for the other kind of work.
    void this.#journal.call('exchange.cancelImport')
    void this.#journal.call('tags.cancelRename')
  }
}
