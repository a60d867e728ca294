import { v7 as newId } from 'uuid'
import type { AskArea } from '../../../../../shared/asks/areas.ts'
import { smaller, stopFor, type Stop } from '../../../../../shared/asks/rules.ts'
import type { Starter } from '../../../../../shared/asks/starters.ts'
import type { Ask, AskSaid } from '../../../../../shared/contract/asks.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { HeavyWords } from '../../rejections/steps/heavy-words.svelte.ts'

/** What is expected of an ask, kept as it is typed and set. A day is kept only where no rule is in the way. */
export class AskForm {
  readonly id: string
  title = $state('')
  whom = $state('')
  area = $state<AskArea | null>(null)
  starter = $state<string | null>(null)
  rejectionId = $state<string | null>(null)
  feared = $state('')
  chance = $state<number | null>(null)
  cost = $state<number | null>(null)
  distress = $state<number | null>(null)
  habit = $state('')
  plannedFor = $state('')
  readonly heavy: HeavyWords
  readonly #all: readonly Ask[]
  #stored: boolean

  readonly keeping = new Keeping<AskSaid>({
    take: () => (this.#stored || !this.blank ? this.#said() : null),
    store: async (said) => {
      const answer = await intact.asks.save(said)
      if (answer.ok) this.#stored = true
      return answer
    },
  })

  /** @param all those there are, which the rules look at */
  constructor(all: readonly Ask[], kept: Ask | null, rejectionId: string | null) {
    this.#all = all
    this.id = kept?.id ?? newId()
    this.#stored = kept !== null
    this.heavy = new HeavyWords(this.id)
    this.rejectionId = kept?.rejectionId ?? rejectionId
    if (!kept) return
    const { title, whom, area, starter, feared, chance, cost, distress, habit, plannedFor } = kept
    Object.assign(this, { title, whom, area, starter, feared, chance, cost, distress, habit })
    this.plannedFor = plannedFor ?? ''
  }

  // Not derived: this outlives its page while “How it works” is read.
  get blank(): boolean {
    const { title, whom, feared, habit, plannedFor, chance, cost, distress } = this
    return (
      [title, whom, feared, habit, plannedFor].every((words) => !words.trim()) &&
      [chance, cost, distress].every((level) => level === null)
    )
  }

  get stop(): Stop | null {
    return stopFor(this, this.#all)
  }

  /** What is offered in the place of one that is too much. */
  get smaller(): Ask | null {
    return this.stop === 'too-much' ? smaller(this.#all, this) : null
  }

  take({ id, title, area }: Starter): void {
    this.title = title
    this.area = area
    this.starter = id
    this.change()
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => [this.title, this.feared, this.habit].join('\n'))
  }

  #said(): AskSaid {
    const { id, title, whom, area, starter, rejectionId, feared, chance, cost, distress } = this
    const words = { title, whom, feared, habit: this.habit }
    const plannedFor = this.stop === null ? this.plannedFor || null : null
    return { id, rejectionId, starter, area, chance, cost, distress, plannedFor, ...words }
  }
}
