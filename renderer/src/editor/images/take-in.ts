import { v7 as newId } from 'uuid'
import type { NewImage } from '../../../../shared/contract/images.ts'
import { imageMarkdown } from '../../../../shared/image-references.ts'
import { imageTypeOf, largestImage } from '../../../../shared/images.ts'
import { intact } from '../../app/intact.ts'
import { vault } from '../../app/vault.svelte.ts'

/** In pixels: on the finest screens, twice as wide as the text. */
const previewWidth = 1600

/** Puts one file into the journal. Answers what stands in the text for it, or a sentence about why it was not added. */
export async function takeIn(file: File): Promise<{ markdown: string } | { problem: string }> {
  const what = file.name ? `“${file.name}”` : 'That picture'
  if (file.size > largestImage)
    return { problem: `${what} is larger than 25 MB and was not added. A smaller copy will do.` }
  const bytes = await bytesOf(file)
  if (!bytes) return { problem: `${what} could not be read and was not added.` }
  const type = imageTypeOf(bytes)
  if (!type)
    return {
      problem: `${what} was not added: Intact shows PNG, JPEG, WebP, GIF and AVIF. Save it as one of these and add it again.`,
    }
  const image = await decoded(new Blob([bytes], { type: `image/${type}` }))
  if (!image) return { problem: `${what} was not added: it cannot be shown, and may be damaged.` }
  const { width, height } = image
  // Scaled, a GIF would stand still.
  const preview = type === 'gif' || width <= previewWidth ? null : await previewOf(image)
  image.close()
  const id = newId()
  const smaller = preview && preview.length < bytes.length ? preview : null
  const answer = await add({ id, type, bytes, width, height, preview: smaller })
  if (!answer.ok) return { problem: answer.message }
  return { markdown: imageMarkdown({ id, type, name: file.name }) }
}

/** A computer that goes to sleep locks the journal meanwhile: then it comes in when it is opened again. */
async function add(image: NewImage): ReturnType<typeof intact.images.add> {
  for (;;) {
    const answer = await intact.images.add(image)
    if (answer.ok || answer.code !== 'locked') return answer
    await vault.opened()
  }
}

const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )

/** Turned the way it is shown; null where the browser cannot make sense of it. */
const decoded = (blob: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(blob).catch(() => null)

/** What the page shows. Null where there is no room for it in memory: then the original is shown. */
async function previewOf(image: ImageBitmap): Promise<Uint8Array<ArrayBuffer> | null> {
  const height = Math.max(1, Math.round((image.height * previewWidth) / image.width))
  const canvas = new OffscreenCanvas(previewWidth, height)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, previewWidth, height)
  try {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 })
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}
