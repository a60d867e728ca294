import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { asksTold } from './asks.ts'
import { beliefsTold } from './beliefs.ts'
import { checkInsTold } from './check-ins.ts'
import { daysOf } from './days.ts'
import { feltOver } from './felt.ts'
import { loopsTold } from './loops/told.ts'
import { recoveryTold } from './recovery.ts'
import { readForSpiral, spiralTold } from './spiral/told.ts'
import { worthTold } from './worth.ts'

/** The person's own numbers for the charts: each chart asks for itself, so that a save may come in between. */
export const insightsHandlers = (
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'insights'> => ({
  insights: {
    days: ({ year }) => daysOf(vault.db, clock, year),
    felt: ({ all }) => feltOver(vault.db, clock, all),
    recovery: () => recoveryTold(vault.db),
    beliefs: () => beliefsTold(vault.db),
    worth: () => worthTold(vault.db),
    checkIns: () => checkInsTold(vault.db),
    loops: () => loopsTold(vault.db, clock),
    spiral: ({ telling }) => spiralTold(vault.db, clock, telling),
    readAhead: async () => {
      await readForSpiral(vault.db, clock)
      return null
    },
    asks: () => asksTold(vault.db),
  },
})
