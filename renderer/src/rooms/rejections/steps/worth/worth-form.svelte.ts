import { v7 as newId } from 'uuid'
import type { Worth } from '../../../../../../shared/contract/worth.ts'
import { intact } from '../../../../app/intact.ts'
import { Keeping } from '../../../../app/keeping.svelte.ts'
import { HeavyWords } from '../heavy-words.svelte.ts'

export const sentences = ['keeps', 'still', 'stands'] as const
export type Sentence = (typeof sentences)[number]

export const sentenceWords: Record<Sentence, { label: string; hint: string }> = {
  keeps: {
    label: 'What it cannot take from you',
    hint: 'Something you can do, know, or have made.',
  },
  still: {
    label: 'What was so the day before, and still is',
    hint: 'About you, as someone who likes you would say it.',
  },
  stands: { label: 'What you go on standing for', hint: 'Whoever says yes or no.' },
}

type Said = Pick<Worth, 'outcome' | 'self' | Sentence>

/** How it went, apart from how one is with oneself; kept as it is typed and set. */
export class WorthForm {
  readonly id: string
  readonly rejectionId: string
  outcome = $state<number | null>(null)
  self = $state<number | null>(null)
  words = $state<Record<Sentence, string>>({ keeps: '', still: '', stands: '' })
  readonly heavy: HeavyWords
  #stored: boolean

  readonly keeping = new Keeping<Said>({
    take: () => (this.#stored || !this.blank ? this.#said() : null),
    store: async (said) => {
      const { id, rejectionId } = this
      const answer = await intact.worth.save({ id, rejectionId, ...said })
      if (answer.ok) this.#stored = true
      return answer
    },
  })

  constructor(rejectionId: string, kept?: Worth) {
    this.rejectionId = rejectionId
    this.id = kept?.id ?? newId()
    this.heavy = new HeavyWords(this.id)
    this.#stored = kept !== undefined
    if (!kept) return
    this.outcome = kept.outcome
    this.self = kept.self
    this.words = { keeps: kept.keeps, still: kept.still, stands: kept.stands }
  }

  // Not derived: what is typed is kept after its page has gone, and nothing is derived any more by then.
  get blank(): boolean {
    return (
      this.outcome === null &&
      this.self === null &&
      sentences.every((sentence) => !this.words[sentence].trim())
    )
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => sentences.map((sentence) => this.words[sentence]).join('\n'))
  }

  /** Commits it and marks the step. Answers with a sentence where that does not work. */
  async finish(): Promise<string> {
    if (this.blank) return ''
    if (!(await this.keeping.flush()))
      return this.keeping.state.kind === 'failed' ? this.keeping.state.message : ''
    const answer = await intact.worth.finish({ id: this.id })
    return answer.ok ? '' : answer.message
  }

  #said(): Said {
    return { outcome: this.outcome, self: this.self, ...$state.snapshot(this.words) }
  }
}
