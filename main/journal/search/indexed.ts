import type { FoundItem, FoundPlace } from '../../../shared/contract/search.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'
import { markPieces, matchBegins, matchEnds } from '../timeline/fragments.ts'
import type { Asked } from './asked.ts'
import { momentsBelow, type Found, type Kind, type Ranked } from './kind.ts'
import { sieve, type SievedTable } from './sieve.ts'
import type { SearchTerms } from './terms.ts'

/** A table with a full-text index of its own, in which `moment` is the order of events. */
export interface IndexedTable extends SievedTable {
  readonly kind: 'entry' | 'feeling'
  readonly columns: string
  /** What is read for pieces that the word index does not know. */
  readonly text: string
  /** Of such pieces those with a sign that few rows may have: an index of the rows that do, and what holds for them alone. */
  readonly unspaced: {
    readonly sign: RegExp
    readonly index: string
    readonly condition: string
  } | null
  /** The column of the index that excerpts are made of: its place in the index, and its name. */
  readonly excerpt: { readonly column: number; readonly text: string }
  /** @param found an excerpt with marks; null where no words were looked for */
  item(row: never, found: string | null): FoundItem
}

/**
 * Of so many matches, the newest, it is asked how well they match: a word that is everywhere says little of any of them, and
 * weighing a hundred thousand takes seconds.
 */
const mostRanked = 1000

/**
 * Of a filter that many rows pass, the newest rows are asked one by one whether they pass. They are soon enough, unless all
 * that pass are old, or few of them pass a second filter as well: then all that pass are listed.
 * @param enough how many are looked for
 * @returns how many rows are asked
 */
const askedFirst = (enough: number): number => Math.min(1000, Math.max(400, enough * 8))

type Row = { moment: number; id: string; found: string | null }

/** The kind whose rows stand in a table with an index. */
export function indexed(table: IndexedTable): Kind {
  const { kind, name } = table
  const found = (row: Row, { terms }: Asked): Found => {
    const excerpt = row.found === null ? null : markPieces(row.found, terms.contained)
    return { moment: row.moment, kind, id: row.id, item: () => table.item(row as never, excerpt) }
  }
  return {
    kind,
    find(db, asked, after, limit) {
      const rows = nearOrListed(db, table, asked, { after, bare: false, enough: limit }, (where) =>
        all<Row>(
          db,
          `SELECT ${table.columns}, ${foundIn(table, asked.terms)} ${where.sql}
           ORDER BY ${where.row} DESC LIMIT $limit`,
          { ...where.parameters, limit },
        ),
      )
      return rows.map((row) => found(row, asked))
    },
    best(db, asked, limit) {
      const where = asked.terms.match && rankedAmong(db, table, asked)
      if (!where) return []
      const oldest = first<{ moment: number }>(
        db,
        `SELECT ${where.row} AS moment ${where.sql} ORDER BY ${where.row} DESC LIMIT 1 OFFSET ${mostRanked - 1}`,
        where.parameters,
      )
      const { since } = where.parameters
      const best = all<{ moment: number; rank: number }>(
        db,
        `SELECT ${where.row} AS moment, bm25(${name}_fts) AS rank ${where.sql}
         ORDER BY rank, moment DESC LIMIT $limit`,
        { ...where.parameters, since: oldest?.moment ?? since, limit },
      )
      // Excerpts only of these: making one for everything that matches takes ten times as long.
      const excerpts = all<Row>(
        db,
        `SELECT ${table.columns}, ${foundIn(table, asked.terms)}
         FROM ${name}_fts JOIN ${name} ON moment = ${name}_fts.rowid
         WHERE ${name}_fts MATCH $match AND +${name}_fts.rowid IN (SELECT value FROM json_each($best))`,
        { match: asked.terms.match, best: JSON.stringify(best.map(({ moment }) => moment)) },
      )
      const rows = new Map(excerpts.map((row) => [row.moment, row]))
      return best.flatMap(({ moment, rank }): Ranked[] => {
        const row = rows.get(moment)
        return row ? [{ ...found(row, asked), score: -rank }] : []
      })
    },
    count(db, asked, most) {
      const bare = asked.terms.match !== ''
      return nearOrListed(db, table, asked, { after: null, bare, enough: most }, (where) =>
        all(db, `SELECT 1 ${where.sql} ORDER BY ${where.row} DESC LIMIT $most`, {
          ...where.parameters,
          most,
        }),
      ).length
    },
  }
}

interface Looking {
  readonly after: FoundPlace | null
  /** Nothing but the rows' moments is asked for. */
  readonly bare: boolean
}

/**
 * Of up to so many that match the words, each is asked whether it passes the filters: a list of all that pass takes longer.
 */
const mostAsked = 3000

