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

/** A tag as it is written in a text, and where that begins, behind its `#`. */
export interface TagPlace {
  readonly from: number
  readonly tag: string
}

/** Where tags are written in a text: `#work`, `#work/panel`; not headings, code, numbers or the fragments of links. */
export function tagPlaces(body: string): TagPlace[] {
  if (!body.includes('#')) return []
  const prose = body.replace(code, (piece) => ' '.repeat(piece.length))
  return [...prose.matchAll(inText)].flatMap(({ index, 1: tag = '' }) =>
    tag && tag.length <= 100 && /\p{L}/u.test(tag) ? [{ from: index + 1, tag }] : [],
  )
}

/** The tags written in a text, each as it is written first. */
export function tagsIn(body: string): string[] {
  const tags = new Map<string, string>()
  for (const { tag } of tagPlaces(body)) {
    const key = keyOf(tag)
    if (!tags.has(key)) tags.set(key, tidyTag(tag))
  }
  return [...tags.values()]
}
