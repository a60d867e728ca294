import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Vault } from '../vault/lock.ts'
import { countsByDay } from './counts.ts'

export const calendarHandlers = (
  vault: Vault,
): Pick<Handlers<typeof journalContract>, 'calendar'> => ({
  calendar: {
    days: (span) => countsByDay(vault.db, span, ['entries', 'feelings', 'rejections', 'practice']),
  },
})
