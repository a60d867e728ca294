import { notify } from '../../app/notices.svelte.ts'
import { intact } from '../../app/intact.ts'
import { run } from '../../app/commands.svelte.ts'
import { momentOf, spacing } from '../../../../shared/writing/rules.ts'

/** Writing something out step by step, asked for from anywhere, also before the journal is unlocked. */
class WritingOut {
  asked = $state(false)

  /** Says that timed writing can be gone on with, where it is time for that and has not made it worse. */
  async offerTimed(): Promise<void> {
    const answer = await intact.writing.open()
    if (!answer.ok || answer.value.oftenWorse) return
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
