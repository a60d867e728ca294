import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { PageCipher, pageSize, saltBytes } from './cipher.ts'
import { readLog, type Log } from './wal.ts'

/** Repairing tries every bit of a page: no more pages than can be waited for. */
const mostRepairs = 12

/** Reads the pages of a journal's file and its write-ahead log, without SQLite and without changing either. */
export class Pages {
  /** How many pages there are, or were before the file was cut short. */
  readonly count: number
  /** Whether each page proves to be what was written. Not so once the salt at the file's beginning is lost. */
  readonly signed: boolean
  /** Pages that one flipped bit had damaged, and that are right again. */
  repaired = 0
  readonly #file: number | undefined
  readonly #inFile: number
  readonly #log: Log
  readonly #cipher: PageCipher
  readonly #repairs = new Map<string, Buffer | null>()

  /** @throws Error of the file system */
  constructor(path: string, key: Uint8Array) {
    this.#log = readLog(existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0))
    this.#file = existsSync(path) ? openSync(path, 'r') : undefined
    this.#inFile = this.#file === undefined ? 0 : Math.ceil(statSync(path).size / pageSize)
    const cipher = this.#cipherFor(key)
    this.signed = cipher !== undefined
    this.#cipher = cipher ?? new PageCipher(key, Buffer.alloc(saltBytes))
    this.count = this.#log.pages ?? this.#saidCount() ?? this.#inFile
  }

  close(): void {
    this.#cipher.wipe()
    if (this.#file !== undefined) closeSync(this.#file)
  }

  /**
   * A page as it was before a frame of the log, or as it is. Null when that version cannot be read.
   * @param before the index of the frame
   */
  read(number: number, before = Number.POSITIVE_INFINITY): Buffer | null {
    const frame = this.#log.frames.get(number)?.findLast(({ index }) => index < before)
    const raw = frame ? frame.raw : this.#rawInFile(number)
    return raw && this.#decrypt(raw, number, frame?.index)
  }

  /** The frame in which a page was last written before another, if it was in the log at all. */
  lastFrame(number: number, before = Number.POSITIVE_INFINITY): number | undefined {
    return this.#log.frames.get(number)?.findLast(({ index }) => index < before)?.index
  }

  #decrypt(raw: Buffer, number: number, frame: number | undefined): Buffer | null {
    if (!this.signed || this.#cipher.isGenuine(raw, number)) {
      return this.#cipher.decrypt(raw, number)
    }
    const name = `${number} ${frame ?? 'file'}`
    if (!this.#repairs.has(name) && this.#repairs.size < mostRepairs) {
      const right = this.#cipher.repair(raw, number)
      if (right) this.repaired += 1
      this.#repairs.set(name, right && this.#cipher.decrypt(right, number))
    }
    return this.#repairs.get(name) ?? null
  }

  /** Null where the file ends before the page does. */
  #rawInFile(number: number): Buffer | null {
    if (this.#file === undefined) return null
    const raw = Buffer.alloc(pageSize)
    try {
      const read = readSync(this.#file, raw, 0, pageSize, (number - 1) * pageSize)
      return read === pageSize ? raw : null
    } catch {
      // A sector that the disk itself can no longer read.
      return null
    }
  }

  /** What page 1 says: more than the file has when it was cut short. */
  #saidCount(): number | undefined {
    if (!this.signed) return undefined
    const said = this.read(1)?.readUInt32BE(28)
    return said && said < 2 ** 24 ? said : undefined
  }

  /** The cipher whose salt fits what lies on disk: the file's, one with a single bit set right, or the log's. */
  #cipherFor(key: Uint8Array): PageCipher | undefined {
    const samples = this.#samples()
    for (const salt of this.#salts()) {
      const cipher = new PageCipher(key, salt)
      if (samples.some(({ raw, page }) => cipher.isGenuine(raw, page))) return cipher
    }
    return undefined
  }

  *#salts(): Generator<Buffer> {
    const inLog = this.#log.frames.get(1)?.map(({ raw }) => raw.subarray(0, saltBytes)) ?? []
    const first = this.#rawInFile(1)?.subarray(0, saltBytes)
    if (first) yield first
    yield* inLog
    for (let bit = 0; first && bit < saltBytes * 8; bit += 1) {
      const flipped = Buffer.from(first)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      yield flipped
    }
  }

  /** A few pages from all over the file: some of them will not be damaged. */
  #samples(): { raw: Buffer; page: number }[] {
    const step = Math.max(1, Math.floor(this.#inFile / 24))
    const inFile = Array.from({ length: 25 }, (_, i) => 1 + i * step).flatMap((page) => {
      const raw = this.#rawInFile(page)
      return raw ? [{ raw, page }] : []
    })
    return [...inFile, ...[...this.#log.frames.values()].flat().slice(0, 20)]
  }
}
