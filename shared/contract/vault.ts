import { z } from 'zod'
import { done, nothing, operation } from './operation.ts'

export const passphrase = z.string().min(1).max(1024)
export const typedKey = z.string().min(1).max(200)

export const vaultStatus = z.object({
  /** `none`: no journal yet. `sample`: the sample journal is open and nothing in it is kept. */
  state: z.enum(['none', 'locked', 'unlocked', 'sample']),
  /** Where the journal lies on disk. */
  folder: z.string(),
  /** What the person calls it; seen while it is locked. */
  name: z.string(),
  /** Whether there are others beside it. */
  several: z.boolean(),
  /** Opened by the recovery key: a new passphrase is to be chosen. */
  recovered: z.boolean(),
})
export type VaultStatus = z.infer<typeof vaultStatus>

/** The ways into the open journal. */
export const waysIn = z.object({
  /** The recovery key to be shown, until the person has confirmed that they keep it; null from then on. */
  unconfirmedRecoveryKey: z.string().nullable(),
  /** Whether the journal has a recovery key at all. */
  recoveryKey: z.boolean(),
})
export type WaysIn = z.infer<typeof waysIn>

export const vault = {
  status: operation(nothing, vaultStatus),
  /** Makes the first journal. */
  create: operation(z.object({ passphrase }), vaultStatus),
  unlock: operation(z.object({ passphrase }), vaultStatus),
  /** Fails with `bad-input` and a sentence that names the mistyped character. */
  unlockByRecoveryKey: operation(z.object({ recoveryKey: typedKey }), vaultStatus),
  /**
   * Closes the file and forgets the key. Leaving the sample journal deletes it. What was written is copied first; `quickly`,
   * as when the computer goes to sleep, the key goes at once and the backup is made at the next unlock of this run.
   */
  lock: operation(z.object({ quickly: z.boolean().optional() }).optional(), vaultStatus),
  openSample: operation(nothing, vaultStatus),

  waysIn: operation(nothing, waysIn),
  /** Wraps the data key anew. Backups that lie in the journal's folder open with the new passphrase, too. */
  changePassphrase: operation(z.object({ current: passphrase, passphrase }), vaultStatus),
  /** Only in a journal that the recovery key opened, once. */
  chooseNewPassphrase: operation(z.object({ passphrase }), vaultStatus),
  /** The person typed a group of the key (counted from 1) back; right, the key is never shown again. */
  confirmRecoveryKey: operation(
    z.object({ group: z.number().int().min(1).max(8), typed: typedKey }),
    z.object({ right: z.boolean() }),
  ),
  /** Makes a new recovery key; the one before opens nothing from then on. */
  replaceRecoveryKey: operation(z.object({ passphrase }), waysIn),
}

/** Operations between main and the journal that no window has: they carry what a keychain kept. */
export const keychainSecret = z.string().min(1).max(200)
export const keychainOnly = {
  /** What lies in the keys file: the keychain that encrypted the secret, and the secret as it encrypted it (base64). */
  kept: operation(nothing, z.object({ backend: z.string(), secret: z.string() }).nullable()),
  unlock: operation(z.object({ secret: keychainSecret }), vaultStatus),
  /** A new secret to be encrypted by the keychain, not yet written anywhere. */
  offer: operation(nothing, z.object({ secret: keychainSecret })),
  keep: operation(
    z.object({
      secret: keychainSecret,
      backend: z.string().max(100),
      kept: z.string().max(10_000),
    }),
    done,
  ),
  forget: operation(nothing, done),
}
