import type { FailureCode } from '../../shared/result.ts'

/** How a command ended, for scripts. `help.ts` tells of them. */
export const exitCodes = {
  done: 0,
  internal: 1,
  notUnderstood: 2,
  wrongSecret: 3,
  noJournal: 4,
  alreadyOpen: 5,
  cannotWrite: 6,
  someKept: 7,
  cannotRead: 8,
  /** As a shell says of what Ctrl+C ended. */
  interrupted: 130,
} as const

const byFailure: Partial<Record<FailureCode, number>> = {
  'bad-input': exitCodes.notUnderstood,
  'wrong-passphrase': exitCodes.wrongSecret,
  'not-found': exitCodes.noJournal,
  busy: exitCodes.alreadyOpen,
  'disk-full': exitCodes.cannotWrite,
  'read-only': exitCodes.cannotWrite,
  unavailable: exitCodes.cannotRead,
  damaged: exitCodes.cannotRead,
  'newer-version': exitCodes.cannotRead,
  cancelled: exitCodes.interrupted,
}

export const exitCodeFor = (failure: FailureCode): number =>
  byFailure[failure] ?? exitCodes.internal
