// Values cross between main and a page as JSON text. These two functions keep what plain JSON would lose, so that an
// answer arrives as Electron's structured clone would deliver it. Both are also injected into pages as source text:
// they may use nothing from outside themselves.

/** Turns a value into JSON text. Functions and symbols cannot cross and are refused, as in Electron. */
export function pack(value: unknown): string {
  const seen = new Set<object>()
  const encode = (item: unknown): unknown => {
    if (item === undefined) return { $: 'undefined' }
    if (typeof item === 'bigint') return { $: 'bigint', v: String(item) }
    if (typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0)))
      return { $: 'number', v: Object.is(item, -0) ? '-0' : String(item) }
    if (typeof item === 'function' || typeof item === 'symbol')
      throw new TypeError('An object could not be cloned.')
    if (typeof item !== 'object' || item === null) return item
    if (item instanceof Date) return { $: 'date', v: item.getTime() }
    if (item instanceof Error) return { $: 'error', v: [item.name, item.message] }
    if (item instanceof Uint8Array) return { $: 'bytes', v: base64(item) }
    if (seen.has(item)) throw new TypeError('An object that contains itself could not be cloned.')
    seen.add(item)
    const encoded = encodeObject(item)
    seen.delete(item)
    return encoded
  }
  // In pieces, because a function takes so many arguments and no more. Spread, they would take four times as long.
  const base64 = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x3000) {
      const piece = bytes.subarray(at, at + 0x3000) as unknown as number[]
      text += btoa(String.fromCharCode.apply(null, piece))
    }
    return text
  }
  const encodeObject = (item: object): unknown => {
    if (Array.isArray(item)) return Array.from(item, encode)
    if (item instanceof Map) return { $: 'map', v: Array.from(item, (pair) => pair.map(encode)) }
    if (item instanceof Set) return { $: 'set', v: Array.from(item, encode) }
    return { $: 'object', v: Object.entries(item).map(([key, field]) => [key, encode(field)]) }
  }
  return JSON.stringify(encode(value))
}

/** The value that `pack` was given. */
export function unpack(text: string): unknown {
  // A loop, because a picture has millions of them.
  const bytesOf = (characters: string): Uint8Array => {
    const bytes = new Uint8Array(characters.length)
    for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
    return bytes
  }
  const decode = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item
    if (Array.isArray(item)) return item.map(decode)
    const { $, v } = item as { $: string; v: never }
    const list: unknown[] = Array.isArray(v) ? v : []
    const pairs = list as [unknown, unknown][]
    if ($ === 'bigint') return BigInt(v)
    if ($ === 'number') return Number(v)
    // JSON writes the time of a date that is none as null.
    if ($ === 'date') return new Date(v ?? NaN)
    if ($ === 'error') return Object.assign(new Error(String(list[1])), { name: String(list[0]) })
    if ($ === 'bytes') return bytesOf(atob(v))
    if ($ === 'map') return new Map(pairs.map(([key, field]) => [decode(key), decode(field)]))
    if ($ === 'set') return new Set(list.map(decode))
    if ($ === 'object') return Object.fromEntries(pairs.map(([key, field]) => [key, decode(field)]))
    return undefined
  }
  return decode(JSON.parse(text))
}
