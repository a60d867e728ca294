import { intact } from './intact.ts'

/**
 * Stops what is one transaction, of which nothing stays then: all that is saved waits for it, and whoever leaves the journal
 * does not. What is saved after this is on disk at once.
 */
export function stopLongWork(): void {
  // Not one after the other: each of them waits for the other kind of work.
  void intact.exchange.cancelImport()
  void intact.tags.cancelRename()
}
