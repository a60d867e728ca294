import type { Fragment } from '../../../shared/contract/timeline.ts'

// Noncharacters: they mark matches in what SQLite's snippet() returns and cannot be typed.
export const matchBegins = '\uFDD0'
export const matchEnds = '\uFDD1'

/** A text without matches, as fragments. */
export const whole = (text: string): Fragment[] => (text ? [{ text, match: false }] : [])

/** Takes a marked snippet apart; what stands between the marks matched. Line breaks become spaces. */
export function fragmentsOf(snippet: string): Fragment[] {
  const fragments: Fragment[] = []
  let match = false
  for (const part of snippet.replace(/\s+/g, ' ').split(/([\uFDD0\uFDD1])/u)) {
    if (part === matchBegins) match = true
    else if (part === matchEnds) match = false
    else if (part) fragments.push({ text: part, match })
  }
  return fragments
}

/** Puts the marks of a match around every occurrence of some pieces of text. */
export const markPieces = (text: string, pieces: readonly string[]): string =>
  pieces.reduce(
    (marked, piece) => marked.replaceAll(piece, `${matchBegins}${piece}${matchEnds}`),
    text,
  )
