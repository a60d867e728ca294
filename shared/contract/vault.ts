import { z } from 'zod'
import { nothing, operation } from './operation.ts'

const passphrase = z.string().min(1).max(1024)

export const vaultStatus = z.object({
  /** `none`: no journal yet. `sample`: the sample journal is open and nothing in it is kept. */
  state: z.enum(['none', 'locked', 'unlocked', 'sample']),
  /** Where the journal lies on disk. */
  folder: z.string(),
})
export type VaultStatus = z.infer<typeof vaultStatus>

export const vault = {
  status: operation(nothing, vaultStatus),
  create: operation(z.object({ passphrase }), vaultStatus),
  unlock: operation(z.object({ passphrase }), vaultStatus),
  /** Checkpoints, closes the file and forgets the key. Leaving the sample journal deletes it. */
  lock: operation(nothing, vaultStatus),
  openSample: operation(nothing, vaultStatus),
}
