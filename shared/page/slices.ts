/** In characters: how much of a text without a paragraph's end is parsed at once. */
const most = 12_000

const marker = '(?:[-+*]|\\d{1,9}[.)])(?:[ \\t]|$)'
/** An empty line, and then one that belongs to nothing before it: not indented, no item of a list. */
const paragraphEnd = new RegExp(`\\n[ \\t]*\\n(?=[^\\s])(?!${marker})`, 'gm')
const nextItem = new RegExp(`\\n(?=${marker})`, 'gm')
const lineEnd = /\n/g

/**
 * Where the next part of a text that can be parsed by itself ends, at or behind `at`. A list or a quotation without end is
 * cut where it becomes too much, between two items if it has any.
 */
export function endOfSlice(text: string, at: number): number {
  const end = endOf(paragraphEnd, text, at)
  if (end - at <= most) return end
  const item = endOf(nextItem, text, at + most)
  if (item - at <= 2 * most) return Math.min(item, end)
  return Math.min(endOf(lineEnd, text, at + most), end)
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? found.index + found[0].length : text.length
}

const anySign = /[\\`*_~[\]<>&|#@\0]|:\/\/|www\.|^[ \t]*(?:[-+]|\d+[.)])/im

/** Whether a slice is words alone, of which nothing could mean anything else. */
export const isPlain = (slice: string): boolean => !anySign.test(slice)

const longestLine = 10_000
const mostSigns = 800
const mostCells = 3000
const leaf = new RegExp(`\\n(?=[ \\t>]*(?:${marker}|#{1,6}[ \\t]))|\\n[ \\t]*\\n`, 'm')
const nested = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){20}/m

/**
 * Whether parsing a slice could take the window's time away: the parser's grows with the square of some signs, and nobody
 * writes so many of them into one paragraph by hand. Such a slice is shown as it was written.
 */
export function isTooMuch(slice: string): boolean {
  if (slice.length < mostSigns && !nested.test(slice)) return false
  return (
    slice.split('\n').some(({ length }) => length > longestLine) ||
    slice.split(leaf).some((text) => count(text, /[*_~]/g) > mostSigns) ||
    count(slice, /\|/g) > mostCells ||
    nested.test(slice)
  )
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
