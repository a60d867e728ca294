import type { Plan } from '../../../../../shared/contract/plans.ts'
import type { Strength } from '../../../../../shared/contract/strengths.ts'
import type { Win } from '../../../../../shared/contract/wins.ts'
import type { Result } from '../../../../../shared/result.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'

/** What can be thrown away here. */
export type BankKind = 'strengths' | 'wins' | 'plans'

interface Thrown {
  id: string
  text: string
  detail: string
  restore: () => Promise<boolean>
}

/** Strengths, wins, and things to do in which the person is at home. */
class Bank {
  strengths = $state.raw<readonly Strength[] | null>(null)
  wins = $state.raw<readonly Win[]>([])
  plans = $state.raw<readonly Plan[]>([])
  #asked = 0

  constructor() {
    onLock(() => {
      this.#asked += 1
      this.strengths = null
      this.wins = []
      this.plans = []
    })
  }

  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const [strengths, wins, plans] = await Promise.all([
      intact.strengths.list(),
      intact.wins.list(),
      intact.plans.list(),
    ])
    if (asked !== this.#asked) return
    if (!strengths.ok) return notify(strengths.message)
    if (wins.ok) this.wins = wins.value
    if (plans.ok) this.plans = plans.value
    this.strengths = strengths.value
  }

  /** What lies in the trash, each with a way back. */
  get thrown(): Thrown[] {
    const as = (kind: BankKind, detail: string) => (one: { id: string; text: string }) => ({
      ...one,
      detail,
      restore: () => this.change(intact[kind].restore({ id: one.id })),
    })
    return [
      ...thrownOf(this.strengths ?? [])
        .map(({ id, strength }) => ({ id, text: strength }))
        .map(as('strengths', 'Strength')),
      ...thrownOf(this.wins)
        .map(({ id, win }) => ({ id, text: win }))
        .map(as('wins', 'Win')),
      ...thrownOf(this.plans)
        .map(({ id, plan }) => ({ id, text: plan }))
        .map(as('plans', 'Thing to do')),
    ]
  }

  async remove(kind: BankKind, id: string): Promise<boolean> {
    if (!(await this.change(intact[kind].moveToTrash({ id })))) return false
    const undo = () => void this.change(intact[kind].restore({ id }))
    notify('Moved to the trash.', { label: 'Undo', run: undo })
    return true
  }

  /** Done or not: both are plain answers. */
  async settle(id: string, state: 'done' | 'not-done' | null): Promise<Plan | null> {
    const answer = await intact.plans.settle({ id, state })
    if (!answer.ok) notify(answer.message)
    await this.load()
    return answer.ok ? answer.value : null
  }

  async notDone(id: string): Promise<void> {
    if (!(await this.settle(id, 'not-done'))) return
    const undo = () => void this.settle(id, null)
    notify('Noted. It is there for another day, or for none.', { label: 'Undo', run: undo })
  }

  /** Does something to what is kept, says what went wrong if it did, and shows how it is now. */
  async change(answer: Promise<Result<unknown>>): Promise<boolean> {
    const result = await answer
    if (!result.ok) notify(result.message)
    await this.load()
    return result.ok
  }
}

export const bank = new Bank()

/** Without those in the trash. */
export const kept = <T extends { trashedAt: number | null }>(all: readonly T[]): T[] =>
  all.filter(({ trashedAt }) => trashedAt === null)

const thrownOf = <T extends { trashedAt: number | null }>(all: readonly T[]): T[] =>
  all.filter(({ trashedAt }) => trashedAt !== null)
