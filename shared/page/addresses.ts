import { imageReferences, type ImageReference } from '../image-references.ts'

const protocols = new Set(['https:', 'http:', 'mailto:'])

/** The whole address of a link that a page may have; null for every other, which stays text. */
export function linkAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  // As a browser writes it: what is shown before it is opened is what is opened.
  const { protocol, href } = new URL(text)
  return protocols.has(protocol) ? href : null
}

/** The image of the journal that an address names; undefined for any other place. */
export const ownImage = (address: string): ImageReference | undefined =>
  imageReferences(`![](${address})`).find(({ file }) => file === address)
