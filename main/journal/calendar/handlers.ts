import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { countsByDay } from './counts.ts'
import { onThisDay } from './on-this-day.ts'

export const calendarHandlers = (
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'calendar'> => ({
  calendar: {
    days: (span) => countsByDay(vault.db, span, ['entries', 'feelings', 'rejections', 'practice']),
    onThisDay: ({ painfulToo }) => onThisDay(vault.db, clock, painfulToo),
  },
})
