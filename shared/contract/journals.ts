import { z } from 'zod'
import { isSeen } from '../seen.ts'
import { nothing, operation } from './operation.ts'
import { passphrase, vaultStatus } from './vault.ts'

const folder = z.string().min(1).max(4096)
const name = z.string().trim().max(60).refine(isSeen)

export const knownJournal = z.object({
  folder,
  name: z.string(),
  /** The one that is open, or that unlocking opens. */
  current: z.boolean(),
  /** Whether its folder is there: an external disk may not be. */
  there: z.boolean(),
  /** Whether it lies outside Intact's own data folder, and so can be left out of the list. */
  elsewhere: z.boolean(),
})
export type KnownJournal = z.infer<typeof knownJournal>

export const journals = {
  /** Also while locked. */
  list: operation(nothing, z.array(knownJournal)),
  /** Makes one more journal with its own key and opens it; the one that was open is locked. */
  create: operation(z.object({ name, passphrase }), vaultStatus),
  /** Goes to another journal: the one that was open is locked, and so is the other. */
  use: operation(z.object({ folder }), vaultStatus),
  /**
   * Takes a journal's folder into the list and goes to it. A backup is copied first, and opens as a journal of its own.
   * Fails with `bad-input` when there is no journal in it.
   */
  open: operation(z.object({ folder }), vaultStatus),
  /** Renames the journal that is open. */
  rename: operation(z.object({ name }), vaultStatus),
  /** Leaves a journal that lies elsewhere out of the list. Its files stay where they are. */
  leave: operation(z.object({ folder }), z.array(knownJournal)),
  /** Takes that back while Intact runs, without going to it. @throws `not-found` */
  takeBack: operation(z.object({ folder }), z.array(knownJournal)),
}
