const code = /```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]*`/g
const inText = /(?<=^|[\s(])(?<!\]\()#((?:[\p{L}\p{M}\p{N}_-]|\/(?=[\p{L}\p{N}]))+)/gu

/** Work, WORK and work are the same tag. */
export const keyOf = (tag: string): string => tag.normalize('NFC').toLowerCase()

/** A tag as it is kept: without `#`, spaces at the ends or runs of them inside. */
export const tidyTag = (tag: string): string =>
  tag
    .toWellFormed()
    .normalize('NFC')
    .replace(/^[#\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Tags written in a text: `#work`, `#work/panel`; not headings, code, numbers or the fragments of links. */
export function tagsIn(body: string): string[] {
  if (!body.includes('#')) return []
  const tags = new Map<string, string>()
  for (const [, tag] of body.replace(code, ' ').matchAll(inText)) {
    if (!tag || tag.length > 100 || !/\p{L}/u.test(tag)) continue
    const key = keyOf(tag)
    if (!tags.has(key)) tags.set(key, tidyTag(tag))
  }
  return [...tags.values()]
}
