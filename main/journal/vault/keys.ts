import { readFileSync, rmSync } from 'node:fs'
import sodium from 'libsodium-wrappers-sumo'
import { v4 as randomId } from 'uuid'
import { z } from 'zod'
import { recoveryKeyBytes } from '../../../shared/recovery-key.ts'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from '../storage/failures.ts'
import { writeDurably } from '../storage/files.ts'
import { slot, usualCost, wrap, wrapForRecovery, type Slot } from './slots.ts'

const presentVersion = 1

const content = z.object({
  format: z.literal('intact-keys'),
  version: z.literal(presentVersion),
  journal: z.uuid(),
  /**
   * Tells apart journals with the same key, made from a backup or what was left of a damaged one: each has backups of its
   * own. The ways in are bound to `journal` and cannot be given another.
   */
  copy: z.uuid().optional(),
  /** What the person calls the journal. It is seen while the journal is locked. */
  name: z.string().max(60).default('Journal'),
  slots: z.array(slot).min(1).max(20),
  /** The public half of the pair that quick logs are sealed with while the journal is locked. */
  inbox: z.object({ publicKey: z.base64() }).optional(),
})
/** What `keys.json` says. */
export type Keys = z.infer<typeof content>

/** What every version of the file has in common: the checksum is over all the rest, in the order in which it is written. */
const sealed = z.looseObject({ version: z.number(), checksum: z.string() })

const damaged =
  'The journal’s key file, keys.json, is damaged. The journal itself has not been changed.'

/** Must be awaited once before anything else here is used. */
export const cryptographyReady = (): Promise<void> => sodium.ready

/** What a new journal begins with. The keys are the caller's to keep or to wipe. */
export interface NewKeys {
  dataKey: Uint8Array
  /** 16 bytes; written on paper by shared/recovery-key.ts. */
  recoverySecret: Uint8Array
  inbox: { publicKey: Uint8Array; secretKey: Uint8Array }
}

/** Makes a new data key and writes it to `keys.json`, wrapped by the passphrase and by a new recovery key. */
export function createKeys(
  path: string,
  passphrase: string,
  { name = 'Journal', cost = usualCost } = {},
): NewKeys {
  const dataKey = sodium.randombytes_buf(32)
  const recoverySecret = sodium.randombytes_buf(recoveryKeyBytes)
  const { publicKey, privateKey: secretKey } = sodium.crypto_box_keypair()
  const journal = randomId()
  try {
    writeKeys(path, {
      format: 'intact-keys',
      version: presentVersion,
      journal,
      name,
      slots: [
        wrap(dataKey, passphrase, journal, cost),
        wrapForRecovery(dataKey, recoverySecret, journal),
      ],
      inbox: { publicKey: sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL) },
    })
  } catch (error) {
    for (const each of [dataKey, recoverySecret, secretKey]) sodium.memzero(each)
    throw error
  }
  return { dataKey, recoverySecret, inbox: { publicKey, secretKey } }
}

/** These keys for a journal that was made of another, and goes its own way from here. */
export const forCopy = (keys: Keys, name: string): Keys => ({ ...keys, copy: randomId(), name })

/** The one slot of a kind, if the journal has it. */
export const slotOf = <K extends Slot['kind']>(
  keys: Keys,
  kind: K,
): Extract<Slot, { kind: K }> | undefined =>
  keys.slots.find((each): each is Extract<Slot, { kind: K }> => each.kind === kind)

/** These keys with a slot in the place of the one of its kind. */
export const withSlot = (keys: Keys, slot: Slot): Keys => ({
  ...keys,
  slots: [...keys.slots.filter(({ kind }) => kind !== slot.kind), slot],
})

/**
 * What `keys.json` says.
 * @throws Failure `damaged` when the file is not what was written; `newer-version`; `read-only`
 */
export function readKeys(path: string): Keys {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure('damaged', damaged)
    const failure = asFailure(error)
    throw failure.code === 'not-found' ? new Failure('damaged', damaged) : failure
  }
  const header = sealed.safeParse(parsed)
  if (!header.success) throw new Failure('damaged', damaged)
  // From what was read, not from what was parsed: parsing puts the keys in another order.
  const { checksum, ...rest } = parsed as z.infer<typeof sealed>
  if (checksumOf(rest) !== checksum) throw new Failure('damaged', damaged)
  if (rest.version > presentVersion) throw new Failure('newer-version')
  const keys = content.safeParse(rest)
  if (!keys.success) throw new Failure('damaged', damaged)
  return keys.data
}

/** Replaces the file in one step: killed at any moment, the old one or the new one is there. @throws Failure */
export function writeKeys(path: string, keys: Keys): void {
  try {
    writeDurably(path, `${JSON.stringify({ ...keys, checksum: checksumOf(keys) }, null, 2)}\n`)
  } catch (error) {
    throw asFailure(error)
  }
}

/** Deletes what a change of the keys left that was cut short: a way in that nobody was told of. Never throws. */
export function removeUnfinished(path: string): void {
  try {
    rmSync(`${path}.new`, { force: true })
  } catch {
    // In a folder that cannot be written to, reading the journal must still work.
  }
}

/** Tells a damaged file from a wrong passphrase: one bit that flipped would otherwise look the same. */
const checksumOf = (keys: object): string =>
  sodium.to_hex(sodium.crypto_generichash(32, JSON.stringify(keys), null))
