import type { InTrash } from '../../../shared/contract/trash.ts'
import type { Result } from '../../../shared/result.ts'
import { ask } from '../parts/ask.svelte.ts'
import { flush } from './flush.ts'
import { onLock } from './forgetting.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

const backups = 'Backups made earlier may still hold'

/** What lies in the trash, from all rooms, and how it goes for good. */
class Trash {
  things = $state.raw<readonly InTrash[] | null>(null)
  /** A sentence for the person when the journal could not be asked. */
  problem = $state('')
  #locked = 0

  constructor() {
    onLock(() => {
      this.#locked += 1
      this.things = null
    })
  }

  async read(): Promise<void> {
    const locked = this.#locked
    const answer = await intact.trash.list()
    if (locked !== this.#locked) return
    this.problem = answer.ok ? '' : answer.message
    if (answer.ok) this.things = answer.value
  }

  /** "30 days left"; nothing where it stays. */
  left(id: string): string {
    const days = this.things?.find((thing) => thing.id === id)?.daysLeft ?? null
    if (days === null) return ''
    return days === 1 ? '1 day left' : `${days} days left`
  }

  /** Asks first; says whether it is gone. */
  async deleteForGood(id: string, name: string): Promise<boolean> {
    const thing = this.things?.find((one) => one.id === id)
    if (!thing) return false
    const sure = await ask({
      title: 'Delete this for good?',
      text: `“${name}” is deleted with what belongs to it alone, and cannot be restored. ${backups} it.`,
      yes: 'Delete for good',
      no: 'Keep it',
      danger: true,
    })
    const { kind } = thing
    return sure && this.#gone(() => intact.trash.deleteForGood({ kind, id }), 'Deleted for good.')
  }

  /** Asks first, and says how many; says whether they are gone. */
  async empty(): Promise<boolean> {
    const count = this.things?.length ?? 0
    const [things, them] = count === 1 ? ['1 thing', 'it'] : [`${inWords(count)} things`, 'them']
    const sure = await ask({
      title: 'Empty the trash?',
      text: `This deletes ${things} for good, from all rooms, and cannot be undone. ${backups} ${them}.`,
      yes: `Delete ${things}`,
      no: `Keep ${them}`,
      danger: true,
    })
    return sure && this.#gone(() => intact.trash.empty(), 'The trash is empty.')
  }

  // What was typed last may show a picture that would go.
  async #gone(work: () => Promise<Result<unknown>>, said: string): Promise<boolean> {
    await flush()
    const answer = await work()
    notify(answer.ok ? said : answer.message)
    await this.read()
    return answer.ok
  }
}

const inWords = (count: number): string => count.toLocaleString('en-GB')

export const trash = new Trash()
