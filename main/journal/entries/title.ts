import { plainWords } from './plain.ts'

const markers = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)+/
// Characters that hold a title and an excerpt even when the text is a million words.
const enough = 4000
// And those that hold an excerpt, its signs with it.
const enoughBelow = 1000
const onlyImages = /^\s*(?:!\[[^[\]\n]*\]\([^)\n]*\)\s*)+$/
const onlyMarks = /^[\s\-=*_`~|:#>+]*$/
const fence = /^\s*(?:`{3,}[^`]*|~{3}.*)$/
const quoted = /^ {0,3}>/
const heading = /^\s{0,3}#{1,6}\s/
const row = /^\s*\|.*\|\s*$/

/** A line without the signs of what it is: a heading, something quoted, an item, a task, a row of a table. */
function withoutMarkers(line: string): string {
  if (row.test(line)) return line.replace(/(?<!\\)\|/g, ' ')
  const closed = heading.test(line) ? line.replace(/\s#+\s*$/, '') : line
  return closed.replace(markers, '')
}

/** Markdown without signs, on one line. */
const plain = (markdown: string): string => plainWords(markdown).replace(/\s+/g, ' ').trim()

/** At most `most` characters, never half a surrogate pair, cut at a word where one is near. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text
    .slice(0, most)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > most * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Whether there is anything to keep: a character that leaves a mark on paper. */
export const isBlank = (body: string): boolean => !/[^\s\p{Cf}\p{Cc}]/u.test(body)

/** To be increased whenever `summaryOf` answers something else: what is stored is made anew then. */
export const summaryVersion = 1

/**
 * The title and the beginning of the text below it, both without Markdown marks. Images are left out of both; one that
 * stands for itself gives its name. What is quoted above the person's own words, as a prompt is, gives neither unless it
 * stands alone.
 */
export function summaryOf(body: string): { title: string; excerpt: string } {
  let title = ''
  let below = ''
  let picture = ''
  const above: string[] = []
  for (const line of body.slice(0, enough).split('\n')) {
    if (onlyMarks.test(line) || fence.test(line)) continue
    const marked = withoutMarkers(line)
    const words = plain(marked)
    if (onlyImages.test(marked)) {
      picture ||= words || 'Picture'
      continue
    }
    if (!words) continue
    if (!title && quoted.test(line)) above.push(words)
    else if (!title) title = words
    // Emphasis may go on from one line to the next: its signs are left out of all of them at once.
    else below += `${marked} `
    if (below.length > enoughBelow) break
  }
  let excerpt = plain(below)
  if (!title) {
    title = above[0] ?? picture
    excerpt = above.slice(1).join(' ')
  }
  // A long first paragraph is title and excerpt at once.
  if (title.length > 120 && !excerpt) excerpt = title
  return { title: shorten(title, 120), excerpt: shorten(excerpt, 200) }
}

/** The heading an entry begins with, or an empty string. */
export function headingOf(body: string): string {
  const lines = body.slice(0, enough).split('\n')
  const line = lines.find((candidate) => candidate.trim()) ?? ''
  return /^#{1,6}\s/.test(line) ? plain(withoutMarkers(line)) : ''
}
