import { writeRecoveryKey } from '../../../shared/recovery-key.ts'
import { first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import type { NewKeys } from './keys.ts'
import { toText } from './slots.ts'

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

/** Keeps a recovery key until the person has said that they keep it themselves. */
export function keepUnconfirmed(db: WriteDb, secret: Uint8Array, now: number): void {
  write(
    db,
    `INSERT OR REPLACE INTO unconfirmed_recovery_key (only, recovery_key, made_at)
     VALUES (1, ?, ?)`,
    writeRecoveryKey(secret),
    now,
  )
}

/** The recovery key as it is printed, until it is confirmed. */
export const unconfirmed = (db: ReadDb): string | null =>
  first<{ key: string }>(db, 'SELECT recovery_key AS key FROM unconfirmed_recovery_key')?.key ??
  null

export function forgetUnconfirmed(db: WriteDb): void {
  write(db, 'DELETE FROM unconfirmed_recovery_key')
}
