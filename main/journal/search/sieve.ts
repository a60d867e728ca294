import type { Days } from '../../../shared/search/days.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import type { Sought } from './asked.ts'

/** How a table is narrowed down by filters. */
export interface SievedTable {
  readonly name: string
  /** SQL for filters of lists, with `IN $values` for what they name; null where nothing in the table can pass. */
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
 * @param listed whether to list all that pass, however many they are: for two filters that a sixth of 100,000 rows pass
 * about as long as a frame, for one alone longer. Only where they are not soon found by looking
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
  const named: Named[] = []
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
    const [values, given] = naming(i, filter)
    const { passing } = sifting
    if (!filter.negated || (listed && narrowing)) {
      if (listed && 'ids' in passing) {
        named.push({ sql: values(passing.ids), negated: filter.negated, given })
        continue
      }
      const rows = passingIn(
        db,
        table.name,
        'ids' in passing ? { ids: values(passing.ids) } : { moments: values(passing.moments) },
        given,
        listed,
      )
      if (rows) {
        lists.push({ rows, negated: filter.negated })
        continue
      }
      dense = true
    }
    conditions.push(`${not}(${values(sifting.condition)})`)
    Object.assign(parameters, given)
  }
  if (named.length > 0) lists.push(inAllNamed(db, table.name, named))
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
  passing: Sifting['passing'],
  given: Given,
  listed: boolean,
): number[] | null {
  const [sql, moments] =
    'moments' in passing
      ? [passing.moments, passing.moments]
      : [passing.ids, momentsOf(table, passing.ids)]
  if (!listed && all(db, `${sql} LIMIT ${few + 1}`, given).length > few) return null
  return all<{ moment: number }>(db, moments, given).map(({ moment }) => moment)
}

const momentsOf = (table: string, ids: string): string =>
  `SELECT moment FROM ${table} WHERE id IN (${ids})`

type Given = Record<string, string>

/** The ids of all that pass a filter, in SQL. */
interface Named {
  readonly sql: string
  readonly negated: boolean
  readonly given: Given
}

/**
 * What passes several filters, or any of those that are left out where there are no others. Their ids lie sorted in the
 * indexes, and SQLite merges them: three times as quick as looking for the moments of each.
 */
function inAllNamed(db: ReadDb, table: string, named: readonly Named[]): List {
  const wanted = named.filter(({ negated }) => !negated)
  const without = named.filter(({ negated }) => negated)
  const [first, ...others] = [...wanted, ...without]
  const ids = others.reduce(
    (sql, { sql: other, negated }) =>
      `${sql} ${wanted.length === 0 ? 'UNION' : negated ? 'EXCEPT' : 'INTERSECT'} ${other}`,
    first!.sql,
  )
  const given = Object.assign({}, ...named.map((one) => one.given)) as Given
  const rows = all<{ moment: number }>(db, momentsOf(table, ids), given)
  return { rows: rows.map(({ moment }) => moment), negated: wanted.length === 0 }
}

/** How SQL says what a filter names, and what it is given. A single value is equal: then the index has it sorted by the rest. */
function naming(i: number, filter: Sought): [(sql: string) => string, Given] {
  if (!('values' in filter)) return [(sql) => sql, {}]
  const [only, ...others] = filter.values
  const name = `values${i}`
  return only !== undefined && others.length === 0
    ? [(sql) => sql.replaceAll('$values', `($${name})`), { [name]: only }]
    : [
        (sql) => sql.replaceAll('$values', `(SELECT value FROM json_each($${name}))`),
        { [name]: JSON.stringify(filter.values) },
      ]
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
