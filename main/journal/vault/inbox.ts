import { join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import { v7 as newId } from 'uuid'
import type { Feeling, NewFeeling } from '../../../shared/contract/feelings.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { insertFeeling, logFeeling } from '../feelings/queries.ts'
import { first, inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { putSealed, removeSealed, removeUnfinished, sealedFiles, setAside } from './inbox-folder.ts'
import { inboxKeys, keepInboxKeys } from './kept-keys.ts'
import { cryptographyReady, readKeys, writeKeys, type NewKeys } from './keys.ts'
import type { Open, Vault } from './lock.ts'
import { unlessAway } from './place.ts'
import { openSealed, sealFeeling } from './sealing.ts'
import { toBytes, toText } from './slots.ts'

/** What is logged while the journal is locked: sealed now, read once it is unlocked. */
export class Inbox {
  readonly #vault: Vault
  readonly #clock: Clock

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault
    this.#clock = clock
  }

  /**
   * Keeps a feeling of this moment without opening the journal: when this returns, it is on disk, and only the journal's
   * own secret key reads it. An entry it may belong to is not asked for: which ones there are is locked away.
   * @throws Failure `not-found` without a journal, `damaged`, `disk-full`, `read-only`, `unavailable`
   */
  async seal(felt: Required<NewFeeling>): Promise<Feeling> {
    await cryptographyReady()
    // Unlocked in the meantime. Sealed, it would not be seen before the next time.
    if (this.#vault.isOpen) return logFeeling(this.#vault.writable, this.#clock, felt)
    const publicKey = this.#publicKey()
    const feltAt = this.#clock.now()
    const zone = this.#clock.zone()
    const feeling: Feeling = {
      id: newId(),
      feltAt,
      zone,
      localDate: localDateOf(feltAt, zone),
      // Half a surrogate pair cannot be written as UTF-8.
      word: felt.word.toWellFormed(),
      pleasantness: felt.pleasantness,
      energy: felt.energy,
      intensity: felt.intensity,
      note: felt.note.toWellFormed(),
      entryId: null,
    }
    try {
      putSealed(this.#vault.folder, sealFeeling(feeling, publicKey))
    } catch (error) {
      throw error instanceof Failure && error.code === 'disk-full'
        ? new Failure('disk-full', full)
        : error
    }
    return feeling
  }

  /** Right after unlocking: takes in what is there. Never throws. */
  merge(open: Open): { feelings: number; setAside: number } {
    let pairs: NewKeys['inbox'][] = []
    try {
      removeUnfinished(open.folder, this.#clock.now())
      pairs = inboxKeys(open.db)
      const found = sealedFiles(open.folder).map((file) => ({
        file,
        feeling: file.content && openSealed(file.content, pairs),
      }))
      const feelings = this.#takeIn(
        open.db,
        found.flatMap(({ feeling }) => feeling ?? []),
      )
      // Only now that they are in the journal. A log that is left here by a crash is known by its id.
      for (const { file, feeling } of found) if (feeling) removeSealed(file)
      const unread = found.filter(({ file, feeling }) => !feeling && !file.aside)
      const moved = unread.filter(({ file }) => setAside(open.folder, file)).length
      return { feelings, setAside: moved }
    } catch {
      // Nothing was taken in and nothing deleted: the next time is as good as this.
      return { feelings: 0, setAside: 0 }
    } finally {
      wipe(pairs)
      this.#renewKeys(open)
    }
  }

  /** All of them or none; answers how many are new. */
  #takeIn(db: WriteDb, feelings: Feeling[]): number {
    if (feelings.length === 0) return 0
    const inOrder = feelings.toSorted((a, b) => a.feltAt - b.feltAt || (a.id < b.id ? -1 : 1))
    return inTransaction(db, () => inOrder.filter((feeling) => this.#takeInOne(db, feeling)).length)
  }

  #takeInOne(db: WriteDb, feeling: Feeling): boolean {
    const { id } = feeling
    if (first(db, 'SELECT 1 FROM inbox_merged WHERE id = ?', id)) return false
    const now = this.#clock.now()
    write(db, 'INSERT INTO inbox_merged (id, merged_at) VALUES (?, ?)', id, now)
    // One that is in the journal already has come another way: out of a rescued journal, or an export.
    if (first(db, 'SELECT 1 FROM feelings WHERE id = ?', id)) return false
    insertFeeling(db, feeling)
    return true
  }

  #publicKey(): Uint8Array {
    const { journals, folder } = this.#vault
    if (journals.empty) throw new Failure('not-found', none)
    const { inbox } = unlessAway(folder, () => readKeys(join(folder, 'keys.json')), away)
    if (!inbox) throw new Failure('unavailable', notYet)
    const key = toBytes(inbox.publicKey)
    if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) throw new Failure('unavailable', notYet)
    return key
  }

  /** A key that the journal has no secret for, as after a rescue, or put there by somebody else, seals nothing more. */
  #renewKeys({ db, folder }: Open): void {
    try {
      const path = join(folder, 'keys.json')
      const keys = readKeys(path)
      if (keys.inbox && this.#opens(db, keys.inbox.publicKey)) return
      const { publicKey, privateKey: secretKey } = sodium.crypto_box_keypair()
      // Kept first: nothing is ever sealed to a key that nobody has.
      try {
        keepInboxKeys(db, { publicKey, secretKey }, this.#clock.now())
      } finally {
        sodium.memzero(secretKey)
      }
      writeKeys(path, { ...keys, inbox: { publicKey: toText(publicKey) } })
    } catch {
      // Whatever is wrong with the disk or the file is said by what the person does next.
    }
  }

  #opens(db: WriteDb, publicKey: string): boolean {
    const pairs = inboxKeys(db)
    try {
      return pairs.some(
        (pair) =>
          toText(pair.publicKey) === publicKey &&
          toText(sodium.crypto_scalarmult_base(pair.secretKey)) === publicKey,
      )
    } finally {
      wipe(pairs)
    }
  }
}

function wipe(pairs: readonly NewKeys['inbox'][]): void {
  for (const { secretKey } of pairs) sodium.memzero(secretKey)
}

const none = 'There is no journal yet. Open Intact and make one; what you chose stays here.'
const away =
  'The folder of this journal is not there at the moment. If it lies on another disk, connect that first; what you chose stays here.'
const notYet =
  'This journal takes no feelings while it is locked until it has been unlocked once. What you chose stays here.'
const full =
  'The disk is full. The feeling is still in this window: free some space, then press Enter again.'
