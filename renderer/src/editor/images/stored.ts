import { intact } from '../../app/intact.ts'

/** In pixels, of the original. */
export interface Size {
  readonly width: number
  readonly height: number
}

const sizes = new Map<string, Size>()

/** The size of an image that was asked about before. */
export const sizeOf = (id: string): Size | undefined => sizes.get(id)

/** Asks the journal about images; those it does not have stay unknown. Whether any became known; null when it cannot say. */
export async function askSizes(ids: readonly string[]): Promise<boolean | null> {
  const answer = await intact.images.sizes({ ids: [...ids] })
  if (!answer.ok) return null
  for (const { id, width, height } of answer.value) sizes.set(id, { width, height })
  return answer.value.length > 0
}

interface Held {
  holders: number
  readonly address: Promise<string | null>
}

const held = new Map<string, Held>()
/** What is drawn anew in the same moment need not be read again. */
const moment = 1000

/** The `blob:` address of an image, for as long as somebody holds it; null when it cannot be read. */
export function hold(id: string): Promise<string | null> {
  const one = held.get(id) ?? { holders: 0, address: read(id) }
  held.set(id, one)
  one.holders += 1
  return one.address
}

/** Takes back one `hold`. With the last one the page forgets the image. */
export function letGo(id: string): void {
  const one = held.get(id)
  if (!one) return
  one.holders -= 1
  setTimeout(() => {
    if (one.holders > 0 || held.get(id) !== one) return
    held.delete(id)
    void one.address.then((address) => address && URL.revokeObjectURL(address))
  }, moment)
}

async function read(id: string): Promise<string | null> {
  const answer = await intact.images.get({ id, size: 'screen' })
  if (!answer.ok) return null
  const { bytes, type } = answer.value
  return URL.createObjectURL(new Blob([bytes], { type: `image/${type}` }))
}
