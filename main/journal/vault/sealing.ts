import sodium from 'libsodium-wrappers-sumo'
import { z } from 'zod'
import { feeling, newFeeling, type Feeling } from '../../../shared/contract/feelings.ts'
import type { NewKeys } from './keys.ts'

// A sealed log is a header of five bytes ("ISLG" and the version), then a libsodium sealed box to the journal's public
// key, and in it the record as JSON, padded.

const header = new Uint8Array([...Buffer.from('ISLG'), 1])

/**
 * Records are padded to a multiple of this, so that a file is as large as any other, whatever was written: every note in
 * English fits. With the box around it, it is one block of a disk.
 */
const unit = 15 * 256
/** The longest note there can be, each of its letters written in six bytes. */
export const largestSealed = 8 * unit

/** The last instant that a date can name. */
const latest = 8_640_000_000_000_000

// Whoever can write to the folder can seal something to the public key. No more comes in than the window takes.
const record = z.strictObject({
  version: z.literal(1),
  kind: z.literal('feeling'),
  ...feeling.omit({ entryId: true }).shape,
  id: z.uuidv7(),
  feltAt: feeling.shape.feltAt.min(-latest).max(latest),
  word: newFeeling.shape.word,
  note: z.string().max(2000),
})

/** Seals a feeling so that only the journal's secret key opens it. Which entry it belongs to is not kept. */
export function sealFeeling(felt: Feeling, publicKey: Uint8Array): Uint8Array {
  const { entryId: _, ...rest } = felt
  const text = JSON.stringify({ version: 1, kind: 'feeling', ...rest })
  const box = sodium.crypto_box_seal(sodium.pad(sodium.from_string(text), unit), publicKey)
  return new Uint8Array([...header, ...box])
}

/** The feeling in a sealed log; null when none of the keys opens it, or it is not whole. */
export function openSealed(sealed: Uint8Array, pairs: readonly NewKeys['inbox'][]): Feeling | null {
  if (header.some((byte, at) => sealed[at] !== byte)) return null
  const box = sealed.subarray(header.length)
  for (const { publicKey, secretKey } of pairs) {
    try {
      return read(sodium.crypto_box_seal_open(box, publicKey, secretKey))
    } catch {
      // Sealed with another pair, or damaged. Nothing tells these apart.
    }
  }
  return null
}

/** @throws when what was sealed is no feeling */
function read(padded: Uint8Array): Feeling {
  const {
    version: _,
    kind: __,
    ...felt
  } = record.parse(JSON.parse(sodium.to_string(sodium.unpad(padded, unit))))
  return { ...felt, entryId: null }
}
