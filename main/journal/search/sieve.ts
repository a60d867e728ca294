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
  /** The only moments that can pass, where they are few. */
  readonly among: readonly number[] | null
  /** The moments between which all of them lie: from the first one on, and below the other. */
  readonly since: number
  readonly until: number
}

/** Up to so many rows are gone through one by one; where more pass a filter, the newest of them are soon found by looking. */
const few = 1000

/** What a row must be to pass the filters, whether it lies in the trash aside; undefined where none can. */
export function sieve(
  db: ReadDb,
  table: SievedTable,
  filters: readonly Sought[],
): Sieved | undefined {
  const conditions: string[] = []
  const parameters: Sieved['parameters'] = {}
  let among: number[] | null = null
  let since = -Infinity
  let until = Infinity
  for (const [i, filter] of filters.entries()) {
    const not = filter.negated ? 'NOT ' : ''
    if (filter.name === 'days') {
      conditions.push(daysCondition(table.name, filter, i, parameters))
      if (filter.negated) continue
      since = Math.max(since, sinceOf(filter.days))
      until = Math.min(until, untilOf(filter.days))
      continue
    }
    if (filter.name === 'trash') {
      conditions.push(`trashed_at IS ${filter.negated ? '' : 'NOT '}NULL`)
      continue
    }
    const sifting = table[filter.name]
    if (!sifting) {
      if (filter.negated) continue
      return undefined
    }
    const values: string | null = 'values' in filter ? JSON.stringify(filter.values) : null
    if (!filter.negated) {
      const rows = fewOf(db, table.name, sifting, values)
      if (rows?.length === 0) return undefined
      if (rows) {
        const these = new Set(rows)
        among = among === null ? [...these] : among.filter((moment) => these.has(moment))
        continue
      }
    }
    conditions.push(`${not}(${sifting.condition.replaceAll('$values', `$values${i}`)})`)
    if (values !== null) parameters[`values${i}`] = values
  }
  return { conditions, parameters, among, since, until }
}

/** The moments of all that pass, unless they are many. */
function fewOf(
  db: ReadDb,
  table: string,
  { passing }: Sifting,
  values: string | null,
): number[] | null {
  const given: [] | [Record<string, string>] = values === null ? [] : [{ values }]
  if ('moments' in passing) {
    const rows = all<{ moment: number }>(db, `${passing.moments} LIMIT ${few + 1}`, ...given)
    return rows.length > few ? null : rows.map(({ moment }) => moment)
  }
  const ids = all<{ id: string }>(db, `${passing.ids} LIMIT ${few + 1}`, ...given)
  if (ids.length > few) return null
  return all<{ moment: number }>(
    db,
    `SELECT moment FROM ${table} WHERE id IN (SELECT value FROM json_each($ids))`,
    { ids: JSON.stringify(ids.map(({ id }) => id)) },
  ).map(({ moment }) => moment)
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
