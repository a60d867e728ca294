import type { TimelineItem } from '../../../../shared/contract/timeline.ts'
import { intact, valueOf } from '../../app/intact.ts'
import { DayLayout } from './day-layout.ts'
import { byDay, daysOf, type Source } from './source.ts'

const firstPage = 50
const page = 200

/** What was found, page by page. An older search never overwrites a newer one. */
export class Found implements Source {
  layout = $state.raw(new DayLayout([]))
  /** What these results are for; empty before the first answer. */
  query = $state('')
  more = $state(false)
  #items = $state.raw<readonly TimelineItem[]>([])
  #byDay = $derived(byDay(this.#items))
  #asked = 0
  #loading: Promise<void> | null = null

  itemsOf(localDate: string): readonly TimelineItem[] | undefined {
    return this.#byDay.get(localDate)
  }

  /** Searches, or searches again with as many results as there were. */
  async search(query: string): Promise<void> {
    const asked = (this.#asked += 1)
    this.#loading = null
    const again = query === this.query ? this.#items.length : 0
    const limit = Math.min(page, Math.max(firstPage, again))
    const answer = await valueOf(intact.search.find({ query, limit }))
    if (asked !== this.#asked) return
    this.query = query
    this.#take(answer)
  }

  /** Fetches the next page once the last days are near. */
  async ensure(_first: number, last: number): Promise<void> {
    if (!this.more || last < this.layout.days.length - 3) return
    this.#loading ??= this.#loadMore().finally(() => (this.#loading = null))
    await this.#loading
  }

  clear(): void {
    this.#asked += 1
    this.query = ''
    this.#take({ items: [], more: false })
  }

  async #loadMore(): Promise<void> {
    const asked = this.#asked
    const answer = await intact.search.find({
      query: this.query,
      limit: page,
      after: this.#items.at(-1)?.id ?? null,
    })
    if (asked !== this.#asked) return
    // Without an answer the list ends here; typing searches again.
    if (!answer.ok) this.more = false
    else this.#take({ items: [...this.#items, ...answer.value.items], more: answer.value.more })
  }

  #take({ items, more }: { items: readonly TimelineItem[]; more: boolean }): void {
    this.#items = items
    this.layout = new DayLayout(daysOf(items))
    this.more = more
  }
}
