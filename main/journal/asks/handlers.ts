import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import {
  allIfThenPlans,
  closeIfThenPlan,
  reopenIfThenPlan,
  saveIfThenPlan,
  setIfThenPlanTrashed,
} from '../if-then-plans/queries.ts'
import type { Vault } from '../vault/lock.ts'
import { allAsks, answerAsk, putAskAway, saveAsk, setAskTrashed, settleAsk } from './queries.ts'

/** What the person asks of others, and what they will do when something comes up. */
export const askHandlers = (
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'asks' | 'ifThenPlans'> => ({
  asks: {
    list: () => allAsks(vault.db),
    save: (said) => saveAsk(vault.writable, clock, said),
    settle: (given) => settleAsk(vault.writable, clock, given),
    answer: (answer) => answerAsk(vault.writable, clock, answer),
    putAway: ({ id }) => done(putAskAway(vault.writable, clock, id)),
    moveToTrash: ({ id }) => done(setAskTrashed(vault.writable, id, clock.now())),
    restore: ({ id }) => done(setAskTrashed(vault.writable, id, null)),
  },
  ifThenPlans: {
    list: () => allIfThenPlans(vault.db),
    save: (plan) => done(saveIfThenPlan(vault.writable, clock, plan)),
    close: ({ id }) => done(closeIfThenPlan(vault.writable, clock, id)),
    reopen: ({ id }) => done(reopenIfThenPlan(vault.writable, id)),
    moveToTrash: ({ id }) => done(setIfThenPlanTrashed(vault.writable, clock, id, true)),
    restore: ({ id }) => done(setIfThenPlanTrashed(vault.writable, clock, id, false)),
  },
})

const done = (_: void): null => null
