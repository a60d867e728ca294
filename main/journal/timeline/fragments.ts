import type { Fragment } from '../../../shared/contract/timeline.ts'
import { plainWords } from '../entries/plain.ts'

// Noncharacters: they mark matches in what SQLite's snippet() returns and cannot be typed.
export const matchBegins = '\uFDD0'
export const matchEnds = '\uFDD1'

/** A text without matches, as fragments. */
export const whole = (text: string): Fragment[] => (text ? [{ text, match: false }] : [])

/** How much of a snippet is shown, and how much of that before the first match. */
const most = 200
const lead = 60

/**
 * Takes a marked snippet apart; what stands between the marks matched. Line breaks become spaces, and what is long for
 * want of spaces is cut.
 */
export function fragmentsOf(snippet: string): Fragment[] {
  const fragments: Fragment[] = []
  let match = false
  for (const part of snippet.replace(/\s+/g, ' ').split(/([\uFDD0\uFDD1])/u)) {
    if (part === matchBegins) match = true
    else if (part === matchEnds) match = false
    else if (part) fragments.push({ text: part, match })
  }
  return around(fragments)
}

/** Of a text without spaces, a snippet may be all of it. */
const readable = 4000

/** The part of a snippet that can be shown, so that reading it takes no longer than it has to. */
function readablePart(snippet: string): string {
  if (snippet.length <= readable) return snippet
  const from = Math.max(0, snippet.indexOf(matchBegins) - readable / 2)
  return `${from > 0 ? '…' : ''}${snippet.slice(from, from + readable)}…`
}

/** A snippet of Markdown as fragments of plain words. */
export const fragmentsOfMarkdown = (snippet: string): Fragment[] =>
  fragmentsOf(withoutMarks(withoutLinks(withoutImages(readablePart(snippet)))))

/** Markdown without the marks that would stand between the words: of lines, of tables, of emphasis. */
const withoutMarks = (markdown: string): string =>
  plainWords(
    markdown
      .replace(/^[ \t]*(?:(?:#{1,6}|>|[-*+](?:[ \t]+\[[ xX]\])?)[ \t]+)+/gm, '')
      .replace(/[ \t]*\|[ \t|:-]*/g, ' ')
      .replace(/\*\*|__|~~|`/g, '')
      // What begins or ends beyond the snippet.
      .replace(/(?<=^…[^*_]*[^\s*_…])[*_](?!\uFDD0?[\p{L}\p{N}])/u, '')
      .replace(/(?<![\p{L}\p{N}\\]\uFDD1?)[*_](?=[^\s*_…][^*_]*…$)/u, ''),
  )

// An address that matched is shown.
const foundAddress = /\[([^[\]]*)\]\(([^()\s]*\uFDD0[^()\s]*)\)/g
const endOfLink = /^…([^[\]]*)\]\([^()\s\uFDD0]*\)/
const endOfAddress = /^…[^\s()[\]\uFDD0]*[./][\p{L}\p{N}][^\s()[\]\uFDD0]*\)/u
const beginningOfLink = /\[([^[\]]*)(?:\](?:\([^()\s\uFDD0…]*)?)?…$/

/** A snippet without the addresses of links, wherever it begins or ends; the words of links are left for plainWords. */
const withoutLinks = (snippet: string): string =>
  snippet
    .replace(foundAddress, '$1 ($2)')
    .replace(endOfLink, '…$1')
    .replace(endOfAddress, '…')
    .replace(beginningOfLink, '$1…')

// Matches may be marked anywhere in an address.
const image = /!\[([^[\]]*)\]\([^()\s]*\)/g
// Where a snippet begins or ends within one.
const endOfImage =
  /^…?(?:\[?[^[\]]*\]\(|\()?[\da-z/.\uFDD0\uFDD1-]*(?:png|jpg|webp|gif|avif)[\uFDD0\uFDD1]*\)/
const beginningOfImage = /!(?:\[([^[\]]*)(?:\](?:\([^()\s…]*)?)?)?(…?)$/

/** A snippet without the addresses of images; what they are called stays. */
const withoutImages = (snippet: string): string =>
  snippet.replace(image, '$1').replace(endOfImage, '…').replace(beginningOfImage, '$1$2')

/** The part of a long snippet around its first match. */
function around(fragments: Fragment[]): Fragment[] {
  if (fragments.reduce((length, { text }) => length + text.length, 0) <= most) return fragments
  let left = most
  const cut: Fragment[] = []
  for (const [i, { text, match }] of fragments.entries()) {
    const long = i === 0 && !match && fragments.length > 1 && text.length > lead
    const kept = long ? `…${tidy(text.slice(-lead))}` : text
    if (kept.length > left) {
      cut.push({ text: `${tidy(kept.slice(0, left))}…`, match })
      break
    }
    cut.push({ text: kept, match })
    left -= kept.length
  }
  return cut
}

/** Without the half of a surrogate pair that cutting may leave at either end. */
const tidy = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

/** Puts the marks of a match around every occurrence of some pieces of text. */
export const markPieces = (text: string, pieces: readonly string[]): string =>
  pieces.reduce(
    (marked, piece) => marked.replaceAll(piece, `${matchBegins}${piece}${matchEnds}`),
    text,
  )
