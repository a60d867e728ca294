import { addDays, localDateOf } from '../../../../../shared/dates.ts'
import { valuesFit } from '../../../../../shared/values/rules.ts'
import { practice } from '../practice.svelte.ts'
import type { Practice } from './practice.ts'

/** Whether an ask is planned for today or tomorrow. */
function askSoon(): boolean {
  const today = localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  const near = [today, addDays(today, 1)]
  return (practice.asks ?? []).some(
    ({ state, plannedFor, trashedAt }) =>
      state === 'planned' && trashedAt === null && near.includes(plannedFor ?? ''),
  )
}

/** Before an ask, and from day three on (Stinson 2011; psychology: default path by time). */
export const values: Practice = {
  id: 'values',
  name: 'What matters to you',
  about: 'Put what you live by in order, and write about what comes first.',
  minutes: 15,
  page: 'values',
  fits: ({ hours }) => valuesFit({ hours, askSoon: askSoon() }),
  open: () => practice.openValues(null),
}
