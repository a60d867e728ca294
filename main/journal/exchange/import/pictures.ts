import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { imageMarkdown } from '../../../../shared/image-references.ts'
import { imageTypeOf, largestImage, type ImageType } from '../../../../shared/images.ts'
import { dimensionsOf } from './dimensions.ts'
import type { FoundFile } from './walk.ts'

export interface Picture {
  readonly id: string
  readonly type: ImageType
  readonly width: number
  readonly height: number
  /** Read when it is wanted: an import of many would fill the memory. */
  readonly file: FoundFile
}

const code = /(```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]*`)/
const wiki = '!\\[\\[([^[\\]\\n|#]+)(?:#[^[\\]\\n|]*)?(?:\\|([^[\\]\\n]*))?\\]\\]'
const markdown =
  '!\\[([^[\\]\\n]*)\\]\\((?:<([^<>\\n]+)>|([^()\\s]+(?:\\([^()\\s]*\\)[^()\\s]*)*))(?:\\s+"[^"\\n]*")?\\)'
const embedded = new RegExp(`${wiki}|${markdown}`, 'g')
const foreign = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i
const pictureName = /\.(?:png|jpe?g|jfif|webp|gif|avif|heic|svg|bmp|tiff?)$/i

export const isPicture = (path: string): boolean => pictureName.test(path)

/** Finds the pictures that texts of one folder show, each read once. */
export class Pictures {
  readonly #files: ReadonlyMap<string, FoundFile>
  readonly #byName = new Map<string, FoundFile>()
  readonly #known = new Map<string, Picture | string>()

  constructor(files: ReadonlyMap<string, FoundFile>) {
    this.#files = files
    for (const [path, file] of files) {
      const name = nameOf(path)
      if (pictureName.test(name) && !this.#byName.has(name)) this.#byName.set(name, file)
    }
  }

  /**
   * Puts pictures of the journal in the place of those a text embeds. What is no picture, or not there, stays as it was typed.
   * @param say hears what could not be taken, and why
   */
  take(
    body: string,
    from: string,
    say: (why: string) => void,
  ): { body: string; pictures: Picture[] } {
    if (!body.includes('![')) return { body, pictures: [] }
    const pictures = new Map<string, Picture>()
    const place = (whole: string, target: string, name: string): string => {
      if (foreign.test(target)) return whole
      const file = this.#find(decoded(target), from)
      if (!file) {
        if (pictureName.test(target)) say(`The picture ${target} is not in the folder.`)
        return whole
      }
      const picture = this.#read(file)
      if (typeof picture === 'string') {
        if (picture) say(picture)
        return whole
      }
      pictures.set(picture.id, picture)
      return imageMarkdown({ ...picture, name: /^\d+(?:x\d+)?$/.test(name) ? '' : name })
    }
    const replaced = body
      .split(code)
      .map((part, i) =>
        i % 2 === 1
          ? part
          : part.replace(
              embedded,
              (whole, wanted?: string, shown = '', name = '', angled?: string, bare?: string) =>
                wanted === undefined
                  ? place(whole, angled ?? bare ?? '', name)
                  : place(whole, wanted.trim(), shown || nameOf(wanted.trim())),
            ),
      )
      .join('')
    return { body: replaced, pictures: [...pictures.values()] }
  }

  /** Beside the text, below the folder, or by its name alone, as Obsidian finds it. */
  #find(target: string, from: string): FoundFile | undefined {
    const beside = posix.normalize(posix.join(posix.dirname(from), target))
    return (
      this.#files.get(beside) ??
      this.#files.get(posix.normalize(target.replace(/^\/+/, ''))) ??
      (target.includes('/') ? undefined : this.#byName.get(nameOf(target)))
    )
  }

  /** The picture, or why it is none; '' where nobody would take it for one. */
  #read(file: FoundFile): Picture | string {
    const known = this.#known.get(file.path)
    if (known !== undefined) return known
    const picture = readPicture(file)
    this.#known.set(file.path, picture)
    return picture
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

const ours = /(?:^|\/)([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})\.\w+$/

function readPicture(file: FoundFile): Picture | string {
  if (file.size > largestImage) return `${file.path} is larger than 25 MB.`
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file.absolute)
  } catch {
    return `${file.path} cannot be read.`
  }
  const type = imageTypeOf(bytes)
  if (!type)
    return pictureName.test(file.path)
      ? `${file.path} is no picture that an entry can hold (PNG, JPEG, WebP, GIF, AVIF).`
      : ''
  const size = dimensionsOf(bytes, type)
  if (!size) return `${file.path} does not say how large it is. It may be damaged.`
  return { id: ours.exec(file.path)?.[1] ?? idOf(bytes), type, ...size, file }
}

/** The same picture has the same id at every import, so that it is recognised. */
function idOf(bytes: Uint8Array): string {
  const digits = hash('sha256', bytes)
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
