import { SvelteDate } from 'svelte/reactivity'
import type {
  Rejection,
  RejectionItem,
  RejectionPage,
  RejectionSummary,
  Thrown,
} from '../../../../shared/contract/rejections.ts'
import type { StepId } from '../../../../shared/rejections/path.ts'
import type { Result } from '../../../../shared/result.ts'
import { onLock } from '../../app/forgetting.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'

const itemsAtOnce = 50

/** The Rejections room. It outlives the room on screen, so that coming back finds everything as it was. */
class Rejections {
  all = $state.raw<readonly RejectionSummary[] | null>(null)
  /** What was thrown away of what belongs to them. */
  thrown = $state.raw<readonly Thrown[]>([])
  /** The one whose page is open. */
  page = $state.raw<RejectionPage | null>(null)
  items = $state.raw<readonly RejectionItem[]>([])
  total = $state(0)
  /** The step of the path that is open on its page. */
  step = $state<StepId | null>(null)
  /** What is to be read again in that step, if anything. */
  itemId = $state<string | null>(null)
  /** What the person wrote to themselves stands in the place of the list. */
  library = $state(false)
  /** The rejection that is being told or changed; null where none is. */
  telling = $state.raw<'new' | Rejection | null>(null)
  #asked = 0
  /** What is being opened. */
  #coming: [id: string, step: StepId | null, itemId: string | null] | null = null
  #locked = 0

  async load(): Promise<void> {
    const locked = this.#locked
    const [answer, thrown] = await Promise.all([
      intact.rejections.list(),
      intact.rejections.thrown(),
    ])
    if (locked !== this.#locked) return
    if (thrown.ok) this.thrown = thrown.value
    if (answer.ok) this.all = answer.value
    else notify(answer.message)
  }

  /** Opens the page of one, or a step on it. */
  async open(id: string, step: StepId | null = null, itemId: string | null = null): Promise<void> {
    const asked = (this.#asked += 1)
    this.#coming = [id, step, itemId]
    const [page, items] = await Promise.all([
      intact.rejections.page({ id }),
      intact.rejections.items({ id, limit: Math.max(itemsAtOnce, this.#shownOf(id)), offset: 0 }),
    ])
    if (asked !== this.#asked) return
    this.#coming = null
    if (!page.ok || !items.ok) return notify(page.ok ? '' : page.message)
    if (step || this.page?.rejection.id !== id) this.step = step
    if (step) this.itemId = itemId
    this.page = page.value
    this.items = items.value.items
    this.total = items.value.total
  }

  /** Reads the open page again, or the one that is being opened: something of it has changed. */
  async refresh(): Promise<void> {
    if (this.#coming) await this.open(...this.#coming)
    else if (this.page) await this.open(this.page.rejection.id)
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
    this.#coming = null
    this.page = null
    this.step = null
    this.items = []
  }

  /** Back to the list, from wherever in the room. */
  toList(): void {
    this.close()
    this.library = false
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

  /** The journal is locked. */
  forget(): void {
    this.#locked += 1
    this.toList()
    this.all = null
    this.thrown = []
    this.telling = null
  }

  #shownOf(id: string): number {
    return this.page?.rejection.id === id ? Math.min(200, this.items.length) : 0
  }
}

export const rejections = new Rejections()

onLock(() => rejections.forget())

/** The present, as far as the room needs it: to the minute. */
export const now = new SvelteDate()
setInterval(() => now.setTime(Date.now()), 60_000)
