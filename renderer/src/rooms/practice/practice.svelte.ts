import type { Ask } from '../../../../shared/contract/asks.ts'
import type { IfThenPlan } from '../../../../shared/contract/if-then-plans.ts'
import type { AsksTold } from '../../../../shared/contract/insights.ts'
import type { Rejection } from '../../../../shared/contract/rejections.ts'
import type { Result } from '../../../../shared/result.ts'
import { onLock } from '../../app/forgetting.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'
import type { AskForm } from './asks/ask-form.svelte.ts'
import type { PageId } from './how/pages.ts'
import { offering } from './offering.svelte.ts'
import type { BankScreen } from './strengths/screens.ts'

/** What stands in the place of the room. */
type Screen =
  | { kind: 'ask'; ask: Ask | null; rejectionId: string | null; form?: AskForm }
  | { kind: 'answer'; ask: Ask }
  | { kind: 'how'; page: PageId; before: Screen | null }
  | { kind: 'how-all'; last: PageId | null }
  | BankScreen
  | { kind: 'values'; itemId: string | null; rejection: Rejection | null }
  | { kind: 'who-i-am' }

/** The Practice room. It outlives the room on screen, so that coming back finds everything as it was. */
class Practice {
  asks = $state.raw<readonly Ask[] | null>(null)
  plans = $state.raw<readonly IfThenPlan[]>([])
  told = $state.raw<AsksTold | null>(null)
  /** The last rejection that happened, outside the trash. */
  last = $state.raw<Rejection | null>(null)
  screen = $state.raw<Screen | null>(null)
  /** What the focus comes back to in the room. */
  backTo = $state<string | null>(null)
  #asked = 0

  constructor() {
    onLock(() => this.#forget())
  }

  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const [asks, plans, told, rejections] = await Promise.all([
      intact.asks.list(),
      intact.ifThenPlans.list(),
      intact.insights.asks(),
      intact.rejections.list(),
      offering.read(),
    ])
    if (asked !== this.#asked) return
    if (!asks.ok) return notify(asks.message)
    this.asks = asks.value
    if (plans.ok) this.plans = plans.value
    if (told.ok) this.told = told.value
    if (rejections.ok)
      this.last =
        rejections.value.find(({ rejection }) => rejection.trashedAt === null)?.rejection ?? null
  }

  newAsk(rejectionId: string | null = null): void {
    this.screen = { kind: 'ask', ask: null, rejectionId }
    this.backTo = 'new'
  }

  changeAsk(ask: Ask): void {
    this.screen = { kind: 'ask', ask, rejectionId: null }
    this.backTo = ask.id
  }

  /** Opens one from elsewhere: as it can be changed, or how it went. */
  async show(id: string): Promise<void> {
    await this.load()
    const ask = this.asks?.find((one) => one.id === id)
    if (!ask) return
    if (ask.state === 'done') this.tell(ask)
    else if (ask.state === 'not-done') this.backTo = ask.id
    else this.changeAsk(ask)
  }

  tell(ask: Ask): void {
    this.screen = { kind: 'answer', ask }
    this.backTo = ask.id
  }

  open(screen: BankScreen, backTo: string): void {
    this.screen = screen
    this.backTo = backTo
  }

  /** @param itemId a writing to read @param rejection that it stays away from; without one the last, while it is near */
  openValues(itemId: string | null, rejection: Rejection | null = null): void {
    this.screen = { kind: 'values', itemId, rejection }
    this.backTo = 'new'
  }

  openWhoIAm(): void {
    this.screen = { kind: 'who-i-am' }
    this.backTo = 'new'
  }

  /**
   * @param form what is being told on the page one comes from: it comes back as it was
   * @param backTo what the focus comes back to, where one comes from the room itself
   */
  how(page: PageId, form?: AskForm, backTo = `how-${page}`): void {
    const from = this.screen
    if (!from) this.backTo = backTo
    const before = from?.kind === 'ask' && form ? { ...from, form } : from
    this.screen =
      before?.kind === 'how-all'
        ? { kind: 'how', page, before: { ...before, last: page } }
        : { kind: 'how', page, before }
  }

  /** The pages of all of them, by name. */
  howAll(): void {
    this.screen = { kind: 'how-all', last: null }
    this.backTo = 'how-all'
  }

  /** One step back. */
  back(): void {
    this.screen = this.screen?.kind === 'how' ? this.screen.before : null
    if (!this.screen) void this.load()
  }

  /** It was asked: having asked is what counts, and how it went can be told at once or later. */
  async happened(id: string): Promise<void> {
    const answer = await intact.asks.settle({ id, state: 'done' })
    await this.load()
    if (answer.ok) this.tell(answer.value)
    else notify(answer.message)
  }

  async notDone({ id }: Ask): Promise<void> {
    if (!(await this.change(intact.asks.settle({ id, state: 'not-done' })))) return
    const undo = () => void this.change(intact.asks.settle({ id, state: null }))
    notify('Noted. It is there for another day, or for none.', { label: 'Undo', run: undo })
  }

  async remove({ id }: Ask): Promise<void> {
    if (!(await this.change(intact.asks.moveToTrash({ id })))) return
    const undo = () => void this.change(intact.asks.restore({ id }))
    notify('Moved to the trash.', { label: 'Undo', run: undo })
  }

  /** Does something to what is kept, says what went wrong if it did, and shows how it is now. */
  async change(answer: Promise<Result<unknown>>): Promise<boolean> {
    const result = await answer
    if (!result.ok) notify(result.message)
    await this.load()
    return result.ok
  }

  #forget(): void {
    this.#asked += 1
    this.asks = this.told = this.last = this.screen = null
    this.plans = []
    this.backTo = null
  }
}

export const practice = new Practice()
