const longestTag = 100
/** As many as the journal takes. */
export const mostTags = 100

/** What was typed into the field as a tag: without `#`, single spaces, no longer than a tag may be. */
export function asTag(typed: string): string {
  return typed
    .replace(/^[\s#]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestTag)
    .trim()
}

const same = (a: string, b: string) =>
  a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

/** The tags with one more; the same list if it is there already or is nothing. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = asTag(typed)
  if (!tag || tags.length >= mostTags || tags.some((other) => same(other, tag))) return tags
  return [...tags, tag]
}

/** Tags used before that fit what is being typed, those that begin with it first. */
export function suggestions(
  typed: string,
  used: readonly string[],
  have: readonly string[],
): string[] {
  const wanted = asTag(typed).toLocaleLowerCase()
  const free = used.filter((tag) => !have.some((other) => same(other, tag)))
  const begins = free.filter((tag) => tag.toLocaleLowerCase().startsWith(wanted))
  const contains = free.filter((tag) => tag.toLocaleLowerCase().includes(wanted))
  return [...new Set([...begins, ...contains])].slice(0, 7)
}
