import { v7 as newId } from 'uuid'
import type { Need, ReachOut } from '../../../../../../shared/contract/reach-outs.ts'
import { intact } from '../../../../app/intact.ts'
import { Keeping } from '../../../../app/keeping.svelte.ts'
import { openingFor } from './opening.ts'

interface Said {
  personId: string | null
  need: Need | null
  opening: string
  before: number | null
}

/** Reaching someone, while it is being thought out; kept as it is typed and set. */
export class Plan {
  readonly id: string
  readonly rejectionId: string
  personId = $state<string | null>(null)
  need = $state<Need | null>(null)
  opening = $state('')
  before = $state<number | null>(null)
  planned = $state(false)
  /** What Intact drafted last: as long as nobody changed it, it follows the choices. */
  #drafted = $state('')
  #stored: boolean

  readonly keeping = new Keeping<Said>({
    take: () => (this.#stored || !this.blank ? this.#said() : null),
    store: async (said) => {
      const { id, rejectionId } = this
      const answer = await intact.reachOuts.save({ id, rejectionId, ...said })
      if (answer.ok) this.#stored = true
      return answer
    },
  })

  constructor(rejectionId: string, kept?: ReachOut) {
    this.rejectionId = rejectionId
    this.id = kept?.id ?? newId()
    this.#stored = kept !== undefined
    if (!kept) return
    this.personId = kept.personId
    this.need = kept.need
    this.opening = kept.opening
    this.before = kept.before
    this.planned = kept.plannedAt !== null
    if (kept.need) {
      const drafted = openingFor(kept.name ?? '', kept.need)
      if (drafted === kept.opening) this.#drafted = drafted
    }
  }

  // Not derived: what is typed is kept after its page has gone, and nothing is derived any more by then.
  get blank(): boolean {
    return (
      this.personId === null &&
      this.need === null &&
      this.before === null &&
      this.opening.trim() === ''
    )
  }
  /** Whether the lines are the person's own by now. */
  readonly own = $derived(this.opening.trim() !== '' && this.opening !== this.#drafted)

  change(): void {
    this.keeping.change()
  }

  /** Who, or what for, was chosen: lines that nobody changed follow. */
  choose(name: string): void {
    if (!this.own) this.draft(name)
    this.change()
  }

  /** Drafts the lines anew. */
  draft(name: string): void {
    if (this.need === null) return
    this.#drafted = openingFor(name, this.need)
    this.opening = this.#drafted
    this.change()
  }

  /** It is ready to be taken along: that is the step. Answers with a sentence where that does not work. */
  async plan(): Promise<string> {
    if (this.blank) return ''
    // Also where it was read only, so that there is something to mark.
    if (!this.#stored) this.keeping.change()
    if (!(await this.keeping.flush()))
      return this.keeping.state.kind === 'failed' ? this.keeping.state.message : ''
    const answer = await intact.reachOuts.plan({ id: this.id })
    if (!answer.ok) return answer.message
    this.planned = true
    return ''
  }

  #said(): Said {
    const { personId, need, opening, before } = this
    return { personId, need, opening, before }
  }
}
