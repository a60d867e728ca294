import { onFlush } from '../../app/flush.ts'
import { intact } from '../../app/intact.ts'
import { navigation } from '../../app/navigation.svelte.ts'
import { notify } from '../../app/notices.svelte.ts'
import { Draft } from './draft.svelte.ts'

/**
 * What lies on the desk: the entry on the page, also while the person is in another room, and every other one that is
 * not safely on disk yet.
 */
class Desk {
  draft = $state<Draft | null>(null)
  readonly #unsaved = new Set<Draft>()
  #freshFor = -1
  #asked = 0
  #justStored: string | null = null

  constructor() {
    onFlush((alone) => this.flush(alone))
  }

  /**
   * Puts the entry on the page that navigation points to: an existing one, the new one in progress, or an empty one.
   * @returns whether the person came to it just now, and does not merely go on
   */
  async show(entryId: string | null, newEntryKey: number): Promise<boolean> {
    const asked = ++this.#asked
    const { draft } = this
    const justStored = entryId !== null && entryId === this.#justStored
    this.#justStored = null
    if (justStored) return false
    if (entryId === null) {
      const inProgress = draft && !draft.stored && (draft.blank || this.#freshFor === newEntryKey)
      this.#freshFor = newEntryKey
      if (!inProgress) this.#put(this.#fresh())
      return true
    }
    const waiting = [...this.#unsaved].find((one) => one.id === entryId)
    if (waiting?.unsaved) {
      this.#put(waiting)
      return true
    }
    // What is typed before the entry is here must not go into the one that lay here.
    if (draft && draft.id !== entryId) this.#put(null)
    // Another room may have changed or thrown away what lies here, so it is read again, and kept if it is the same.
    const answer = await intact.entries.get({ id: entryId })
    if (asked !== this.#asked) return false
    if (answer.ok && answer.value.trashedAt === null) {
      if (draft?.id === entryId && (draft.unsaved || draft.isAs(answer.value))) return true
      this.#put(new Draft(answer.value))
      return true
    }
    if (draft?.id !== entryId || draft.stored) {
      notify(answer.ok ? 'That entry is in the trash.' : answer.message)
      navigation.newEntry()
    }
    return true
  }

  /** Commits what is on the page and what is still waiting. */
  async flush(alone = false): Promise<boolean> {
    if (this.draft) this.#unsaved.add(this.draft)
    const all = [...this.#unsaved]
    const saved = await Promise.all(all.map((one) => one.flush(alone)))
    for (const one of all) if (!one.unsaved) this.#unsaved.delete(one)
    return saved.every(Boolean)
  }

  /** The page is going this instant. */
  saveAtOnce(): void {
    for (const one of new Set([this.draft, ...this.#unsaved])) one?.saveAtOnce()
  }

  /** The journal is locked: what is on disk need not stay in memory. What is not, stays until it is. */
  async leave(): Promise<void> {
    if ((await this.flush()) && this.draft && !this.draft.unsaved) this.draft = null
  }

  #fresh(): Draft {
    const draft: Draft = new Draft(undefined, () => {
      // From now on this page is an entry like any other, and returning to the room finds it by its id.
      if (this.draft !== draft || navigation.entryId !== null) return
      if (this.#freshFor !== navigation.newEntryKey) return
      this.#justStored = draft.id
      navigation.entryId = draft.id
    })
    return draft
  }

  #put(draft: Draft | null): void {
    const before = this.draft
    if (before && before !== draft) {
      this.#unsaved.add(before)
      void before.flush().then((saved) => {
        if (saved) this.#unsaved.delete(before)
        else notify('The entry you left is not saved yet. Intact keeps it and goes on trying.')
      })
    }
    this.draft = draft
  }
}

export const desk = new Desk()
