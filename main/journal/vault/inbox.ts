import { join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import { v7 as newId } from 'uuid'
import type { Episode } from '../../../shared/contract/episodes.ts'
import type { Feeling, NewFeeling } from '../../../shared/contract/feelings.ts'
import { Failure } from '../../../shared/result.ts'
import { momentOf, type Clock } from '../clock.ts'
import { logFeeling } from '../feelings/queries.ts'
import { beginEpisode, stopEpisode } from '../loops/course.ts'
import type { WriteDb } from '../storage/sql.ts'
import { addStrength } from '../strengths/queries.ts'
import { addWin } from '../wins/queries.ts'
import { parkNote } from '../worry-window/queries.ts'
import { noneCameIn, takeIn, type CameIn } from './arriving.ts'
import { putSealed, removeSealed, removeUnfinished, sealedFiles, setAside } from './inbox-folder.ts'
import { inboxKeys, keepInboxKeys } from './kept-keys.ts'
import { cryptographyReady, readKeys, writeKeys, type NewKeys } from './keys.ts'
import type { Open, Vault } from './lock.ts'
import { unlessAway } from './place.ts'
import { openSealed, sealFeeling, sealOther, type OtherLog } from './sealing.ts'
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
   * own secret key reads it. An entry or a rejection that it may belong to is not asked for: which ones there are is locked away.
   * @throws Failure `not-found` without a journal, `damaged`, `disk-full`, `read-only`, `unavailable`
   */
  async seal(felt: Required<NewFeeling>): Promise<Feeling> {
    await cryptographyReady()
    // Unlocked in the meantime. Sealed, it would not be seen before the next time.
    if (this.#vault.isOpen) return logFeeling(this.#vault.writable, this.#clock, felt)
    const publicKey = this.#publicKey()
    const { at, ...place } = momentOf(this.#clock)
    const feeling: Feeling = {
      id: newId(),
      feltAt: at,
      ...place,
      // Half a surrogate pair cannot be written as UTF-8.
      word: felt.word.toWellFormed(),
      pleasantness: felt.pleasantness,
      energy: felt.energy,
      intensity: felt.intensity,
      note: felt.note.toWellFormed(),
      entryId: null,
    }
    this.#put(sealFeeling(feeling, publicKey, felt.tells && felt.tells.toWellFormed()))
    return feeling
  }

  /** Keeps in the same way that the person noticed a loop. Null, but for a journal that was unlocked in the meantime. */
  async sealBegun(id: string): Promise<Episode | null> {
    await cryptographyReady()
    if (this.#vault.isOpen) return beginEpisode(this.#vault.writable, this.#clock, id)
    this.#put(sealOther({ kind: 'loop', id, ...momentOf(this.#clock) }, this.#publicKey()))
    return null
  }

  /** That it stopped. */
  async sealStopped(): Promise<Episode | null> {
    await cryptographyReady()
    if (this.#vault.isOpen) return stopEpisode(this.#vault.writable, this.#clock)
    const log: OtherLog = { kind: 'loop-stopped', id: newId(), ...momentOf(this.#clock) }
    this.#put(sealOther(log, this.#publicKey()))
    return null
  }

  /** A thought that is put off. */
  async sealParked(given: { id: string; note: string }): Promise<void> {
    await cryptographyReady()
    if (this.#vault.isOpen) return parkNote(this.#vault.writable, this.#clock, given)
    const { id, note } = given
    const log: OtherLog = {
      kind: 'parked',
      id,
      ...momentOf(this.#clock),
      note: note.toWellFormed(),
    }
    this.#put(sealOther(log, this.#publicKey()))
  }

  /** A win of today. */
  async sealWin({ id, win }: { id: string; win: string }): Promise<void> {
    await cryptographyReady()
    if (this.#vault.isOpen) return addWin(this.#vault.writable, this.#clock, { id, win })
    const log: OtherLog = { kind: 'win', id, ...momentOf(this.#clock), win: win.toWellFormed() }
    this.#put(sealOther(log, this.#publicKey()))
  }

  /** A strength. */
  async sealStrength(given: { id: string; strength: string }): Promise<void> {
    await cryptographyReady()
    if (this.#vault.isOpen) return addStrength(this.#vault.writable, this.#clock, given)
    const { id, strength } = given
    const log: OtherLog = {
      kind: 'strength',
      id,
      ...momentOf(this.#clock),
      strength: strength.toWellFormed(),
    }
    this.#put(sealOther(log, this.#publicKey()))
  }

  /** Right after unlocking: takes in what is there. Never throws. */
  merge(open: Open): CameIn & { setAside: number } {
    let pairs: NewKeys['inbox'][] = []
    try {
      removeUnfinished(open.folder, this.#clock.now())
      pairs = inboxKeys(open.db)
      const found = sealedFiles(open.folder).map((file) => ({
        file,
        arrival: file.content && openSealed(file.content, pairs),
      }))
      const cameIn = takeIn(
        open.db,
        this.#clock,
        found.flatMap(({ arrival }) => arrival ?? []),
      )
      // Only now that they are in the journal. A log that is left here by a crash is known by its id.
      for (const { file, arrival } of found) if (arrival) removeSealed(file)
      const unread = found.filter(({ file, arrival }) => !arrival && !file.aside)
      const moved = unread.filter(({ file }) => setAside(open.folder, file)).length
      return { ...cameIn, setAside: moved }
    } catch {
      // Nothing was taken in and nothing deleted: the next time is as good as this.
      return { ...noneCameIn, setAside: 0 }
    } finally {
      wipe(pairs)
      this.#renewKeys(open)
    }
  }

  #put(sealed: Uint8Array): void {
    try {
      putSealed(this.#vault.folder, sealed)
    } catch (error) {
      throw error instanceof Failure && error.code === 'disk-full'
        ? new Failure('disk-full', full)
        : error
    }
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
  'This journal takes nothing in while it is locked until it has been unlocked once. What you chose stays here.'
const full =
  'The disk is full. What you chose is still in this window: free some space, then try again.'
