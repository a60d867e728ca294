import { anyImage } from './image-references.ts'

// Letters, marks and digits; inside a word also what joins it: isn't, well-being, 3.5, snake_case.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ.·_\-‐‑][\p{L}\p{N}\p{M}]+)*/gu
// Scripts that are written without spaces: where a word ends is a question for a dictionary.
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// Of Markdown's marks only these contain letters or digits: list numbers, ticked boxes, addresses of links.
const marks = /^[ \t>]*(?:(?:\d{1,9}[.)]|[-*+])[ \t]+)?(?:\[[ xX]\][ \t])?/gm
const addresses = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g

let segmenter: Intl.Segmenter | undefined

/**
 * The number of words in a Markdown text, marks and the names of images not counted. `Intl.Segmenter` alone would do for every language, at
 * several times the cost: it is asked only about runs of scripts that put no space between words.
 */
export function countWords(text: string): number {
  const written = text.replace(anyImage, ' ').replace(addresses, '] ').replace(marks, '')
  let count = 0
  for (const [run] of written.matchAll(word)) count += withoutSpaces.test(run) ? segmented(run) : 1
  return count
}

function segmented(run: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let count = 0
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++
  return count
}
