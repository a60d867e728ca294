import sodium from 'libsodium-wrappers-sumo'
import { z } from 'zod'
import { feeling, newFeeling, type Feeling } from '../../../shared/contract/feelings.ts'
import { localDate } from '../../../shared/contract/operation.ts'
import { rejectionTitle } from '../../../shared/contract/rejections.ts'
import { strengths } from '../../../shared/contract/strengths.ts'
import { wins } from '../../../shared/contract/wins.ts'
import { longestNote } from '../../../shared/contract/worry-window.ts'
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

const instant = feeling.shape.feltAt.min(-latest).max(latest)
const moment = { id: z.uuidv7(), at: instant, zone: feeling.shape.zone, localDate }
const version = z.literal(1)

// Whoever can write to the folder can seal something to the public key. No more comes in than the window takes.
const record = z.discriminatedUnion('kind', [
  z.strictObject({
    version,
    kind: z.literal('feeling'),
    ...feeling.omit({ entryId: true }).shape,
    id: z.uuidv7(),
    feltAt: instant,
    word: newFeeling.shape.word,
    note: z.string().max(2000),
    /** The title of a rejection that is told along with it. */
    tells: rejectionTitle.optional(),
  }),
  /** The person noticed that they loop. */
  z.strictObject({ version, kind: z.literal('loop'), ...moment }),
  /** It stopped. */
  z.strictObject({ version, kind: z.literal('loop-stopped'), ...moment }),
  z.strictObject({
    version,
    kind: z.literal('parked'),
    ...moment,
    note: z.string().trim().min(1).max(longestNote),
  }),
  z.strictObject({
    version,
    kind: z.literal('win'),
    ...moment,
    ...wins.add.input.omit({ id: true }).shape,
  }),
  z.strictObject({
    version,
    kind: z.literal('strength'),
    ...moment,
    ...strengths.add.input.omit({ id: true }).shape,
  }),
])
type Record = z.infer<typeof record>

type WithoutVersion<R> = R extends unknown ? Omit<R, 'version'> : never
/** What a sealed log holds besides a feeling. */
export type OtherLog = WithoutVersion<Exclude<Record, { kind: 'feeling' }>>
/** What comes in of a sealed log. */
export type Arrival = { kind: 'feeling'; feeling: Feeling; tells: string | null } | OtherLog

/**
 * Seals a feeling, with the title of a rejection that is told along with it, so that only the journal's secret key opens it.
 * Which entry it belongs to is not kept.
 */
export function sealFeeling(
  felt: Feeling,
  publicKey: Uint8Array,
  tells: string | null = null,
): Uint8Array {
  const { entryId: _, ...rest } = felt
  const told = tells === null ? {} : { tells }
  return seal({ version: 1, kind: 'feeling', ...rest, ...told }, publicKey)
}

/** Seals anything else that the person says. */
export const sealOther = (log: OtherLog, publicKey: Uint8Array): Uint8Array =>
  seal({ version: 1, ...log }, publicKey)

function seal(content: Record, publicKey: Uint8Array): Uint8Array {
  const text = sodium.from_string(JSON.stringify(content))
  return new Uint8Array([...header, ...sodium.crypto_box_seal(sodium.pad(text, unit), publicKey)])
}

/** What lies in a sealed log; null when none of the keys opens it, or it is not whole. */
export function openSealed(sealed: Uint8Array, pairs: readonly NewKeys['inbox'][]): Arrival | null {
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

/** @throws when what was sealed is none of these */
function read(padded: Uint8Array): Arrival {
  const { version: _, ...log } = record.parse(
    JSON.parse(sodium.to_string(sodium.unpad(padded, unit))),
  )
  if (log.kind !== 'feeling') return log
  const { kind, tells = null, ...felt } = log
  return { kind, feeling: { ...felt, entryId: null }, tells }
}
