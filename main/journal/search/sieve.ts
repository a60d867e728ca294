import type { Days } from '../../../shared/search/days.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import type { Sought } from './asked.ts'

/** How a table is narrowed down by filters. */
export interface SievedTable {
  readonly name: string
  /** SQL for filters of lists, with `$values` for what they name; null where nothing in the table can pass. */
  readonly tag: Sifting | null
  readonly feeling: Sifting | null
  readonly about: Sifting | null
  readonly image: Sifting | null
  readonly favourite: Sifting | null
}

export interface Sifting {
  /** Holds for a row that passes. */
  readonly condition: string
  /** The ids of all that pass, or their moments: whichever is there without reading the rows. */
  readonly passing: { readonly ids: string } | { readonly moments: string }
}

interface Sieved {
  readonly conditions: readonly string[]
  readonly parameters: Record<string, string | number>
  /** The only moments that can pass, where they are few or were listed. */
  readonly among: readonly number[] | null
  /** Whether a filter that many rows pass was left to be asked of each row. */
  readonly dense: boolean
  /** The moments between which all of them lie: from the first one on, and below the other. */
  readonly since: number
  readonly until: number
}

/** Up to so many rows are gone through one by one; where more pass a filter, the newest of them are soon found by looking. */
const few = 1000

/** The trash is small, and has an index of its own. */
const trash = (name: string): Sifting => ({
  condition: 'trashed_at IS NOT NULL',
  passing: { moments: `SELECT moment FROM ${name} WHERE trashed_at IS NOT NULL` },
})

/**
 * What a row must be to pass the filters, whether it lies in the trash aside; undefined where none can.
 * @param listed whether to list all that pass, however many they are: a twentieth of a second for each filter that a sixth
 * of 100,000 rows pass. Only where they are not soon found by looking
 */
export function sieve(
  db: ReadDb,
  table: SievedTable,
  filters: readonly Sought[],
  listed: boolean,
): Sieved | undefined {
  const conditions: string[] = []
  const parameters: Sieved['parameters'] = {}
  let since = -Infinity
  let until = Infinity
  let dense = false
  const lists: List[] = []
  const narrowing = filters.some(({ name, negated }) => name !== 'days' && !negated)
  for (const [i, filter] of filters.entries()) {
    const not = filter.negated ? 'NOT ' : ''
    if (filter.name === 'days') {
      conditions.push(daysCondition(table.name, filter, i, parameters))
      if (filter.negated) continue
      since = Math.max(since, sinceOf(filter.days))
      until = Math.min(until, untilOf(filter.days))
      continue
    }
    const sifting = filter.name === 'trash' ? trash(table.name) : table[filter.name]
    if (!sifting) {
      if (filter.negated) continue
      return undefined
    }
    const values: string | null = 'values' in filter ? JSON.stringify(filter.values) : null
    if (!filter.negated || (listed && narrowing)) {
      const rows = passingIn(db, table.name, sifting, values, listed)
      if (rows) {
        lists.push({ rows, negated: filter.negated })
        continue
      }
      dense = true
    }
    conditions.push(`${not}(${sifting.condition.replaceAll('$values', `$values${i}`)})`)
    if (values !== null) parameters[`values${i}`] = values
  }
  const among = inAll(lists)
  if (among?.length === 0) return undefined
  return { conditions, parameters, among, dense, since, until }
}

interface List {
  readonly rows: readonly number[]
  readonly negated: boolean
}

/** What stands in every list, and in none of what is left out; null where there is no list to stand in. */
function inAll(lists: readonly List[]): number[] | null {
  const [shortest, ...others] = lists
    .filter(({ negated }) => !negated)
    .toSorted((a, b) => a.rows.length - b.rows.length)
  if (!shortest) return null
  const within = others.map(({ rows }) => new Set(rows))
  const without = new Set(lists.flatMap(({ rows, negated }) => (negated ? rows : [])))
  return shortest.rows.filter(
    (moment) => !without.has(moment) && within.every((rows) => rows.has(moment)),
  )
}

/** The moments of all that pass, unless they are many and were not asked for all the same. */
function passingIn(
  db: ReadDb,
  table: string,
  { passing }: Sifting,
  values: string | null,
  listed: boolean,
): number[] | null {
  const given: [] | [Record<string, string>] = values === null ? [] : [{ values }]
  const [sql, moments] =
    'moments' in passing
      ? [passing.moments, passing.moments]
      : [passing.ids, `SELECT moment FROM ${table} WHERE id IN (${passing.ids})`]
  if (!listed && all(db, `${sql} LIMIT ${few + 1}`, ...given).length > few) return null
  return all<{ moment: number }>(db, moments, ...given).map(({ moment }) => moment)
}

function daysCondition(
  name: string,
  { days: { from, to }, negated }: Extract<Sought, { name: 'days' }>,
  i: number,
  parameters: Sieved['parameters'],
): string {
  const each: string[] = []
  if (from !== null) {
    parameters[`from${i}`] = from
    each.push(`${name}.local_date >= $from${i}`)
  }
  if (to !== null) {
    parameters[`to${i}`] = to
    each.push(`${name}.local_date < $to${i}`)
  }
  return `${negated ? 'NOT ' : ''}(${each.join(' AND ')})`
}

// Rows lie by their moment. A day in any zone begins and ends within two days of the same day of UTC.
const day = 86_400

const sinceOf = ({ from }: Days): number =>
  from === null ? -Infinity : beginningOf(from) - 2 * day

function untilOf({ to }: Days): number {
  if (to === null) return Infinity
  // Before a period, or before its end: then as long as a day, a month or a year may be.
  const days = to.endsWith('~') ? (to.length > 8 ? 1 : to.length > 5 ? 31 : 366) : 0
  return beginningOf(to) + (days + 2) * day
}

/** The first second, in UTC, of what dates with this beginning lie in. */
function beginningOf(date: string): number {
  const [year = '', month = '01', of = '01'] = date.replace('~', '').split('-')
  return Date.parse(`${year}-${month}-${of}T00:00:00Z`) / 1000
}
