import { writeRecoveryKey } from '../../../shared/recovery-key.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import type { NewKeys } from './keys.ts'
import { toBytes, toText } from './slots.ts'

// The keys that lie inside the journal, where nobody can read them who has not unlocked it.

/** Keeps both halves of a pair that quick logs are sealed with. */
export function keepInboxKeys(
  db: WriteDb,
  { publicKey, secretKey }: NewKeys['inbox'],
  now: number,
): void {
  write(
    db,
    'INSERT OR REPLACE INTO inbox_keys (public_key, secret_key, made_at) VALUES (?, ?, ?)',
    toText(publicKey),
    toText(secretKey),
    now,
  )
}

/** The pairs that quick logs of this journal were ever sealed with, newest first. */
export const inboxKeys = (db: ReadDb): NewKeys['inbox'][] =>
  all<{ public_key: string; secret_key: string }>(
    db,
    'SELECT public_key, secret_key FROM inbox_keys ORDER BY made_at DESC',
  ).map(({ public_key, secret_key }) => ({
    publicKey: toBytes(public_key),
    secretKey: toBytes(secret_key),
  }))

/** Keeps a recovery key until the person has said that they keep it themselves. */
export function keepUnconfirmed(db: WriteDb, secret: Uint8Array, now: number): void {
  write(
    db,
    'INSERT OR REPLACE INTO unconfirmed_recovery_key (recovery_key, made_at) VALUES (?, ?)',
    writeRecoveryKey(secret),
    now,
  )
}

/** The recovery keys as they are printed, until they are confirmed. Not every one needs to open the journal. */
export const unconfirmed = (db: ReadDb): string[] =>
  all<{ key: string }>(
    db,
    'SELECT recovery_key AS key FROM unconfirmed_recovery_key ORDER BY made_at DESC',
  ).map(({ key }) => key)

export function forgetUnconfirmed(db: WriteDb): void {
  write(db, 'DELETE FROM unconfirmed_recovery_key')
}
