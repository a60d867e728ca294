import { fold, placeOf } from '../../../shared/search/folding.ts'
import type { Filter, Query } from '../../../shared/search/query.ts'
import { keyOf } from '../entries/tags.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { searchTerms, type SearchTerms } from './terms.ts'

/** A filter with what it means in this journal: the keys of tags, the words of feelings, the ids of rejections. */
export type Sought = { readonly negated: boolean } & (
  | { readonly name: 'tag' | 'feeling' | 'about'; readonly values: readonly string[] }
  | Extract<Filter, { name: 'days' | 'image' | 'favourite' | 'trash' }>
)

/** A query as this journal understands it. */
export interface Asked {
  readonly query: Query
  readonly terms: SearchTerms
  readonly filters: readonly Sought[]
  /** The moments that are looked at: from the first one on, and below the other. */
  readonly span: Span
}

export interface Span {
  readonly from: number
  readonly below: number
}

export const everything: Span = { from: -Infinity, below: Infinity }

export const asked = (db: ReadDb, query: Query): Asked => ({
  query,
  span: everything,
  terms: searchTerms(query),
  filters: query.filters.map((filter) =>
    'value' in filter
      ? {
          negated: filter.negated,
          name: filter.name,
          values: meanings[filter.name](db, filter.value),
        }
      : filter,
  ),
})

const meanings: Record<'tag' | 'feeling' | 'about', (db: ReadDb, value: string) => string[]> = {
  tag(db, value) {
    const wanted = fold(keyOf(value.replace(/^#/, '')))
    return distinct(db, 'entry_tags', 'key').filter((key) => {
      const folded = fold(key)
      return folded === wanted || folded.startsWith(`${wanted}/`)
    })
  },
  feeling(db, value) {
    const wanted = fold(value)
    const known = [
      ...distinct(db, 'feelings', 'word'),
      ...all<{ value: string }>(db, 'SELECT DISTINCT word AS value FROM reframe_feelings').map(
        (row) => row.value,
      ),
    ]
    return [...new Set(known)].filter((word) => fold(word.trim()) === wanted)
  },
  about(db, value) {
    const words = fold(value).split(' ').filter(Boolean)
    return all<{ id: string; title: string }>(db, 'SELECT id, title FROM rejections')
      .filter(({ title }) => words.every((word) => placeOf(word, fold(title)) >= 0))
      .map(({ id }) => id)
  },
}

/** The different values of a column, by its index from one to the next: far fewer than rows. */
const distinct = (db: ReadDb, table: string, column: string): string[] =>
  all<{ value: string }>(
    db,
    `WITH RECURSIVE each(value) AS (
       SELECT min(${column}) FROM ${table}
       UNION ALL
       SELECT (SELECT min(${column}) FROM ${table} WHERE ${column} > value) FROM each
       WHERE value IS NOT NULL)
     SELECT value FROM each WHERE value IS NOT NULL`,
  ).map(({ value }) => value)
