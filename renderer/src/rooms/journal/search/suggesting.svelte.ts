import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import type { Known } from './completing.ts'

const nothing: Known = { tag: [], feeling: [], about: [] }

/** What the search field offers: what was searched for last, and what the journal has behind operators. */
class Suggesting {
  recent = $state.raw<readonly string[]>([])
  known = $state.raw<Known>(nothing)
  #asked = 0

  constructor() {
    onLock(() => this.forget())
    intact.on('vaultChanged', () => this.forget())
  }

  /** Looks at the journal again. What cannot be asked for is not offered. */
  async look(): Promise<void> {
    const asked = (this.#asked += 1)
    const [recent, tags, words, titles] = await Promise.all([
      intact.search.recent(),
      intact.entries.tags(),
      intact.feelings.words(),
      intact.rejections.titles(),
    ])
    if (asked !== this.#asked) return
    this.recent = recent.ok ? recent.value : []
    this.known = {
      tag: tags.ok ? withParents(tags.value.map(({ tag }) => tag)) : [],
      feeling: words.ok ? words.value.map(({ word }) => word) : [],
      about: titles.ok ? titles.value.map(({ title }) => title) : [],
    }
  }

  async remember(query: string): Promise<void> {
    const answer = await intact.search.remember({ query })
    if (answer.ok) this.recent = [query, ...this.recent.filter((one) => one !== query)]
  }

  /** @param query null for everything */
  async clear(query: string | null): Promise<void> {
    const answer = await intact.search.forget({ query })
    if (!answer.ok) return notify(answer.message)
    this.recent = query ? this.recent.filter((one) => one !== query) : []
    notify(query ? 'That search is forgotten.' : 'Recent searches are cleared.', {
      label: 'Undo',
      run: () => void this.#bringBack(),
    })
  }

  async #bringBack(): Promise<void> {
    const answer = await intact.search.undoForget()
    if (!answer.ok) return notify(answer.message)
    await this.look()
  }

  forget(): void {
    this.#asked += 1
    this.recent = []
    this.known = nothing
  }
}

/** `a/b` is found by `a` as well. */
const withParents = (tags: readonly string[]): string[] => [
  ...new Set(tags.flatMap((tag) => [tag, ...parentsOf(tag)])),
]

const parentsOf = (tag: string): string[] =>
  tag.split('/').flatMap((_, i, parts) => (i > 0 ? [parts.slice(0, i).join('/')] : []))

export const suggesting = new Suggesting()
