import type { TimelineItem } from '../../../shared/contract/timeline.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'
import {
  fragmentsOf,
  markPieces,
  matchBegins,
  matchEnds,
  withoutImages,
  withoutMarks,
} from '../timeline/fragments.ts'
import {
  entryColumns,
  entryItem,
  feelingColumns,
  feelingItem,
  type EntryRow,
  type FeelingRow,
} from '../timeline/queries.ts'
import { searchTerms, type SearchTerms } from './terms.ts'

/** The last item of the page before, as a place in the order of events. */
interface Cursor {
  moment: number
  kind: TimelineItem['kind']
}

/** Entries and feelings that match, newest first. See `search.find` in the contract. */
export function search(
  db: ReadDb,
  { query, limit, after }: { query: string; limit: number; after: string | null },
): { items: TimelineItem[]; more: boolean } {
  const terms = searchTerms(query)
  if (!terms.match && !terms.contained.length) return { items: [], more: false }
  const cursor = after ? cursorOf(db, after) : undefined
  // Nothing follows what is not there; the first page again would never end.
  if (after && !cursor) return { items: [], more: false }
  // Entries come before feelings of the same second.
  const entriesBelow = cursor ? cursor.moment : Number.MAX_SAFE_INTEGER
  const feelingsBelow = cursor?.kind === 'entry' ? cursor.moment + 1 : entriesBelow
  const found = [
    ...searchEntries(db, terms, entriesBelow, limit + 1),
    ...searchFeelings(db, terms, feelingsBelow, limit + 1),
  ].sort((a, b) => b.moment - a.moment || (a.item.kind === 'entry' ? -1 : 1))
  return { items: found.slice(0, limit).map(({ item }) => item), more: found.length > limit }
}

interface Found {
  moment: number
  item: TimelineItem
}

function searchEntries(db: ReadDb, terms: SearchTerms, below: number, limit: number): Found[] {
  const rows = all<EntryRow & { found: string }>(
    db,
    `SELECT ${entryColumns}, ${foundIn('entries', 0, 'entries.body', terms)}
     ${matching('entries', 'entries.body', terms)} LIMIT @limit`,
    parameters(terms, below, limit),
  )
  return rows.map(({ found, ...row }) => ({
    moment: row.moment,
    item: {
      ...entryItem(row),
      excerpt: fragmentsOf(markPieces(withoutMarks(withoutImages(found)), terms.contained)),
    },
  }))
}

function searchFeelings(db: ReadDb, terms: SearchTerms, below: number, limit: number): Found[] {
  const text = "(feelings.word || ' ' || feelings.note)"
  const rows = all<FeelingRow & { found: string }>(
    db,
    `SELECT ${feelingColumns}, ${foundIn('feelings', 1, 'feelings.note', terms)}
     ${matching('feelings', text, terms)} LIMIT @limit`,
    parameters(terms, below, limit),
  )
  return rows.map(({ found, ...row }) => ({
    moment: row.moment,
    item: { ...feelingItem(row), note: fragmentsOf(markPieces(found, terms.contained)) },
  }))
}

/** What to show of a hit: FTS5's snippet, or the text around the first piece that the index does not know. */
const foundIn = (table: string, column: number, text: string, terms: SearchTerms): string =>
  terms.match
    ? `snippet(${table}_fts, ${column}, '${matchBegins}', '${matchEnds}', '…', 24) AS found`
    : `substr(${text}, max(1, instr(${text}, @piece0) - 60), 200) AS found`

/** Newest first along the rows of the index, or of the table where no part of the query is in the index. */
function matching(table: string, text: string, terms: SearchTerms): string {
  const row = terms.match ? `${table}_fts.rowid` : `${table}.moment`
  const from = terms.match ? `${table}_fts JOIN ${table} ON ${table}.moment = ${row}` : table
  const conditions = [
    ...(terms.match ? [`${table}_fts MATCH @match`] : []),
    ...(terms.unwanted
      ? [`${row} NOT IN (SELECT rowid FROM ${table}_fts WHERE ${table}_fts MATCH @unwanted)`]
      : []),
    `${row} < @below`,
    'trashed_at IS NULL',
    ...terms.contained.map((_, i) => `instr(${text}, @piece${i}) > 0`),
    ...terms.absent.map((_, i) => `instr(${text}, @absent${i}) = 0`),
  ]
  return `FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY ${row} DESC`
}

const parameters = (terms: SearchTerms, below: number, limit: number) => ({
  ...(terms.match ? { match: terms.match } : {}),
  ...(terms.unwanted ? { unwanted: terms.unwanted } : {}),
  below,
  limit,
  ...Object.fromEntries(terms.contained.map((piece, i) => [`piece${i}`, piece])),
  ...Object.fromEntries(terms.absent.map((piece, i) => [`absent${i}`, piece])),
})

function cursorOf(db: ReadDb, id: string): Cursor | undefined {
  return first<Cursor>(
    db,
    `SELECT moment, 'entry' AS kind FROM entries WHERE id = @id
     UNION ALL SELECT moment, 'feeling' FROM feelings WHERE id = @id`,
    { id },
  )
}
