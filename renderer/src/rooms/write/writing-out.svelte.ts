import { untrack } from 'svelte'
import { stepByStep } from '../../../../shared/prompts.ts'
import { momentOf, spacing } from '../../../../shared/writing/rules.ts'
import { run } from '../../app/commands.svelte.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'

/** Writing something out step by step, asked for from anywhere, also before the journal is unlocked. */
class WritingOut {
  asked = $state(false)

  /**
   * Begins as soon as there is a page for it, for as long as the room is there.
   * @param page what one writes on, once it is there
   * @param write begins a new page with a prompt
   */
  on(page: () => unknown, write: (prompt: string) => Promise<void>): void {
    $effect(() => {
      if (!this.asked || !page()) return
      this.asked = false
      untrack(() => void write(stepByStep).then(() => this.#offerTimed()))
    })
  }

  /** Says that timed writing can be gone on with, where it is time for that, has not made it worse and may be offered. */
  async #offerTimed(): Promise<void> {
    const [answer, off] = await Promise.all([intact.writing.open(), intact.practice.off()])
    if (!answer.ok || answer.value.oftenWorse) return
    if (!off.ok || off.value.includes('timed-writing')) return
    const now = momentOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
    const due = answer.value.series.find(({ sessions }) => {
      const last = sessions.at(-1)
      return last && spacing(momentOf(last.begunAt, last.zone), now) !== 'soon'
    })
    if (!due) return
    const about = due.about.length > 60 ? `${due.about.slice(0, 60).toWellFormed()}…` : due.about
    const begin = () => run('timedWriting')
    notify(`Your timed writing about “${about}” can go on, too.`, {
      label: 'Timed writing…',
      run: begin,
    })
  }
}

export const writingOut = new WritingOut()
