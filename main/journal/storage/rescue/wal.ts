import { pageSize } from './cipher.ts'

const headerBytes = 32
const frameHeaderBytes = 24
const frameBytes = frameHeaderBytes + pageSize

/** One version of a page in the write-ahead log. */
export interface Frame {
  /** Its place in the log: a later one counts. */
  readonly index: number
  readonly page: number
  readonly raw: Buffer
}

export interface Log {
  /** Of each page, the oldest first. */
  readonly frames: ReadonlyMap<number, readonly Frame[]>
  /** How many pages the file has after the last commit, if the log says so. */
  readonly pages: number | undefined
}

/**
 * The committed frames of a write-ahead log. SQLite stops at the first damaged frame; each page being signed, those
 * behind it can be trusted as well.
 */
export function readLog(log: Buffer): Log {
  const salts = saltsOf(log)
  const committed: Frame[] = []
  let waiting: Frame[] = []
  let pages: number | undefined
  const whole = Math.floor((log.length - headerBytes) / frameBytes)
  for (let index = 0; index < whole; index += 1) {
    const start = headerBytes + index * frameBytes
    // Frames of an earlier round of the log that have not been written over yet.
    if (!salts?.equals(log.subarray(start + 8, start + 16))) continue
    const page = log.readUInt32BE(start)
    waiting.push({ index, page, raw: log.subarray(start + frameHeaderBytes, start + frameBytes) })
    const size = log.readUInt32BE(start + 4)
    if (size === 0) continue
    committed.push(...waiting)
    waiting = []
    pages = size
  }
  return { frames: Map.groupBy(committed, ({ page }) => page), pages }
}

/** What marks the frames that belong together, from the header, or from the first frame where the header is damaged. */
function saltsOf(log: Buffer): Buffer | undefined {
  if (log.length < headerBytes + frameBytes) return undefined
  const inHeader = log.subarray(16, 24)
  const inFrame = log.subarray(headerBytes + 8, headerBytes + 16)
  const magic = log.readUInt32BE(0) >>> 1
  return magic === 0x377f0682 >>> 1 ? inHeader : inFrame
}
