import { v7 as newId } from 'uuid'
import { localDateOf } from '../../../../../shared/dates.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { notify } from '../../../app/notices.svelte.ts'
import type { Added } from './added-in-words.ts'
import { bank } from './bank.svelte.ts'

/** One line, added from anywhere: kept as it is typed. */
class Adding {
  /** What is being added, while the line is open. */
  kind = $state<Added | null>(null)
  text = $state('')
  #id = ''
  #stored = false

  readonly keeping = new Keeping<{ kind: Added; id: string; text: string }>({
    take: () =>
      this.kind && this.text.trim() ? { kind: this.kind, id: this.#id, text: this.text } : null,
    store: async ({ kind, id, text }) => {
      const answer = await store(kind, id, text)
      if (answer.ok && id === this.#id) this.#stored = true
      return answer
    },
  })

  constructor() {
    onLock(() => this.#close())
  }

  open(kind: Added): void {
    this.#close()
    this.#id = newId()
    this.kind = kind
  }

  /** Closes the line, and what stands in it stays. Where it could not be kept, the line stays open and says so. */
  async done(): Promise<void> {
    const { kind, text } = this
    if (!kind || (text.trim() && !(await this.keeping.flush()))) return
    const [id, stored] = [this.#id, this.#stored]
    this.#close()
    if (!stored) return
    // What was taken out again of the line was not meant to stay.
    if (text.trim()) {
      const undo = () => void bank.change(intact[kind].moveToTrash({ id }))
      notify('Saved.', { label: 'Undo', run: undo })
      await bank.load()
    } else await bank.change(intact[kind].moveToTrash({ id }))
  }

  #close(): void {
    this.kind = null
    this.text = ''
    this.#stored = false
  }
}

function store(kind: Added, id: string, text: string) {
  if (kind === 'strengths')
    return intact.strengths.save({ id, strength: text, showed: '', area: null })
  const day = localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  return intact.wins.save({ id, win: text, day, area: null, rejectionId: null, strengthId: null })
}

export const adding = new Adding()
