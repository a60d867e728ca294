import { intact } from '../../../app/intact.ts'
import { vault } from '../../../app/vault.svelte.ts'

/** Something was rated today: nothing reminds of it any more. */
export const doneToday = (): void => {
  // The sample person's days are not those of whoever looks at them.
  if (vault.status.state !== 'sample') void intact.desktop.reminderDone({ reminder: 'checkIn' })
}

/** Right after unlocking: what was rated today before Intact was started is done as well. */
export async function sayIfDone(): Promise<void> {
  const answer = await intact.checkIns.today()
  if (answer.ok && Object.keys(answer.value.ratings).length > 0) doneToday()
}
