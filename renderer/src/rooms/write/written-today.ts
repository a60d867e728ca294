import { localDateOf } from '../../../../shared/dates.ts'
import { intact } from '../../app/intact.ts'
import { vault } from '../../app/vault.svelte.ts'

/** Right after unlocking: what was written today before Intact was started is done, and not reminded of. */
export async function sayIfWritten(): Promise<void> {
  // The sample person's days are not those of whoever looks at them.
  if (vault.status.state === 'sample') return
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const today = localDateOf(Date.now(), timeZone)
  const answer = await intact.calendar.days({ from: today, to: today })
  if (answer.ok && answer.value.some(({ entries }) => entries > 0))
    void intact.desktop.reminderDone({ reminder: 'writing' })
}
