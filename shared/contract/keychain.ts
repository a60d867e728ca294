import { z } from 'zod'
import { nothing, operation } from './operation.ts'
import { vaultStatus } from './vault.ts'

export const keychainState = z.object({
  /** `refused`: this computer has no keychain that would protect anything; `why` says so. */
  state: z.enum(['refused', 'off', 'on']),
  /** A sentence for the person, when refused. */
  why: z.string(),
  /** The keychain that is there, by the name its makers gave it; empty when there is none. */
  name: z.string(),
})
export type KeychainState = z.infer<typeof keychainState>

/** Unlocking with this computer's keychain: off unless asked for. */
export const keychain = {
  /** Also while locked. */
  state: operation(nothing, keychainState),
  /** From now on this computer opens the journal without the passphrase. */
  use: operation(nothing, keychainState),
  forget: operation(nothing, keychainState),
  unlock: operation(nothing, vaultStatus),
}
