import { readFileSync } from 'node:fs'
import sodium from 'libsodium-wrappers-sumo'
import { v4 as randomId } from 'uuid'
import { z } from 'zod'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from '../storage/failures.ts'
import { writeDurably } from '../storage/files.ts'
import { passphraseSlot, unwrap, usualCost, wrap } from './slots.ts'

const presentVersion = 1

const content = z.object({
  format: z.literal('intact-keys'),
  version: z.literal(presentVersion),
  journal: z.uuid(),
  slots: z.array(passphraseSlot).min(1).max(20),
})
type Content = z.infer<typeof content>

/** What every version of the file has in common: the checksum is over all the rest, in the order in which it is written. */
const sealed = z.looseObject({ version: z.number(), checksum: z.string() })

const damaged =
  'The journal’s key file, keys.json, is damaged. The journal itself has not been changed.'

/** Must be awaited once before anything else here is used. */
export const cryptographyReady = (): Promise<void> => sodium.ready

/** Makes a new data key and writes it, wrapped, to `keys.json`. */
export function createKeys(path: string, passphrase: string, cost = usualCost): Uint8Array {
  const dataKey = sodium.randombytes_buf(32)
  const journal = randomId()
  writeKeys(path, {
    format: 'intact-keys',
    version: presentVersion,
    journal,
    slots: [wrap(dataKey, passphrase, journal, cost)],
  })
  return dataKey
}

/**
 * The data key of a journal.
 * @throws Failure `wrong-passphrase` when the file is whole and the passphrase does not open it; `damaged` when the file
 * is not what was written; `newer-version`.
 */
export function unlockKeys(path: string, passphrase: string): Uint8Array {
  const { journal, slots } = readKeys(path)
  for (const slot of slots) {
    if (slot.kind === 'passphrase') return unwrap(slot, passphrase, journal)
  }
  throw new Failure('damaged', damaged)
}

function readKeys(path: string): Content {
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

function writeKeys(path: string, keys: Content): void {
  try {
    writeDurably(path, `${JSON.stringify({ ...keys, checksum: checksumOf(keys) }, null, 2)}\n`)
  } catch (error) {
    throw asFailure(error)
  }
}

/** Tells a damaged file from a wrong passphrase: one bit that flipped would otherwise look the same. */
const checksumOf = (keys: object): string =>
  sodium.to_hex(sodium.crypto_generichash(32, JSON.stringify(keys), null))
