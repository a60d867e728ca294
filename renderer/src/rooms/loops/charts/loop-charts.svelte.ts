import type { LoopsTold } from '../../../../../shared/contract/insights-loops.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'

/** What the charts of the Loops room show. */
class LoopCharts {
  told = $state.raw<LoopsTold | null>(null)
  #asked = 0

  constructor() {
    onLock(() => {
      this.#asked += 1
      this.told = null
    })
  }

  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const answer = await intact.insights.loops()
    if (asked !== this.#asked) return
    if (answer.ok) this.told = answer.value
    else notify(answer.message)
  }
}

export const loopCharts = new LoopCharts()
