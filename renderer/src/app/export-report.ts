import type { ExportReport } from '../../../shared/contract/exchange.ts'

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** `84 entries and 150 feelings exported`, and what was left alone. */
export function reportInWords({ entries, feelings, kept }: ExportReport): string {
  const what = `${count(entries, 'entry', 'entries')} and ${count(feelings, 'feeling', 'feelings')} exported`
  if (kept.length === 0) return `${what}.`
  return `${what}. ${count(kept.length, 'file', 'files')} in the way ${kept.length === 1 ? 'was' : 'were'} kept.`
}
