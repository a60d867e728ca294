import { closeSync, openSync, readSync } from 'node:fs'

const chunkSize = 65_536
/** In bytes. Far above the largest row. */
const longestValue = 128_000_000

const quote = 0x22
const backslash = 0x5c
const isWhite = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
const opens = (byte: number): boolean => byte === 0x7b || byte === 0x5b
const closes = (byte: number): boolean => byte === 0x7d || byte === 0x5d

/** That a file is no JSON, or breaks off. */
export class Broken extends Error {}

/** A file of JSON, read a value at a time, so that it need not fit into memory. */
export class JsonSource {
  readonly #file: number
  readonly #chunk = Buffer.alloc(chunkSize)
  #length = 0
  #at = 0
  #before = 0

  constructor(path: string) {
    this.#file = openSync(path, 'r')
    // A byte order mark, as Windows editors put there.
    if (this.#peek() === 0xef) this.#at += 3
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#before + this.#at
  }

  close(): void {
    closeSync(this.#file)
  }

  /** The next byte that says something, as a character; '' at the end. */
  next(): string {
    while (isWhite(this.#peek())) this.#at += 1
    const byte = this.#peek()
    return byte < 0 ? '' : String.fromCharCode(byte)
  }

  /** Takes one character that must come next. @throws Broken */
  take(character: string): void {
    if (this.next() !== character) throw new Broken()
    this.#at += 1
  }

  /** Takes a character if it comes next. */
  takeIf(character: string): boolean {
    if (this.next() !== character) return false
    this.#at += 1
    return true
  }

  /** @throws Broken */
  key(): string {
    const key = this.value()
    this.take(':')
    if (typeof key !== 'string') throw new Broken()
    return key
  }

  /** The next value as a whole. @throws Broken */
  value(): unknown {
    try {
      return JSON.parse(this.#raw(true))
    } catch {
      throw new Broken()
    }
  }

  /** Passes over the next value. @throws Broken */
  skip(): void {
    this.#raw(false)
  }

  /** The bytes of a value, which begins here and ends where its brackets close. */
  #raw(keep: boolean): string {
    this.next()
    const parts: Buffer[] = []
    let size = 0
    let from = this.#at
    const put = () => {
      size += this.#at - from
      if (keep) parts.push(Buffer.from(this.#chunk.subarray(from, this.#at)))
      if (keep && size > longestValue) throw new Broken()
    }
    let depth = 0
    let inString = false
    for (;;) {
      if (this.#at >= this.#length) {
        put()
        this.#fill()
        from = this.#at
        if (this.#length === 0) throw new Broken()
      }
      const byte = this.#chunk[this.#at]!
      if (inString) {
        if (byte === backslash) {
          this.#at += 1
          if (this.#at >= this.#length) {
            put()
            this.#fill()
            from = this.#at
          }
        } else if (byte === quote) inString = false
      } else if (byte === quote) inString = true
      else if (opens(byte)) depth += 1
      else if (closes(byte)) depth -= 1
      else if (depth === 0 && (byte === 0x2c || isWhite(byte))) break
      // What closes now was opened before this value: a number or a word has ended.
      if (depth < 0) break
      this.#at += 1
      if (depth === 0 && !inString && (byte === quote || closes(byte))) break
    }
    put()
    return Buffer.concat(parts).toString('utf8')
  }

  #peek(): number {
    if (this.#at >= this.#length) this.#fill()
    return this.#at < this.#length ? this.#chunk[this.#at]! : -1
  }

  #fill(): void {
    this.#before += this.#length
    this.#at = 0
    this.#length = readSync(this.#file, this.#chunk, 0, chunkSize, null)
  }
}
