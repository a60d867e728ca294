import type { ImageType } from '../../../../shared/images.ts'

export interface Dimensions {
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** How large a picture is, as its own first bytes say; null where they make no sense. */
export function dimensionsOf(bytes: Uint8Array, type: ImageType): Dimensions | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const found = readers[type](view)
    return found && found.width > 0 && found.height > 0 ? found : null
  } catch {
    // It ends before it says so.
    return null
  }
}

const readers: Record<ImageType, (view: DataView) => Dimensions | null> = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpeg,
  webp,
  avif,
}

const name = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

/** The frame header is one of the segments before the picture itself. */
function jpeg(view: DataView): Dimensions | null {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

const three = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

function webp(view: DataView): Dimensions | null {
  const kind = name(view, 12)
  if (kind === 'VP8X') return { width: three(view, 24) + 1, height: three(view, 27) + 1 }
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

/** The first box that says so lies near the beginning. */
function avif(view: DataView): Dimensions | null {
  const end = Math.min(view.byteLength - 16, 4096)
  for (let at = 4; at < end; at += 1)
    if (name(view, at) === 'ispe')
      return { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
  return null
}
