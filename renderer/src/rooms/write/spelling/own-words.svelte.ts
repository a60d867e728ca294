import { SvelteSet } from 'svelte/reactivity'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { vault } from '../../../app/vault.svelte.ts'

/** The words the person added. They lie in the journal. */
class OwnWords {
  readonly words = new SvelteSet<string>()

  async read(): Promise<void> {
    const answer = await intact.spelling.ownWords()
    // It may have been locked meanwhile.
    if (!answer.ok || !vault.open) return
    this.words.clear()
    for (const { word } of answer.value) this.words.add(word)
  }

  /** A word is one's own in capitals too, at the beginning of a sentence. */
  has(word: string): boolean {
    return this.words.has(word) || this.words.has(word[0]!.toLowerCase() + word.slice(1))
  }

  async add(word: string): Promise<void> {
    this.words.add(word)
    const answer = await intact.spelling.addWord({ word })
    if (answer.ok) return
    this.words.delete(word)
    notify(answer.message)
  }

  async remove(word: string): Promise<void> {
    const answer = await intact.spelling.removeWord({ word })
    if (!answer.ok) return notify(answer.message)
    this.words.delete(word)
    const undo = () => void this.add(word)
    notify(`“${word}” was removed from your words.`, { label: 'Undo', run: undo })
  }
}

export const ownWords = new OwnWords()
