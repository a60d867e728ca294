import type { TimelineItem } from '../../../../shared/contract/timeline.ts'
import { flush } from '../../app/flush.ts'
import { intact, Refused } from '../../app/intact.ts'
import { Everything } from './everything.svelte.ts'
import { Found } from './found.svelte.ts'

export type Chosen = Pick<TimelineItem, 'kind' | 'id' | 'localDate'>

/** The Journal room. It outlives the room on screen, so that coming back finds everything as it was. */
class Journal {
  readonly everything = new Everything()
  readonly found = new Found()
  /** What stands in the search field. */
  query = $state('')
  chosen = $state.raw<Chosen | null>(null)
  /** In a narrow window: whether the chosen one is on screen rather than the list. */
  reading = $state(false)
  /** A sentence for the person when the journal could not be asked. */
  problem = $state('')
  /** Increases whenever the journal changed. */
  changes = $state(0)
  /** How far the lists are scrolled. */
  readonly scrolled = { everything: 0, found: 0 }
  readonly searching = $derived(this.query.trim() !== '' && this.found.query !== '')
  #onScreen = false
  #frame = 0

  constructor() {
    intact.on('journalChanged', () => this.changed())
    // Another journal, or none: nothing of this one stays.
    intact.on('vaultChanged', () => this.#forget())
  }

  /** The room comes on screen; returns what to do when it leaves. What was written elsewhere is seen now. */
  enter(): () => void {
    this.#onScreen = true
    this.refresh()
    // What was typed last may still be on its way to the disk.
    void flush().then(() => this.changed())
    return () => (this.#onScreen = false)
  }

  /** Something in the journal is different. Main tells of other windows; this window's own changes call it. */
  changed(): void {
    this.changes += 1
    if (this.#onScreen) this.refresh()
  }

  refresh(): void {
    void this.#try(() => this.everything.refresh())
    if (this.query.trim()) void this.#try(() => this.found.search(this.query.trim()))
  }

  /** Searches as the person types, at most once a frame. */
  search(query: string): void {
    this.query = query
    cancelAnimationFrame(this.#frame)
    if (query.trim() === '') return this.found.clear()
    this.#frame = requestAnimationFrame(() => {
      if (query.trim() === this.found.query) return
      this.scrolled.found = 0
      void this.#try(() => this.found.search(query.trim()))
    })
  }

  choose(item: Chosen | null): void {
    this.chosen = item && { kind: item.kind, id: item.id, localDate: item.localDate }
    if (!item) this.reading = false
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      this.problem = ''
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.problem = error.message
    }
  }

  #forget(): void {
    this.search('')
    this.everything.clear()
    this.choose(null)
    this.scrolled.everything = 0
    this.problem = ''
    if (this.#onScreen) this.refresh()
  }
}

export const journal = new Journal()
