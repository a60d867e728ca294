import type { Backup } from '../../../shared/contract/backups.ts'
import { addDays, localDateOf, localTimeOf } from '../../../shared/dates.ts'

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone

const day = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...options,
  })
const withoutYear = day({})
const withYear = day({ year: 'numeric' })

/** "today, 21:14", "yesterday, 09:02", "Friday 20 November, 18:40", by the clock of this computer. */
export function whenInWords(instant: number, now = Date.now(), zone = here()): string {
  const date = localDateOf(instant, zone)
  const today = localDateOf(now, zone)
  const time = localTimeOf(instant, zone)
  if (date === today) return `today, ${time}`
  if (date === addDays(today, -1)) return `yesterday, ${time}`
  const format = date.slice(0, 4) === today.slice(0, 4) ? withoutYear : withYear
  return `${format.format(Date.parse(`${date}T12:00:00Z`)).replace(',', '')}, ${time}`
}

/** "1 entry", "1,204 entries" */
export const entriesInWords = (entries: number): string =>
  `${entries.toLocaleString('en-GB')} ${entries === 1 ? 'entry' : 'entries'}`

/** "212 KB", "3.4 MB" */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  const [amount, unit] = bytes < 1_000_000_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${amount.toLocaleString('en-GB', { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`
}

const reasons: Record<Backup['reason'], string> = {
  session: '',
  asked: 'made when you asked',
  migration: 'from before an update',
  kept: 'what the journal was before a restore',
}

/** Everything about a backup but its date, for one line. */
export const aboutInWords = ({ entries, bytes, opens, place, reason }: Backup): string[] =>
  [
    entries === null ? '' : entriesInWords(entries),
    sizeInWords(bytes),
    opens ? 'opens: yes' : 'not checked',
    place === 'second' ? 'in the second folder' : '',
    reasons[reason],
  ].filter(Boolean)
