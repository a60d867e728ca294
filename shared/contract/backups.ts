import { z } from 'zod'
import { instant, nothing, operation } from './operation.ts'
import { vaultStatus } from './vault.ts'

export const backup = z.object({
  /** The name of its folder. */
  id: z.string().regex(/^[\w-]{1,100}$/u),
  place: z.enum(['journal', 'second']),
  madeAt: instant,
  /**
   * `kept`: what the journal was before another backup was restored over it, which is not checked: it may be the damaged
   * file that the person turned away from.
   */
  reason: z.enum(['session', 'asked', 'migration', 'kept']),
  bytes: z.number().int(),
  /** Null where it could not be counted. */
  entries: z.number().int().nullable(),
  /** Opened with the key and checked when it was made, and still of the size it had then. */
  opens: z.boolean(),
})
export type Backup = z.infer<typeof backup>

export const secondFolder = z.object({
  /** Null when none was chosen. */
  folder: z.string().nullable(),
  /** Whether it is there now: an external disk may not be. Copying goes on by itself when it is back. */
  there: z.boolean(),
  /** The newest backup in it. */
  latest: instant.nullable(),
  /** Why the last backup that Intact made by itself, or its copy here, failed; null when all went well. */
  problem: z.string().nullable(),
})
export type SecondFolder = z.infer<typeof secondFolder>

export const backups = {
  /** Newest first; also while locked. */
  list: operation(nothing, z.array(backup)),
  /** Makes one now and checks it. */
  now: operation(nothing, backup),
  /**
   * Keeps the present state as a backup of its own, puts the chosen one in its place and leaves the journal locked.
   * Also while locked: the passphrase of the journal opens it afterwards.
   */
  restore: operation(backup.pick({ id: true, place: true }), vaultStatus),
  second: operation(nothing, secondFolder),
  /** Chooses a second folder, or none; copies what is there. */
  setSecond: operation(z.object({ folder: z.string().min(1).max(4096).nullable() }), secondFolder),
}
