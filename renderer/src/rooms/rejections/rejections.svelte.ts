import { SvelteDate } from 'svelte/reactivity'
import type {
  Rejection,
  RejectionItem,
  RejectionPage,
  RejectionSummary,
} from '../../../../shared/contract/rejections.ts'
import type { StepId } from '../../../../shared/rejections/path.ts'
import type { Result } from '../../../../shared/result.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'

const itemsAtOnce = 50

/** The Rejections room. It outlives the room on screen, so that coming back finds everything as it was. */
class Rejections {
  all = $state.raw<readonly RejectionSummary[] | null>(null)
  /** The one whose page is open. */
  page = $state.raw<RejectionPage | null>(null)
  items = $state.raw<readonly RejectionItem[]>([])
  total = $state(0)
  /** The step of the path that is open on its page. */
  step = $state<StepId | null>(null)
  /** What is to be read again in that step, if anything. */
  itemId = $state<string | null>(null)
  /** The rejection that is being told or changed; null where none is. */
  telling = $state.raw<'new' | Rejection | null>(null)
  #asked = 0

  async load(): Promise<void> {
    const answer = await intact.rejections.list()
    if (answer.ok) this.all = answer.value
    else notify(answer.message)
  }

  async open(id: string): Promise<void> {
    const asked = (this.#asked += 1)
    const [page, items] = await Promise.all([
      intact.rejections.page({ id }),
      intact.rejections.items({ id, limit: Math.max(itemsAtOnce, this.#shownOf(id)), offset: 0 }),
    ])
    if (asked !== this.#asked) return
    if (!page.ok || !items.ok) return notify(page.ok ? '' : page.message)
    if (this.page?.rejection.id !== id) this.step = null
    this.page = page.value
    this.items = items.value.items
    this.total = items.value.total
  }

  /** Reads the open page again: something of it has changed. */
  async refresh(): Promise<void> {
    if (this.page) await this.open(this.page.rejection.id)
  }

  openStep(step: StepId, itemId: string | null = null): void {
    this.step = step
    this.itemId = itemId
  }

  /** Back from a step to the page. */
  leaveStep(): void {
    this.step = null
    void this.refresh()
  }

  close(): void {
    this.#asked += 1
    this.page = null
    this.step = null
    this.items = []
  }

  async more(): Promise<void> {
    if (!this.page) return
    const { id } = this.page.rejection
    const answer = await intact.rejections.items({
      id,
      limit: itemsAtOnce,
      offset: this.items.length,
    })
    if (!answer.ok) return notify(answer.message)
    if (this.page.rejection.id === id) this.items = [...this.items, ...answer.value.items]
  }

  /** Does something to what is kept, says what went wrong if it did, and shows how it is now. */
  async change(answer: Promise<Result<unknown>>): Promise<boolean> {
    const result = await answer
    if (!result.ok) notify(result.message)
    await Promise.all([this.load(), this.refresh()])
    return result.ok
  }

  #shownOf(id: string): number {
    return this.page?.rejection.id === id ? Math.min(200, this.items.length) : 0
  }
}

export const rejections = new Rejections()

/** The present, as far as the room needs it: to the minute. */
export const now = new SvelteDate()
setInterval(() => now.setTime(Date.now()), 60_000)
