import { foldWithPlaces } from './folding.ts'
import type { Wanted } from './query.ts'
import { foldedWords, isBeginning, isWords } from './said.ts'

/** A stretch of a text, as UTF-16 offsets. */
export interface Mark {
  readonly from: number
  readonly to: number
}

const within = '[\\p{L}\\p{N}\\p{Co}]'
const between = '[^\\p{L}\\p{N}\\p{Co}]+'

/**
 * Where a text has what is wanted, in its order; none overlap. Words that are found from their beginning are marked whole.
 * @param most so many at the most
 */
export function marksIn(text: string, wanted: readonly Wanted[], most = 1000): Mark[] {
  const present = wanted.filter(({ negated }) => !negated)
  const pieces = present
    .filter((one) => !isWords(one.text))
    .flatMap((one) => placesOf(one.text, text, most))
  const patterns = present.filter((one) => isWords(one.text)).map(patternOf)
  return apart([...pieces, ...matchesOf(patterns, text, most)]).slice(0, most)
}

const patternOf = ({ text, phrase }: Wanted): string => {
  const words = foldedWords(text).join(between)
  return `(?<!${within})${words}${!phrase && isBeginning(text) ? `${within}*` : ''}(?!${within})`
}

function matchesOf(patterns: readonly string[], text: string, most: number): Mark[] {
  if (patterns.length === 0) return []
  const folded = foldWithPlaces(text)
  const marks: Mark[] = []
  for (const match of folded.text.matchAll(new RegExp(patterns.join('|'), 'gu'))) {
    const ends = match.index + match[0].length
    marks.push({ from: folded.from[match.index]!, to: endOf(folded.from, ends) })
    if (marks.length === most) break
  }
  return marks
}

/** The end of the sign whose last folded unit lies before `ends`: a sign that became several is marked as a whole. */
function endOf(from: readonly number[], ends: number): number {
  const last = from[ends - 1]!
  let at = ends
  while (from[at]! <= last && at < from.length - 1) at += 1
  return from[at]!
}

function placesOf(piece: string, text: string, most: number): Mark[] {
  const marks: Mark[] = []
  let at = text.indexOf(piece)
  for (; at >= 0 && marks.length < most; at = text.indexOf(piece, at + piece.length))
    marks.push({ from: at, to: at + piece.length })
  return marks
}

/** In their order, and of those that overlap the first. */
function apart(marks: Mark[]): Mark[] {
  let end = 0
  return marks
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false
      end = to
      return true
    })
}
