import { v7 as newId } from 'uuid'
import { localDateOf } from '../../../../../shared/dates.ts'
import { ok, type Result } from '../../../../../shared/result.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import type { Added } from './added-in-words.ts'

interface Row {
  readonly id: string
  /** Its words as they are on disk; none where it was not kept, or was taken back. */
  words: string
  inTrash: boolean
}

/** One line in an open journal, kept as it is typed. What is emptied, or is the other of the two after all, is taken back. */
export class KeptLine {
  kind = $state<Added>('wins')
  text = $state('')
  readonly #mayKeep: () => boolean
  readonly #rows: Readonly<Record<Added, Row>> = {
    wins: { id: newId(), words: '', inTrash: false },
    strengths: { id: newId(), words: '', inTrash: false },
  }

  readonly keeping = new Keeping<{ kind: Added; words: string }>({
    take: () => {
      const words = this.text.trim()
      const { kind } = this
      return this.#mayKeep() && (words || this.stored) ? { kind, words } : null
    },
    store: ({ kind, words }) => this.#store(kind, words),
  })

  /** @param mayKeep asked each time before it is kept */
  constructor(mayKeep = () => true) {
    this.#mayKeep = mayKeep
  }

  /** The same wherever it is kept: in the journal, or sealed for it. */
  get id(): string {
    return this.#rows[this.kind].id
  }

  /** Whether something of it is in the journal. */
  get stored(): boolean {
    return Object.values(this.#rows).some(({ words }) => words !== '')
  }

  /** Whether it is in the journal just as it is here. */
  get asStored(): boolean {
    return this.#rows[this.kind].words === this.text.trim()
  }

  async #store(kind: Added, words: string): Promise<Result<unknown>> {
    // What it is now first: rather twice for a moment than not at all.
    const kept = words ? await this.#keep(kind, words) : ok(null)
    if (!kept.ok) return kept
    const taken = await this.#takeBack(kind === 'wins' ? 'strengths' : 'wins')
    return taken.ok && !words ? this.#takeBack(kind) : taken
  }

  async #keep(kind: Added, words: string): Promise<Result<unknown>> {
    const row = this.#rows[kind]
    const answer = await save(kind, row.id, words)
    if (!answer.ok) return answer
    if (row.inTrash) {
      const back = await intact[kind].restore({ id: row.id })
      if (!back.ok) return back
    }
    row.inTrash = false
    row.words = words
    return answer
  }

  async #takeBack(kind: Added): Promise<Result<unknown>> {
    const row = this.#rows[kind]
    if (!row.words) return ok(null)
    const answer = await intact[kind].moveToTrash({ id: row.id })
    // Another window may have deleted it for good.
    const gone = !answer.ok && answer.code === 'not-found'
    if (!answer.ok && !gone) return answer
    row.inTrash = answer.ok
    row.words = ''
    return ok(null)
  }
}

function save(kind: Added, id: string, words: string): Promise<Result<unknown>> {
  if (kind === 'strengths')
    return intact.strengths.save({ id, strength: words, showed: '', area: null })
  const day = localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  return intact.wins.save({ id, win: words, day, area: null, rejectionId: null, strengthId: null })
}
