import type { Ask, AskAnswer, Outcome } from '../../../../../shared/contract/asks.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { HeavyWords } from '../../rejections/steps/heavy-words.svelte.ts'

/** How an ask went, kept as it is typed and set. */
export class AnswerForm {
  readonly id: string
  happened = $state<Outcome | null>(null)
  costAfter = $state<number | null>(null)
  distressPeak = $state<number | null>(null)
  surprised = $state('')
  chanceNext = $state<number | null>(null)
  readonly heavy: HeavyWords

  readonly keeping = new Keeping<AskAnswer>({
    take: () => this.#said(),
    store: (said) => intact.asks.answer(said),
  })

  constructor({ id, happened, costAfter, distressPeak, surprised, chanceNext }: Ask) {
    this.id = id
    this.heavy = new HeavyWords(id)
    Object.assign(this, { happened, costAfter, distressPeak, surprised, chanceNext })
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => this.surprised)
  }

  #said(): AskAnswer {
    const { id, happened, costAfter, distressPeak, surprised, chanceNext } = this
    return { id, happened, costAfter, distressPeak, surprised, chanceNext }
  }
}
