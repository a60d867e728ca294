/** The text of a file, and what had to be done to read it. */
export interface Decoded {
  readonly text: string
  readonly note: string | null
}

const utf8 = new TextDecoder('utf-8')
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads bytes as text: UTF-8, UTF-16 by its mark or by the zeros of its letters, else what older Windows programs wrote.
 * A byte order mark goes.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain('utf-16be', bytes)
  const wide = zeros(bytes)
  if (wide) return plain(wide, bytes)
  try {
    return { text: strict.decode(bytes), note: null }
  } catch {
    const text = utf8.decode(bytes)
    // Where other letters than English ones read well, a few bytes are broken and the rest is UTF-8.
    if (/[^\0-\u007F\uFFFD]/.test(text))
      return { text, note: 'Some bytes are no text; each is shown as �.' }
    const older = new TextDecoder('windows-1252').decode(bytes)
    return { text: older, note: 'It is no UTF-8; it was read as Windows text.' }
  }
}

const plain = (encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  note: null,
})

/** Every second byte of English in UTF-16 is 0. */
function zeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const beginning = bytes.subarray(0, 1000)
  const odd = beginning.filter((byte, i) => byte === 0 && i % 2 === 1).length
  const even = beginning.filter((byte, i) => byte === 0 && i % 2 === 0).length
  if (odd > beginning.length * 0.3 && even === 0) return 'utf-16le'
  if (even > beginning.length * 0.3 && odd === 0) return 'utf-16be'
  return null
}
