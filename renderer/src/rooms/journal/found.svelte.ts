import type { FoundItem, FoundKind, FoundPlace } from '../../../../shared/contract/search.ts'
import { intact, valueOf } from '../../app/intact.ts'
import { DayLayout } from './day-layout.ts'
import { byDay, daysOf, type Source } from './source.ts'

const firstPage = 50
const page = 200
/** Ranked results are read from the top; nobody goes further down. */
const mostRanked = 100
/** Counting stops here. */
export const mostCounted = 100

export interface Looking {
  query: string
  /** One kind of thing, or everything. */
  kind: FoundKind | null
  order: 'newest' | 'best'
}

/**
 * What was found, page by page. An older search never overwrites a newer one, and what is shown for a search never changes
 * its order: one order is asked for, and the list before stays until it is there.
 */
export class Found implements Source {
  layout = $state.raw(new DayLayout([]))
  /** What these results are for; empty before the first answer. */
  query = $state('')
  more = $state(false)
  /** Best match first, and not by day. */
  undated = $state(false)
  /** How many of each kind there are for this query, as far as they were counted. */
  counts = $state.raw<readonly { kind: FoundKind; count: number }[]>([])
  #items = $state.raw<readonly FoundItem[]>([])
  #byDay = $derived(byDay(this.#items))
  #kind: FoundKind | null = null
  #next: FoundPlace | null = null
  #asked = 0
  #loading: Promise<void> | null = null

  itemsOf(localDate: string): readonly FoundItem[] | undefined {
    return this.undated ? this.#items : this.#byDay.get(localDate)
  }

  /** Searches, or searches again with as many results as there were. */
  async search({ query, kind, order }: Looking): Promise<void> {
    const asked = (this.#asked += 1)
    this.#loading = null
    const again = query === this.query && kind === this.#kind ? this.#items.length : 0
    const limit = Math.min(page, Math.max(firstPage, again))
    const answer =
      order === 'best'
        ? await valueOf(intact.search.best({ query, kind, limit: mostRanked }))
        : await valueOf(intact.search.find({ query, kind, limit }))
    if (asked !== this.#asked) return
    this.query = query
    this.#kind = kind
    this.undated = order === 'best'
    if ('next' in answer) this.#take(answer.items, answer.next)
    else this.#take(answer.items, null, answer.more)
    void this.#count(asked)
  }

  /** Fetches the next page once the last days are near. */
  async ensure(_first: number, last: number): Promise<void> {
    if (!this.#next || last < this.layout.days.length - 3) return
    this.#loading ??= this.#loadMore().finally(() => (this.#loading = null))
    await this.#loading
  }

  clear(): void {
    this.#asked += 1
    this.query = ''
    this.counts = []
    this.#take([], null)
  }

  async #loadMore(): Promise<void> {
    const asked = this.#asked
    const { query } = this
    const after = this.#next
    const answer = await intact.search.find({ query, kind: this.#kind, limit: page, after })
    if (asked !== this.#asked) return
    // Without an answer the list ends here; typing searches again.
    if (!answer.ok) this.#take(this.#items, null)
    else this.#take([...this.#items, ...answer.value.items], answer.value.next)
  }

  /** After what is looked at: nobody waits for a number. */
  async #count(asked: number): Promise<void> {
    const answer = await intact.search.count({ query: this.query, most: mostCounted })
    if (asked === this.#asked && answer.ok) this.counts = answer.value
  }

  #take(items: readonly FoundItem[], next: FoundPlace | null, more = next !== null): void {
    this.#items = items
    this.#next = next
    this.layout = new DayLayout(this.undated ? daysOf(items, () => '') : daysOf(items))
    this.more = more
  }
}
