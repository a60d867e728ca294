import type { ImportReport, ImportLine } from '../../../../shared/contract/exchange.ts'

/** How many lines of a kind are told one by one. */
const mostLines = 500

export type Outcome = 'added' | 'here' | 'differs'
export type DateFrom = keyof ImportReport['dates']
type Kind = 'entries' | 'feelings' | 'rejections' | 'images' | 'others'

const none = () => ({ added: 0, here: 0, differs: 0 })

/** What an import finds, as far as it has come. */
export class Report {
  readonly #folder: string
  readonly #counts = {
    entries: none(),
    feelings: none(),
    rejections: none(),
    images: none(),
    others: none(),
  }
  readonly #lines: Record<'added' | 'differing' | 'unread', ImportLine[]> = {
    added: [],
    differing: [],
    unread: [],
  }
  readonly #dates = { properties: 0, name: 0, file: 0 }
  #unread = 0
  /** Whether `journal.json` was there. */
  whole = false

  constructor(folder: string) {
    this.#folder = folder
  }

  /** A row of a table. */
  count(table: string, outcome: Outcome): void {
    const kind = table in this.#counts ? (table as Kind) : 'others'
    this.#counts[kind][outcome] += 1
  }

  /** An entry, by its title and the day it is about. */
  entry(outcome: Outcome, line: ImportLine): void {
    this.count('entries', outcome)
    if (outcome === 'added') this.#say('added', line)
    if (outcome === 'differs') this.#say('differing', line)
  }

  /** Where the date of an entry that is new was found. */
  dated(from: DateFrom): void {
    this.#dates[from] += 1
  }

  /** What could not be read, and why. */
  unread(path: string, why: string): void {
    this.#unread += 1
    this.#say('unread', { what: path, note: why })
  }

  value(id: string | null = null): ImportReport {
    return {
      id,
      folder: this.#folder,
      whole: this.whole,
      ...this.#counts,
      dates: this.#dates,
      ...this.#lines,
      unreadCount: this.#unread,
    }
  }

  #say(kind: 'added' | 'differing' | 'unread', line: ImportLine): void {
    if (this.#lines[kind].length < mostLines) this.#lines[kind].push(line)
  }
}
