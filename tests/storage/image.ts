import { v7 as newId } from 'uuid'
import type { ImageType } from '../../shared/images.ts'

/** What the files of each kind begin with. */
export const beginnings: Record<ImageType, string> = {
  png: '\x89PNG\r\n\x1a\n',
  jpeg: '\xff\xd8\xff\xe0',
  webp: 'RIFF\x10\0\0\0WEBP',
  gif: 'GIF89a',
  avif: '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf',
}
/** Bytes that begin as an image of this kind does, and go on with noise. */
export function bytesOf(type: ImageType, length = 60_000): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + 65_536)))
  bytes.set(Buffer.from(beginnings[type], 'latin1'))
  return bytes
}

export const image = (type: ImageType = 'png', length?: number) => ({
  id: newId(),
  type,
  bytes: bytesOf(type, length),
  width: 2400,
  height: 1800,
  preview: bytesOf('webp', 30_000),
})
