import { keyOf, tagPlaces } from '../entries/tags.ts'

/** A tag, or one below it, by its new name; null for any other. */
export function renamedTag(tag: string, key: string, to: string): string | null {
  const parts = tag.split('/')
  const depth = key.split('/').length
  if (keyOf(parts.slice(0, depth).join('/')) !== key) return null
  return [to, ...parts.slice(depth)].join('/')
}

/** A text with a tag, and those below it, by a new name; code is left alone. */
export function renamedIn(body: string, key: string, to: string): string {
  let text = ''
  let at = 0
  for (const { from, tag } of tagPlaces(body)) {
    const renamed = renamedTag(tag.normalize('NFC'), key, to)
    if (renamed === null) continue
    text += body.slice(at, from) + renamed
    at = from + tag.length
  }
  return text + body.slice(at)
}
