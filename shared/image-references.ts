import type { ImageType } from './images.ts'

// An image of the journal stands in the text as `![name](assets/<id>.<extension>)`.
const extensions: Record<ImageType, string> = {
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
}
const extension = Object.values(extensions).join('|')
const uuid = '[\\da-f]{8}-[\\da-f]{4}-[1-8][\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}'
/** The file of an image, as a regular expression: the same in the text and in an exported folder. */
export const imageFile = `assets/${uuid}\\.(?:${extension})`
/** `![name](`, as a regular expression that stops where it could begin anew. */
export const imageOpening = '!\\[(?:[^\\[\\]\\\\\\n]|\\\\.)*\\]\\('

const reference = new RegExp(`(${imageOpening})(${imageFile})\\)`, 'g')
/** Any image in Markdown, also of foreign addresses; the group is its name. */
export const anyImage = /!\[([^[\]\n]*)\]\([^()\s]*\)/g

export interface ImageReference {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly id: string
  /** What stands between the square brackets. */
  readonly name: string
  /** `assets/<id>.<extension>` */
  readonly file: string
}

/** The images of the journal that a text refers to, in their order. Foreign addresses are none. */
export function imageReferences(text: string): ImageReference[] {
  // Most texts have none, and this is asked at every key.
  if (!text.includes('](assets/')) return []
  return Array.from(text.matchAll(reference), (match) => {
    const [whole, opening = '', file = ''] = match
    return {
      start: match.index,
      end: match.index + whole.length,
      id: file.slice('assets/'.length, file.lastIndexOf('.')),
      name: opening.slice(2, -2),
      file,
    }
  })
}

/** Where the text and an exported folder have an image: `assets/<id>.<extension>` */
export const imagePath = ({ id, type }: { id: string; type: ImageType }): string =>
  `assets/${id}.${extensions[type]}`

/** What stands in the text for an image of the journal. */
export const imageMarkdown = (image: { id: string; type: ImageType; name: string }): string =>
  `![${cleanName(image.name)}](${imagePath(image)})`

const longestName = 60

/** A file name without its ending, as words that mean nothing else in Markdown; empty where none are left. */
export function cleanName(fileName: string): string {
  const words = fileName
    .normalize('NFC')
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}.,'’()&+_-]+/gu, ' ')
    .replace(/^[\s.,-]+|\s+$/gu, '')
  return words
    .slice(0, longestName)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trim()
}
