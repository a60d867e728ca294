import type { RejectionTitle } from '../../../../shared/contract/rejections.ts'
import { intact } from '../../app/intact.ts'

/** More than these nobody goes through while something hurts. */
const most = 100

/** What a feeling may be about, and what was chosen of it. A locked journal keeps its titles to itself. */
export class AboutChoice {
  /** The latest first, without those that the person put out of sight. */
  titles = $state.raw<readonly RejectionTitle[]>([])
  chosen = $state<string | null>(null)
  #asked = 0

  async read(): Promise<void> {
    const asked = (this.#asked += 1)
    const answer = await intact.rejections.titles()
    if (asked !== this.#asked || !answer.ok) return
    this.titles = answer.value.filter(({ folded }) => !folded).slice(0, most)
  }

  /** The journal was locked, also while it was being asked. */
  forget(): void {
    this.#asked += 1
    this.titles = []
    this.chosen = null
  }
}
