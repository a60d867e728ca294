import type { StoppedWork } from '../../../shared/contract/stopped-work.ts'
import { intact } from './intact.ts'
import { notices, notify } from './notices.svelte.ts'

const inWords: Record<StoppedWork, string> = {
  import: 'Locking stopped the import. Nothing of it was added.',
  undoImport: 'Locking stopped the undo of the import. What came in is still here.',
  rename: 'Locking stopped the renaming. Every entry is as it was.',
  undoRename: 'Locking stopped taking the new name back. Every entry still has it.',
}

/**
 * Stops what is one transaction, of which nothing stays then: all that is saved waits for it, and whoever locks does not. What
 * is saved after this is on disk at once.
 */
export const stopLongWork = (): void => void intact.desktop.stopLongWork()

/** After unlocking: what the lock before it stopped, beside what else is said there. */
export async function sayWhatStopped(): Promise<void> {
  const answer = await intact.desktop.stopped()
  if (!answer.ok || answer.value.length === 0) return
  const said = notices.current
  const texts = [said?.text, ...answer.value.map((stopped) => inWords[stopped])]
  notify(texts.filter(Boolean).join(' '), said?.action)
}
