import { run } from '../../../app/commands.svelte.ts'
import type { Practice } from './practice.ts'

/** Named and never offered: in the weeks after a loss it can do harm (Sbarra 2013), so whoever wants it comes for it. */
export const timedWriting: Practice = {
  id: 'timed-writing',
  name: 'Timed writing',
  about: 'Fifteen or twenty minutes on one event, three or four times, some days apart.',
  minutes: 15,
  page: 'timedWriting',
  fits: () => 0,
  open: () => run('timedWriting'),
}
