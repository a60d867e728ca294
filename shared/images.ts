/** The kinds of picture that an entry can hold. SVG is not among them: it can carry scripts. */
export const imageTypes = ['png', 'jpeg', 'webp', 'gif', 'avif'] as const
export type ImageType = (typeof imageTypes)[number]

/** In bytes: a larger picture is refused with a sentence. */
export const largestImage = 25_000_000

/** How many images the journal is asked about at once. */
export const mostSizes = 10_000

/** What the first bytes say, whatever the name says; null for anything that an entry cannot hold. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  const text = String.fromCharCode(...bytes.subarray(0, 64))
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp'
  // A box of brands, the first of which may be a family that HEIC belongs to as well.
  if (text.slice(4, 8) !== 'ftyp') return null
  const brands = text.slice(8, text.charCodeAt(3)).match(/[^]{4}/g) ?? []
  return brands.some((brand) => brand === 'avif' || brand === 'avis') ? 'avif' : null
}
