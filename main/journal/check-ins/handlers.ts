import type { checkIns } from '../../../shared/contract/check-ins.ts'
import type { Handlers } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { checkInToday, rate } from './queries.ts'
import { pickSelfWords, saveSelfWord, selfWords, setSelfWordRemoved } from './self-words.ts'
import { rateSituation, saveSituation, setSituationTrashed, situations } from './situations.ts'

export const checkInHandlers = (
  vault: Vault,
  clock: Clock,
): Handlers<{ checkIns: typeof checkIns }> => ({
  checkIns: {
    today: () => checkInToday(vault.db, clock),
    rate: (given) => done(rate(vault.writable, clock, given)),
    words: () => selfWords(vault.db),
    saveWord: (word) => done(saveSelfWord(vault.writable, clock, word)),
    removeWord: ({ id }) => done(setSelfWordRemoved(vault.writable, id, clock.now())),
    restoreWord: ({ id }) => done(setSelfWordRemoved(vault.writable, id, null)),
    pick: ({ ids }) => done(pickSelfWords(vault.writable, clock, ids)),
    situations: () => situations(vault.db),
    saveSituation: (given) => done(saveSituation(vault.writable, clock, given)),
    rateSituation: (given) => done(rateSituation(vault.writable, clock, given)),
    moveSituationToTrash: ({ id }) => done(setSituationTrashed(vault.writable, id, clock.now())),
    restoreSituation: ({ id }) => done(setSituationTrashed(vault.writable, id, null)),
  },
})

const done = (_: void): null => null
