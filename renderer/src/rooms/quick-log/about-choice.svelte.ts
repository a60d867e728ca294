import type { RejectionTitle } from '../../../../shared/contract/rejections.ts'
import { intact } from '../../app/intact.ts'

/** More than these nobody goes through while something hurts. */
const most = 100

/** What a feeling may be about, and what was chosen of it. A locked journal keeps its titles to itself. */
export class AboutChoice {
  /** The latest first, without those that the person put out of sight. */
  titles = $state.raw<readonly RejectionTitle[]>([])
  chosen = $state<string | null>(null)
  /** Whether it is about one that is told along with it. */
  telling = $state(false)
  /** What happened, in a few words; also while another is chosen, so that coming back to it finds it as it was. */
  title = $state('')
  #asked = 0

  async read(): Promise<void> {
    const asked = (this.#asked += 1)
    const answer = await intact.rejections.titles()
    if (asked !== this.#asked || !answer.ok) return
    this.titles = answer.value.filter(({ folded }) => !folded).slice(0, most)
  }

  /** As it goes with the feeling. */
  get said(): { about: string | null; tells: string | null } {
    if (this.telling) return { about: null, tells: this.title.trim() || null }
    return { about: this.chosen, tells: null }
  }

  /** The journal was locked, also while it was being asked. What was typed here is not of the journal yet, and stays. */
  forget(): void {
    this.#asked += 1
    this.titles = []
    this.chosen = null
  }
}
