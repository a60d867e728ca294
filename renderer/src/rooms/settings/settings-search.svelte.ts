import { SvelteSet } from 'svelte/reactivity'
import { hasWords } from '../../app/finding.ts'

/** What is looked for in the Settings room, and the sections that have it. */
class SettingsSearch {
  query = $state('')
  readonly #found = new SvelteSet<string>()

  /** Whether a section with this text is to be seen. */
  matches(text: string): boolean {
    return hasWords(text, this.query)
  }

  get nothing(): boolean {
    return this.#found.size === 0
  }

  /** A section says whether it is seen. */
  tell(id: string, seen: boolean): void {
    if (seen) this.#found.add(id)
    else this.#found.delete(id)
  }
}

export const settingsSearch = new SettingsSearch()
