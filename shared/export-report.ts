import type { ExportReport } from './contract/exchange.ts'

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

const inSentence = new Intl.ListFormat('en-GB')

/** `84 entries and 150 feelings exported`, and what was left alone. */
export function reportInWords({
  entries,
  feelings,
  images,
  rejections,
  kept,
}: ExportReport): string {
  const counts = [
    count(entries, 'entry', 'entries'),
    count(feelings, 'feeling', 'feelings'),
    ...(rejections > 0 ? [count(rejections, 'rejection', 'rejections')] : []),
    ...(images > 0 ? [count(images, 'picture', 'pictures')] : []),
  ]
  const what = `${inSentence.format(counts)} exported`
  if (kept.length === 0) return `${what}.`
  return `${what}. ${count(kept.length, 'file', 'files')} in the way ${kept.length === 1 ? 'was' : 'were'} kept.`
}
