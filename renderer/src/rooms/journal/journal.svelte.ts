import type { FoundItem, FoundKind, FoundPiece } from '../../../../shared/contract/search.ts'
import { flush } from '../../app/flush.ts'
import { intact, Refused } from '../../app/intact.ts'
import { Everything } from './everything.svelte.ts'
import { Found, type Looking } from './found.svelte.ts'

type Place = Pick<FoundItem, 'id' | 'localDate'>
/** Entries and feelings are read where they are; of what is found elsewhere, what was found of it is shown. */
export type Chosen =
  | (Place & { kind: 'entry' | 'feeling' })
  | (Place & { kind: FoundPiece['kind']; piece: FoundPiece })

/** The Journal room. It outlives the room on screen, so that coming back finds everything as it was. */
class Journal {
  readonly everything = new Everything()
  readonly found = new Found()
  /** What stands in the search field. */
  query = $state('')
  /** What is looked for, and what comes first. */
  kind = $state<FoundKind | null>(null)
  order = $state<Looking['order']>('newest')
  /** How the journal is looked at while nothing is searched for: the id of a view; empty for the usual one. */
  view = $state('')
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
  /** What is being found; done when the list shows it. */
  #finding: Promise<void> = Promise.resolve()
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
    void this.attempt(() => this.everything.refresh())
    if (this.query.trim()) void this.#find()
  }

  /** Searches as the person types, at most once a frame. */
  search(query: string): void {
    this.query = query
    cancelAnimationFrame(this.#frame)
    if (query.trim() === '') {
      this.kind = null
      this.#finding = Promise.resolve()
      return this.found.clear()
    }
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#finding = promise
    this.#frame = requestAnimationFrame(() => {
      if (query.trim() === this.found.query) return resolve()
      this.scrolled.found = 0
      resolve(this.#find())
    })
  }

  /** Shows one kind of what was found, or everything. */
  show(kind: FoundKind | null): void {
    this.kind = kind
    this.scrolled.found = 0
    this.#finding = this.#find()
  }

  sort(order: Looking['order']): void {
    this.order = order
    this.scrolled.found = 0
    this.#finding = this.#find()
  }

  choose(item: FoundItem | Chosen | null): void {
    this.chosen = item && chosenOf(item)
    if (!item) this.reading = false
  }

  /** Waits until the list shows what was typed last. */
  async settled(): Promise<void> {
    await this.#finding
  }

  #find(): Promise<void> {
    const { kind, order } = this
    return this.attempt(() => this.found.search({ query: this.query.trim(), kind, order }))
  }

  /** Asks the journal for something; what kept it from answering is a sentence in the room. */
  async attempt(work: () => Promise<void>): Promise<void> {
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
    this.view = ''
    this.choose(null)
    this.scrolled.everything = 0
    this.problem = ''
    if (this.#onScreen) this.refresh()
  }
}

function chosenOf(item: FoundItem | Chosen): Chosen {
  if ('piece' in item) return item
  const { id, localDate } = item
  if (item.kind === 'entry' || item.kind === 'feeling') return { kind: item.kind, id, localDate }
  return { kind: item.kind, id, localDate, piece: item as FoundPiece }
}

export const journal = new Journal()
