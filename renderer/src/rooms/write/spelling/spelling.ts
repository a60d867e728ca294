import { SvelteSet } from 'svelte/reactivity'
import { onLock } from '../../../app/forgetting.ts'
import type { Spelling } from '../../../editor/spelling/looking.ts'
import { withoutPossessive } from '../../../editor/spelling/words.ts'
import { chosenDictionary } from './dictionary.svelte.ts'
import { ownWords } from './own-words.svelte.ts'

/** Words that were left in an entry, by its id: in this window's memory alone. */
const left = new Map<string, SvelteSet<string>>()

/** The words left in the entry with this id. */
export function leftIn(entryId: string): SvelteSet<string> {
  const words = left.get(entryId) ?? new SvelteSet()
  left.set(entryId, words)
  return words
}

/** What spelling asks of the journal and of the entry with this id. */
export function spellingIn(entryId: string): Spelling {
  const here = leftIn(entryId)
  return {
    speller: () => chosenDictionary.speller(),
    isQuiet: (word) =>
      here.has(word) || ownWords.has(word) || ownWords.has(withoutPossessive(word)),
    keep: (word) => void ownWords.add(withoutPossessive(word)),
    leave: (word) => void here.add(word),
  }
}

onLock(() => {
  chosenDictionary.forget()
  ownWords.words.clear()
  left.clear()
})
