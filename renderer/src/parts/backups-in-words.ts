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

/** A backup, once: the same copy may lie in the journal's folder and in the second one. */
export interface Listed {
  backup: Backup
  twice: boolean
}

/** The backups in the order they come, those that lie in both places as one: the one that opens, or the nearer. */
export function once(backups: readonly Backup[]): Listed[] {
  const byId = Map.groupBy(backups, ({ id }) => id)
  return [...byId.values()].map((same) => {
    const near = same.toSorted((a, b) => a.place.localeCompare(b.place))
    return { backup: near.find(({ opens }) => opens) ?? near[0]!, twice: same.length > 1 }
  })
}

const where = ({ backup, twice }: Listed): string => {
  if (twice) return 'here and in the second folder'
  return backup.place === 'second' ? 'in the second folder' : ''
}

/** Everything about a backup but its date, for one line. */
export function aboutInWords(listed: Listed): string[] {
  const { entries, bytes, opens, reason } = listed.backup
  return [
    entries === null ? '' : entriesInWords(entries),
    sizeInWords(bytes),
    opens ? 'opens: yes' : 'not checked',
    where(listed),
    reasons[reason],
  ].filter(Boolean)
}
