import { v7 as newId } from 'uuid'
import type { Lesson, Reason } from '../../../../../../shared/contract/lessons.ts'
import { intact } from '../../../../app/intact.ts'
import { Keeping } from '../../../../app/keeping.svelte.ts'
import { HeavyWords } from '../heavy-words.svelte.ts'
import { withReason } from './reason-words.ts'

type Said = Pick<Lesson, 'reasons' | 'known' | 'unknown' | 'learned'>

/** What a rejection tells, kept as it is typed and ticked. */
export class LessonForm {
  readonly id: string
  readonly rejectionId: string
  reasons = $state.raw<readonly Reason[]>([])
  known = $state('')
  unknown = $state('')
  learned = $state('')
  readonly heavy: HeavyWords
  #stored: boolean

  readonly keeping = new Keeping<Said>({
    take: () => (this.#stored || !this.blank ? this.#said() : null),
    store: async (said) => {
      const { id, rejectionId } = this
      const answer = await intact.lessons.save({ id, rejectionId, ...said })
      if (answer.ok) this.#stored = true
      return answer
    },
  })

  constructor(rejectionId: string, kept: Lesson | null) {
    this.rejectionId = rejectionId
    this.id = kept?.id ?? newId()
    this.heavy = new HeavyWords(this.id)
    this.#stored = kept !== null
    if (!kept) return
    this.reasons = kept.reasons
    this.known = kept.known
    this.unknown = kept.unknown
    this.learned = kept.learned
  }

  // Not derived: what is typed is kept after its page has gone, and nothing is derived any more by then.
  get blank(): boolean {
    return this.reasons.length === 0 && !`${this.known}${this.unknown}${this.learned}`.trim()
  }

  tick(reason: Reason, ticked: boolean): void {
    this.reasons = withReason(this.reasons, reason, ticked)
    this.keeping.change()
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => `${this.known}\n${this.unknown}\n${this.learned}`)
  }

  /** Commits it and marks the step. Answers with a sentence where that does not work. */
  async finish(): Promise<string> {
    if (this.blank) return ''
    if (!(await this.keeping.flush()))
      return this.keeping.state.kind === 'failed' ? this.keeping.state.message : ''
    const answer = await intact.lessons.finish({ id: this.id })
    return answer.ok ? '' : answer.message
  }

  #said(): Said {
    const { reasons, known, unknown, learned } = this
    return { reasons: [...reasons], known, unknown, learned }
  }
}
