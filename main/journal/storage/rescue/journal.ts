import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import type { Rescued } from '../../../../shared/contract/damage.ts'
import { Failure } from '../../../../shared/result.ts'
import type { Clock } from '../../clock.ts'
import { keepInboxKeys } from '../../vault/kept-keys.ts'
import { forCopy, readKeys, writeKeys, type Keys } from '../../vault/keys.ts'
import { toText } from '../../vault/slots.ts'
import { dataKeyOf, type Secret } from '../../vault/unlocking.ts'
import { asFailure } from '../failures.ts'
import { syncFolder } from '../files.ts'
import { all, type WriteDb } from '../sql.ts'
import { rescueFile } from './rescue.ts'

/**
 * Makes a new journal of what can be read of a damaged one, with the same key and the same ways in.
 * @throws Failure `wrong-passphrase`; `bad-input` for a mistyped recovery key; `damaged` when nothing can be read
 */
export function rescueJournal(
  damaged: string,
  folder: string,
  secret: Secret,
  clock: Clock,
): Rescued {
  const file = join(damaged, 'journal.db')
  const before = keysOf(damaged)
  const key = dataKeyOf(before, secret)
  // Made under another name and renamed when whole.
  const unfinished = `${folder}.new`
  try {
    if (!existsSync(file) && !existsSync(`${file}-wal`)) {
      throw new Failure('damaged', 'The journal’s file is missing: there is nothing to rescue.')
    }
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true, mode: 0o700 })
    let keys = forCopy(before, rescuedName(before.name))
    const found = rescueFile(file, join(unfinished, 'journal.db'), key, {
      zone: clock.zone(),
      finish(db) {
        keys = withInbox(db, keys, clock.now())
      },
    })
    writeKeys(join(unfinished, 'keys.json'), keys)
    const left = copyInbox(join(damaged, 'inbox'), join(unfinished, 'inbox'))
    if (keys.inbox?.publicKey !== before.inbox?.publicKey) left.push(...sealedForEver(unfinished))
    renameSync(unfinished, folder)
    syncFolder(dirname(folder))
    return { folder, name: keys.name, ...found, lost: [...found.lost, ...left] }
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw asFailure(error)
  } finally {
    sodium.memzero(key)
  }
}

const suffix = ' (rescued)'

const rescuedName = (name: string): string =>
  name.endsWith(suffix) ? name : `${name.slice(0, 60 - suffix.length).toWellFormed()}${suffix}`

/** The journal's keys, or those beside its newest backup where they cannot be read. */
function keysOf(folder: string): Keys {
  try {
    return readKeys(join(folder, 'keys.json'))
  } catch (error) {
    const keys = backupsIn(folder).map((backup) => {
      try {
        return readKeys(join(backup, 'keys.json'))
      } catch {
        return undefined
      }
    })
    const newest = keys.find((each) => each !== undefined)
    if (newest) return newest
    throw error
  }
}

function backupsIn(folder: string): string[] {
  const backups = join(folder, 'backups')
  if (!existsSync(backups)) return []
  return readdirSync(backups)
    .sort()
    .reverse()
    .map((name) => join(backups, name))
}

/** Quick logs are only sealed for a pair whose secret half came over; otherwise for a new one. */
function withInbox(db: WriteDb, keys: Keys, now: number): Keys {
  const kept = all<{ key: string }>(db, 'SELECT public_key AS key FROM inbox_keys')
  if (keys.inbox && kept.some(({ key }) => key === keys.inbox?.publicKey)) return keys
  const { publicKey, privateKey: secretKey } = sodium.crypto_box_keypair()
  try {
    keepInboxKeys(db, { publicKey, secretKey }, now)
  } finally {
    sodium.memzero(secretKey)
  }
  return { ...keys, inbox: { publicKey: toText(publicKey) } }
}

/** Logs sealed for a key that was lost. */
function sealedForEver(folder: string): string[] {
  const inbox = join(folder, 'inbox')
  const sealed = existsSync(inbox) ? readdirSync(inbox).length : 0
  if (sealed === 0) return []
  const what = sealed === 1 ? 'One feeling' : `${sealed} feelings`
  return [`${what} logged while locked can no longer be opened: the key for it was lost.`]
}

/** What was logged while locked and not yet taken in comes along. */
function copyInbox(from: string, to: string): string[] {
  if (!existsSync(from)) return []
  let failed = 0
  mkdirSync(to, { mode: 0o700 })
  for (const name of readdirSync(from)) {
    try {
      if (lstatSync(join(from, name)).isFile()) copyFileSync(join(from, name), join(to, name))
    } catch (error) {
      if (asFailure(error).code === 'disk-full') throw error
      failed += 1
    }
  }
  if (failed === 0) return []
  const what = failed === 1 ? 'One feeling' : `${failed} feelings`
  return [`${what} logged while locked could not be copied.`]
}
