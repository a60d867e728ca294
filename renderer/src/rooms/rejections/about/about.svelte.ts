import type { Rejection } from '../../../../../shared/contract/rejections.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'

type Known = Pick<Rejection, 'id' | 'title'>

/** What the entry in sight is about, if the person said so: the one on the page, or the one that is read. */
class About {
  #entryId = $state('')
  #rejection = $state.raw<Known | null>(null)
  #asked = 0

  of(entryId: string): Known | null {
    return entryId === this.#entryId ? this.#rejection : null
  }

  async read(entryId: string): Promise<void> {
    const asked = (this.#asked += 1)
    const answer = await intact.rejections.about({ kind: 'entry', itemId: entryId })
    if (asked !== this.#asked) return
    this.#entryId = entryId
    this.#rejection = answer.ok ? answer.value : null
  }

  /** Says what an entry is about, with a way back; null takes it back. Answers whether that worked. */
  async say(entryId: string, rejectionId: string | null): Promise<boolean> {
    const before = this.of(entryId)?.id ?? null
    if (before === rejectionId) return true
    if (!(await this.#link(entryId, rejectionId))) return false
    const text =
      rejectionId === null
        ? 'This entry is about no rejection now.'
        : 'This entry is about that rejection now.'
    notify(text, { label: 'Undo', run: () => void this.#link(entryId, before) })
    return true
  }

  forget(): void {
    this.#asked += 1
    this.#rejection = null
  }

  async #link(entryId: string, rejectionId: string | null): Promise<boolean> {
    const answer = await intact.rejections.link({ kind: 'entry', itemId: entryId, rejectionId })
    if (!answer.ok) notify(answer.message)
    await this.read(entryId)
    return answer.ok
  }
}

export const about = new About()
onLock(() => about.forget())
