import { v7 as newId } from 'uuid'
import type { Letter } from '../../../../../../shared/contract/letters.ts'
import { intact } from '../../../../app/intact.ts'
import { Keeping } from '../../../../app/keeping.svelte.ts'
import { HeavyWords } from '../heavy-words.svelte.ts'
import { movements, writtenIn, type Movement } from './movements.ts'

/** A letter that is being written, kept as it is typed. */
export class LetterDraft {
  readonly id: string
  readonly rejectionId: string
  words = $state<Record<Movement, string>>({ hurts: '', others: '', friend: '', kinder: '' })
  /** What is on the page. */
  at = $state<Movement>('hurts')
  readonly heavy: HeavyWords
  #stored: boolean

  readonly keeping = new Keeping<Record<Movement, string>>({
    take: () => (this.#stored || !this.blank ? $state.snapshot(this.words) : null),
    store: async (words) => {
      const { id, rejectionId } = this
      const answer = await intact.letters.save({ id, rejectionId, ...words })
      if (answer.ok) this.#stored = true
      return answer
    },
  })

  constructor(rejectionId: string, letter?: Letter) {
    this.rejectionId = rejectionId
    this.id = letter?.id ?? newId()
    this.heavy = new HeavyWords(this.id)
    this.#stored = letter !== undefined
    if (!letter) return
    const { hurts, others, friend, kinder } = letter
    this.words = { hurts, others, friend, kinder }
    const written = writtenIn(letter)
    const small = written.length > 0 && written.every((movement) => movement === 'kinder')
    // Where it was left: the last movement with words in it.
    this.at = small ? 'kinder' : (written.findLast((movement) => movement !== 'kinder') ?? 'hurts')
  }

  // Not derived: what is typed is kept after its page has gone, and nothing is derived any more by then.
  get blank(): boolean {
    return writtenIn(this.words).length === 0
  }
  /** What comes before and after what is on the page, if anything. */
  readonly before = $derived(this.#beside(-1))
  readonly after = $derived(this.#beside(1))

  change(): void {
    this.keeping.change()
    this.heavy.change(() => this.words[this.at])
  }

  /** Commits it and marks the step. Answers with the letter, or with a sentence where that does not work. */
  async finish(): Promise<Letter | string> {
    if (!(await this.keeping.flush()))
      return this.keeping.state.kind === 'failed' ? this.keeping.state.message : ''
    const answer = await intact.letters.finish({ id: this.id })
    return answer.ok ? answer.value : answer.message
  }

  #beside(step: 1 | -1): Movement | null {
    const here = movements.findIndex((movement) => movement === this.at)
    return here < 0 ? null : (movements[here + step] ?? null)
  }
}
