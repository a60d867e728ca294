import type { Handlers } from '../../../shared/contract/index.ts'
import type { values } from '../../../shared/contract/values.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { rank, rankings } from './rankings.ts'
import {
  finishValueWriting,
  saveValueWriting,
  setValueWritingTrashed,
  valueWritings,
} from './writings.ts'

export const valueHandlers = (vault: Vault, clock: Clock): Handlers<{ values: typeof values }> => ({
  values: {
    rankings: () => rankings(vault.db),
    rank: (given) => rank(vault.writable, clock, given),
    writings: () => valueWritings(vault.db),
    saveWriting: (said) => saveValueWriting(vault.writable, clock, said),
    finishWriting: ({ id }) => finishValueWriting(vault.writable, clock, id),
    moveToTrash: ({ id }) => done(setValueWritingTrashed(vault.writable, id, clock.now())),
    restore: ({ id }) => done(setValueWritingTrashed(vault.writable, id, null)),
  },
})

const done = (_: void): null => null