/** Whether so few match the words that none of the filters needs a list. */
function fewMatch(
  db: ReadDb,
  { name }: IndexedTable,
  { match }: SearchTerms,
  { since, below }: { since: number; below: number },
): boolean {
  if (!match) return false
  const found = first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${name}_fts WHERE ${name}_fts MATCH $match
       AND rowid >= $since AND rowid < $below LIMIT ${mostAsked + 1})`,
    { match, since, below },
  )
  return found!.count <= mostAsked
}

/** Looks among the newest rows first where a filter is asked of each row, and goes by lists where that is not `enough`. */
function nearOrListed<T>(
  db: ReadDb,
  table: IndexedTable,
  asked: Asked,
  { enough, ...looking }: Looking & { enough: number },
  look: (where: Where) => T[],
): T[] {
  const where = conditions(db, table, asked, { ...looking, listed: false })
  if (!where) return []
  if (!where.dense || fewMatch(db, table, asked.terms, where.parameters)) return look(where)
  const { below, since } = where.parameters
  const horizon = first<{ moment: number }>(
    db,
    `SELECT moment FROM ${table.name} WHERE moment < ? ORDER BY moment DESC LIMIT 1 OFFSET ?`,
    below,
    askedFirst(enough),
  )
  if (!horizon || horizon.moment <= since) return look(where)
  const near = look({ ...where, parameters: { ...where.parameters, since: horizon.moment } })
  if (near.length >= enough) return near
  const listed = conditions(db, table, asked, { ...looking, listed: true })
  return listed ? look(listed) : []
}

/** What is ranked: by lists of what passes the filters, unless few match the words. */
function rankedAmong(db: ReadDb, table: IndexedTable, asked: Asked): Where | undefined {
  const where = conditions(db, table, asked, { after: null, bare: true, listed: false })
  return where?.dense && !fewMatch(db, table, asked.terms, where.parameters)
    ? conditions(db, table, asked, { after: null, bare: true, listed: true })
    : where
}

/** What to show of a hit: FTS5's snippet, or the text around the first piece that the index does not know. */
function foundIn({ name, excerpt: { column, text } }: IndexedTable, terms: SearchTerms): string {
  if (terms.match)
    return `snippet(${name}_fts, ${column}, '${matchBegins}', '${matchEnds}', '…', 24) AS found`
  return terms.contained.length
    ? `substr(${text}, max(1, instr(${text}, $piece0) - 60), 200) AS found`
    : 'NULL AS found'
}

interface Where {
  /** From FROM on. */
  sql: string
  row: string
  parameters: Record<string, string | number> & { since: number; below: number }
  /** Whether a filter that many rows pass is asked of each row. */
  dense: boolean
}

/**
 * Along the rows of the index, or of the table where no part of the query is in the index. Undefined where nothing can match.
 * @param listed whether all that pass are listed, see `sieve`
 */
function conditions(
  db: ReadDb,
  table: IndexedTable,
  { terms, filters, span }: Asked,
  { after, bare, listed }: Looking & { listed: boolean },
): Where | undefined {
  const { kind, name, text } = table
  const trash = filters.some((filter) => filter.name === 'trash')
  const sieved = sieve(db, table, filters, listed)
  if (!sieved) return undefined
  const row = terms.match ? `${name}_fts.rowid` : `${name}.moment`
  // CROSS keeps SQLite from asking the index once for every row of the table.
  // The trash is small: going through it is quicker than reading every row that matches.
  const indexAlone =
    bare && sieved.conditions.length === 0 && !terms.absent.length && !terms.contained.length
  const joined = indexAlone
    ? `${name}_fts`
    : `${name}_fts CROSS JOIN ${name} ON ${name}.moment = ${row}`
  const unspaced =
    !terms.match && terms.contained.some((piece) => table.unspaced?.sign.test(piece))
      ? table.unspaced
      : null
  const from = terms.match ? joined : unspaced ? `${name} INDEXED BY ${unspaced.index}` : name
  const parameters: Where['parameters'] = {
    ...sieved.parameters,
    // One bound each: SQLite goes by the first of several, and looks at every row for the others.
    since: Math.max(sieved.since, span.from, Number.MIN_SAFE_INTEGER),
    below: Math.min(sieved.until, span.below, momentsBelow(kind, after)),
  }
  const all = [`${row} >= $since`, `${row} < $below`, ...sieved.conditions]
  if (!trash)
    all.push(
      indexAlone
        ? `${row} NOT IN (SELECT moment FROM ${name} WHERE trashed_at IS NOT NULL)`
        : 'trashed_at IS NULL',
    )
  if (sieved.among) {
    parameters['among'] = JSON.stringify(sieved.among)
    // The plus keeps SQLite from asking the index once for each of these.
    all.push(`${terms.match ? '+' : ''}${row} IN (SELECT value FROM json_each($among))`)
  }
  if (terms.match) {
    parameters['match'] = terms.match
    all.push(`${name}_fts MATCH $match`)
  }
  if (terms.unwanted) {
    parameters['unwanted'] = terms.unwanted
    all.push(`${row} NOT IN (SELECT rowid FROM ${name}_fts WHERE ${name}_fts MATCH $unwanted)`)
  }
  if (unspaced) all.push(unspaced.condition)
  for (const [i, piece] of terms.contained.entries()) {
    parameters[`piece${i}`] = piece
    all.push(`instr(${text}, $piece${i}) > 0`)
  }
  for (const [i, piece] of terms.absent.entries()) {
    parameters[`absent${i}`] = piece
    all.push(`instr(${text}, $absent${i}) = 0`)
  }
  return { sql: `FROM ${from} WHERE ${all.join(' AND ')}`, row, parameters, dense: sieved.dense }
}
