import { z } from 'zod'
import { imageTypes, largestImage, mostSizes } from '../images.ts'
import { done, id, operation } from './operation.ts'

const bytes = z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= largestImage)
/** In pixels. */
const side = z.number().int().min(1).max(1_000_000)
const size = { width: side, height: side }

export const newImage = z.object({
  id,
  type: z.enum(imageTypes),
  /** The file, byte for byte. */
  bytes,
  ...size,
  /** What the page shows in its place where it is larger than the page: WebP. */
  preview: bytes.nullable(),
})
export type NewImage = z.infer<typeof newImage>

export const imageSize = z.object({ id, ...size })
export type ImageSize = z.infer<typeof imageSize>

/**
 * Images that were put into entries. The text refers to them (shared/image-references.ts); what it no longer refers to
 * stays, since earlier versions and undo may.
 */
export const images = {
  /** Answers only after it is committed. The window makes the id, so that adding twice is harmless. */
  add: operation(newImage, done),
  get: operation(
    z.object({ id, size: z.enum(['screen', 'original']) }),
    z.object({ type: z.enum(imageTypes), bytes: z.instanceof(Uint8Array), ...size }),
  ),
  /** Of those that are in the journal, the size of the original: so that each has its place before it is loaded. */
  sizes: operation(z.object({ ids: z.array(id).max(mostSizes) }), z.array(imageSize)),
}
