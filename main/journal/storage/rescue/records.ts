import { usableSize } from './cipher.ts'

// SQLite's file format, as far as reading rows needs it: https://sqlite.org/fileformat2.html

/** Integers as bigint, so that they can be told from real numbers. */
export type Value = null | bigint | number | string | Buffer

export interface Row {
  /** Null in an index and in a table without row numbers. */
  readonly rowid: bigint | null
  readonly values: readonly Value[]
  /** The row ends early: a page that it goes on in cannot be read. The last value may be the beginning of a text. */
  readonly cut: boolean
}

export type PageKind = 'table-leaf' | 'table-inner' | 'index-leaf' | 'index-inner'
const kinds: Record<number, PageKind> = {
  2: 'index-inner',
  5: 'table-inner',
  10: 'index-leaf',
  13: 'table-leaf',
}

/** Longer than any text that a window could send. */
const mostBytes = 2 ** 28

/** Reads the page that a long row goes on in. */
export type ReadOverflow = (number: number) => Buffer | null

interface Layout {
  kind: PageKind
  cells: number[]
  last: number
}

/** What kind of page this is and where its cells begin, or null when it is none of a tree. */
function layoutOf(page: Buffer, number: number): Layout | null {
  const start = number === 1 ? 100 : 0
  const kind = kinds[page[start]!]
  if (!kind) return null
  const inner = kind.endsWith('inner')
  const count = page.readUInt16BE(start + 3)
  const pointers = start + (inner ? 12 : 8)
  const end = pointers + count * 2
  if (end > usableSize) return null
  const cells = Array.from({ length: count }, (_, i) => page.readUInt16BE(pointers + i * 2))
  if (cells.some((at) => at < end || at > usableSize - 3)) return null
  return { kind, cells, last: inner ? page.readUInt32BE(start + 8) : 0 }
}

export const kindOf = (page: Buffer, number: number): PageKind | null =>
  layoutOf(page, number)?.kind ?? null

/** The pages below an inner page. */
export function childrenOf(page: Buffer, number: number): number[] {
  const layout = layoutOf(page, number)
  if (!layout?.kind.endsWith('inner')) return []
  return [...layout.cells.map((at) => page.readUInt32BE(at)), layout.last]
}

/** The rows of a page, those that cannot be made sense of left out. */
export function rowsOf(page: Buffer, number: number, overflow: ReadOverflow): (Row | null)[] {
  const layout = layoutOf(page, number)
  if (!layout || layout.kind === 'table-inner') return []
  return layout.cells.map((at) => {
    try {
      return rowAt(page, at, layout.kind, overflow)
    } catch {
      return null
    }
  })
}

function rowAt(page: Buffer, at: number, kind: PageKind, overflow: ReadOverflow): Row {
  let next = kind === 'index-inner' ? at + 4 : at
  const [size, afterSize] = varint(page, next)
  next = afterSize
  let rowid: bigint | null = null
  if (kind === 'table-leaf') [rowid, next] = varint(page, next)
  const payload = payloadAt(page, next, Number(size), kind, overflow)
  return { rowid, ...decode(payload, Number(size)) }
}

/** The bytes of a row, as many as can be read. */
function payloadAt(
  page: Buffer,
  at: number,
  size: number,
  kind: PageKind,
  overflow: ReadOverflow,
): Buffer {
  const most =
    kind === 'table-leaf' ? usableSize - 35 : Math.floor(((usableSize - 12) * 64) / 255) - 23
  if (size <= most) return slice(page, at, at + size)
  if (size > mostBytes) throw new RangeError('No row is as long as this.')
  const least = Math.floor(((usableSize - 12) * 32) / 255) - 23
  const wanted = least + ((size - least) % (usableSize - 4))
  const local = wanted <= most ? wanted : least
  const parts = [slice(page, at, at + local)]
  let next = slice(page, at + local, at + local + 4).readUInt32BE()
  let left = size - local
  while (left > 0 && next !== 0) {
    const more = overflow(next)
    if (!more) break
    parts.push(more.subarray(4, 4 + Math.min(left, usableSize - 4)))
    left -= usableSize - 4
    next = more.readUInt32BE()
  }
  return Buffer.concat(parts)
}

function decode(payload: Buffer, size: number): { values: Value[]; cut: boolean } {
  const [headerSize, first] = varint(payload, 0)
  const types: number[] = []
  for (let at = first; at < headerSize;) {
    const [type, next] = varint(payload, at)
    types.push(Number(type))
    at = next
  }
  const values: Value[] = []
  let at = Number(headerSize)
  for (const type of types) {
    const end = at + bytesOf(type)
    if (end > payload.length) {
      const isText = type >= 13 && type % 2 === 1
      if (isText) values.push(beginningOf(payload.subarray(at)))
      return { values, cut: true }
    }
    values.push(valueOf(payload.subarray(at, end), type))
    at = end
  }
  if (at !== size) throw new RangeError('The row is longer than its values.')
  return { values, cut: false }
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function bytesOf(type: number): number {
  if (type >= 12) return (type - 12) >> 1
  const bytes = integerBytes[type]
  if (bytes === undefined) throw new RangeError('No such type.')
  return bytes
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function valueOf(bytes: Buffer, type: number): Value {
  if (type === 0) return null
  if (type === 7) return bytes.readDoubleBE()
  if (type >= 12) return type % 2 === 0 ? Buffer.from(bytes) : strict.decode(bytes)
  if (type >= 8) return BigInt(type - 8)
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return BigInt.asIntN(bytes.length * 8, value)
}

/** As much of a text as is there, without a part of a character at its end. */
const beginningOf = (bytes: Buffer): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })

function varint(bytes: Buffer, at: number): [bigint, number] {
  let value = 0n
  for (let i = 0; i < 9; i += 1) {
    const byte = bytes[at + i]
    if (byte === undefined) throw new RangeError('The page ends early.')
    if (i === 8) return [BigInt.asIntN(64, (value << 8n) | BigInt(byte)), at + 9]
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) return [value, at + i + 1]
  }
  throw new RangeError('Never reached.')
}

function slice(page: Buffer, start: number, end: number): Buffer {
  if (start > end || end > usableSize) throw new RangeError('The row ends outside its page.')
  return page.subarray(start, end)
}
