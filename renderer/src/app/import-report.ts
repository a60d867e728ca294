import type { ImportReport, ImportUndone } from '../../../shared/contract/exchange.ts'

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

const inSentence = new Intl.ListFormat('en-GB')

type Outcome = 'added' | 'here' | 'differs'
const kinds = [
  ['entries', 'entry', 'entries'],
  ['feelings', 'feeling', 'feelings'],
  ['rejections', 'rejection', 'rejections'],
  ['images', 'picture', 'pictures'],
  ['others', 'other thing', 'other things'],
] as const

/** `3 entries and 1 picture`; '' where there are none. */
function counted(report: ImportReport, outcome: Outcome): string {
  const there = kinds.filter(([kind]) => report[kind][outcome] > 0)
  return inSentence.format(
    there.map(([kind, one, many]) => count(report[kind][outcome], one, many)),
  )
}

export const isNothingNew = (report: ImportReport): boolean => counted(report, 'added') === ''

/** What an import would come to, a sentence each. */
export function lookInWords(report: ImportReport): string[] {
  const [added, here] = [counted(report, 'added'), counted(report, 'here')]
  const { differs } = report.entries
  const others = kinds.reduce((sum, [kind]) => sum + report[kind].differs, 0) - differs
  return [
    added ? `New: ${added}.` : 'Nothing in this folder is new.',
    here && `Already here: ${here}.`,
    differs > 0 &&
      `Here with another text or other details: ${count(differs, 'entry', 'entries')}.`,
    others > 0 && `Here in another state, and kept: ${count(others, 'thing', 'things')}.`,
    datesInWords(report),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .filter(Boolean)
}

function datesInWords({ dates, whole }: ImportReport): string {
  if (whole) return ''
  const from = [
    dates.properties && `${dates.properties.toLocaleString('en')} from their properties`,
    dates.name && `${dates.name.toLocaleString('en')} from their names`,
    dates.file && `${dates.file.toLocaleString('en')} from when the file was last changed`,
  ].filter((part) => typeof part === 'string')
  return from.length > 0 ? `Dates: ${inSentence.format(from)}.` : ''
}

/** What came in. */
export function importInWords(report: ImportReport): string {
  const added = counted(report, 'added')
  if (report.id === null) return 'Nothing was new, so nothing came in.'
  return added ? `Came in: ${added}.` : 'The texts of the files are in the journal.'
}

/** What was taken back, and what stays. */
export function undoneInWords({ kept }: ImportUndone): string {
  if (kept === 0) return 'The import was taken back.'
  return `The import was taken back, but for ${count(kept, 'entry', 'entries')} changed since.`
}
