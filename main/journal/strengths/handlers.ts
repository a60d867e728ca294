import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import {
  allPlans,
  putPlanAway,
  ratePlan,
  savePlan,
  setPlanTrashed,
  settlePlan,
} from '../plans/queries.ts'
import { changes } from '../practice/changes.ts'
import { practicesOff, turnOff, turnOn } from '../practice/off.ts'
import { oftenWorse } from '../practice/queries.ts'
import type { Inbox } from '../vault/inbox.ts'
import type { Vault } from '../vault/lock.ts'
import { addWin, allWins, saveWin, setWinTrashed } from '../wins/queries.ts'
import { strengthsForEvening } from './for-evening.ts'
import { addStrength, allStrengths, saveStrength, setStrengthTrashed } from './queries.ts'

/** What the person can build on: strengths, wins, and things to do in which they are at home. */
export const strengthHandlers = (
  vault: Vault,
  inbox: Inbox,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'strengths' | 'wins' | 'plans' | 'practice'> => ({
  strengths: {
    list: () => allStrengths(vault.db),
    save: (said) => done(saveStrength(vault.writable, clock, said)),
    add: async (given) =>
      done(
        vault.isOpen ? addStrength(vault.writable, clock, given) : await inbox.sealStrength(given),
      ),
    moveToTrash: ({ id }) => done(setStrengthTrashed(vault.writable, id, clock.now())),
    restore: ({ id }) => done(setStrengthTrashed(vault.writable, id, null)),
    forEvening: () => strengthsForEvening(vault.db, clock),
  },
  wins: {
    list: () => allWins(vault.db),
    save: (said) => done(saveWin(vault.writable, clock, said)),
    add: async (given) =>
      done(vault.isOpen ? addWin(vault.writable, clock, given) : await inbox.sealWin(given)),
    moveToTrash: ({ id }) => done(setWinTrashed(vault.writable, id, clock.now())),
    restore: ({ id }) => done(setWinTrashed(vault.writable, id, null)),
  },
  plans: {
    list: () => allPlans(vault.db),
    save: (said) => savePlan(vault.writable, clock, said),
    settle: (given) => settlePlan(vault.writable, clock, given),
    rate: (ratings) => done(ratePlan(vault.writable, clock, ratings)),
    putAway: ({ id }) => done(putPlanAway(vault.writable, clock, id)),
    moveToTrash: ({ id }) => done(setPlanTrashed(vault.writable, id, clock.now())),
    restore: ({ id }) => done(setPlanTrashed(vault.writable, id, null)),
  },
  practice: {
    oftenWorse: () => oftenWorse(vault.db),
    changes: () => changes(vault.db),
    off: () => practicesOff(vault.db),
    turnOff: ({ practice }) => done(turnOff(vault.writable, clock, practice)),
    turnOn: ({ practice }) => done(turnOn(vault.writable, practice)),
  },
})

const done = (_: void): null => null
