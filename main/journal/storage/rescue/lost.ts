import { all, type ReadDb } from '../sql.ts'
import type { Carried } from './carry.ts'
import { missed, unmissed } from './missed.ts'
import type { Pages } from './pages.ts'
import type { Trees } from './trees.ts'

export type Subject = 'entries' | 'feelings'

/** What indexes say was in a table. Row numbers are seconds since 1970: they tell the day. */
export interface Known {
  readonly ids: ReadonlyMap<string, bigint>
  readonly moments: ReadonlySet<bigint>
  /** Whether nothing can be missing from this. */
  readonly whole: boolean
}

/** Two indexes hold the number of every row: that of the ids and that of full-text search. */
export function knownOf(trees: Trees, table: Subject): Known {
  const ids = new Map<string, bigint>()
  const moments = new Set<bigint>()
  for (const { row } of trees.rows(`sqlite_autoindex_${table}_1`)) {
    const [id, moment] = row?.values ?? []
    if (typeof id !== 'string' || typeof moment !== 'bigint') continue
    ids.set(id, moment)
    moments.add(moment)
  }
  for (const { row } of trees.rows(`${table}_fts_docsize`)) {
    if (row && row.rowid !== null) moments.add(row.rowid)
  }
  const whole =
    trees.isWhole(`sqlite_autoindex_${table}_1`) || trees.isWhole(`${table}_fts_docsize`)
  return { ids, moments, whole }
}

/** One sentence for each thing that could not be read. */
export function lostIn(
  db: ReadDb,
  {
    pages,
    trees,
    carried,
    known,
    earlier,
    zone,
  }: {
    pages: Pages
    trees: Trees
    carried: ReadonlyMap<string, Carried>
    known: Record<Subject, Known>
    earlier: readonly bigint[]
    zone: string
  },
): string[] {
  const dates = (moments: readonly bigint[]) => inWords(moments, zone)
  const lost: string[] = []
  const say = (moments: readonly bigint[], one: string, more: string) => {
    if (moments.length === 0) return
    const what = moments.length === 1 ? one : more.replace('#', String(moments.length))
    lost.push(`${what}: ${dates(moments)}.`)
  }
  say(
    missing(db, 'entries', known.entries),
    'One entry could not be read',
    '# entries could not be read',
  )
  say(
    earlier,
    'One entry is there with an earlier text, as its newest could not be read',
    '# entries are there with an earlier text, as their newest could not be read',
  )
  const there = (moment: bigint) => !earlier.includes(moment)
  say(
    carried.get('entries')?.cut.filter(there) ?? [],
    'The end of one entry could not be read; its beginning is there',
    'The ends of # entries could not be read; their beginnings are there',
  )
  say(
    missing(db, 'feelings', known.feelings),
    'One feeling could not be read',
    '# feelings could not be read',
  )
  lost.push(...ofOthers(db, trees, carried), ...ofPages(pages, trees, known))
  return lost
}

const ofOthers = (db: ReadDb, trees: Trees, carried: ReadonlyMap<string, Carried>): string[] =>
  [...carried].flatMap(([table, { rows, cut }]) => {
    if (unmissed.has(table)) return []
    const whole = cut.length === 0 && rows >= rowsIn(db, trees, table)
    return whole ? [] : [missed[table] ?? `Something of “${table}” may be missing.`]
  })

/** How many rows a table had: as many as any of its indexes, or as the table itself, if one of them can be read. */
function rowsIn(db: ReadDb, trees: Trees, table: string): number {
  const indexes = all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema
     WHERE type = 'index' AND tbl_name = ? AND (sql IS NULL OR sql NOT LIKE '% WHERE %')`,
    table,
  )
  const readable = [table, ...indexes.map(({ name }) => name)].find((name) => trees.isWhole(name))
  return readable === undefined ? Number.POSITIVE_INFINITY : [...trees.rows(readable)].length
}

/** What nothing else tells: pages that may have held anything. */
function ofPages(pages: Pages, trees: Trees, known: Record<Subject, Known>): string[] {
  const lost: string[] = []
  const unsure = (['entries', 'feelings'] as const).filter(
    (table) => !known[table].whole && !(trees.isWhole(table) && trees.unknown.length === 0),
  )
  const count = trees.unreadable.length
  if (unsure.length > 0) {
    const of = count === 0 ? 'Parts' : count === 1 ? 'One page' : `${count} pages`
    lost.push(`${of} of the file could not be read, and may have held more ${unsure.join(' or ')}.`)
  }
  if (!pages.signed) {
    lost.push(
      'The beginning of the file is lost, and with it the means to check that each text is exactly as it was written.',
    )
  }
  return lost
}

function missing(db: ReadDb, table: Subject, known: Known): bigint[] {
  const there = new Set(
    all<{ moment: number }>(db, `SELECT moment FROM ${table}`).map(({ moment }) => BigInt(moment)),
  )
  return [...known.moments].filter((moment) => !there.has(moment)).sort((a, b) => Number(a - b))
}

const mostDates = 5

function inWords(moments: readonly bigint[], zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone })
  const days = [...new Set(moments.map((moment) => format.format(Number(moment) * 1000)))]
  const shown = days.slice(0, mostDates)
  const more = days.length - shown.length
  if (more > 0) shown.push(more === 1 ? 'another day' : `${more} other days`)
  return new Intl.ListFormat('en-GB').format(shown)
}
