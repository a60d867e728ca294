import { z } from 'zod'
import { instant, nothing, operation } from './operation.ts'
import { passphrase, typedKey } from './vault.ts'

export const checkResult = z.object({
  checkedAt: instant,
  whole: z.boolean(),
  /** What is wrong, for a person: which part, not which page. */
  problems: z.array(z.string()),
})
export type CheckResult = z.infer<typeof checkResult>

export const rescued = z.object({
  /** The new journal, already in the list and the one that unlocking opens. */
  folder: z.string(),
  name: z.string(),
  entries: z.number().int(),
  feelings: z.number().int(),
  /** One sentence for each thing that could not be read; empty when everything could. */
  lost: z.array(z.string()),
})
export type Rescued = z.infer<typeof rescued>

/** What opens a journal that cannot be opened any more: as typed. */
const secret = z.union([z.object({ passphrase }), z.object({ recoveryKey: typedKey })])
export type RescueSecret = z.infer<typeof secret>

export const damage = {
  /** Reads and checks the whole open journal. */
  check: operation(nothing, checkResult),
  /** The last full check of the open journal, if there was one. */
  last: operation(nothing, checkResult.nullable()),
  /**
   * Reads every page of the locked journal that is still readable into a new journal with the same ways in. The damaged
   * one stays as it is. Fails with `wrong-passphrase`, with `bad-input` and a sentence for a mistyped recovery key, or with
   * `damaged` when no page can be read.
   */
  rescue: operation(secret, rescued),
}
