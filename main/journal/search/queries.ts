import { type FoundItem, type FoundKind, type FoundPlace } from '../../../shared/contract/search.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { asksNothing, parseQuery, type Query } from '../../../shared/search/query.ts'
import { isWords } from '../../../shared/search/said.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../storage/sql.ts'
import { asked, everything, type Asked, type Span } from './asked.ts'
import { inOrder, placeOf, type Found, type Kind } from './kind.ts'
import { kinds } from './kinds/all.ts'

export interface Search {
  query: string
  kind: FoundKind | null
  limit: number
}
export type Place = Search & { after: FoundPlace | null }

/** What matches, newest first. See `search.find` in the contract. */
export const find = (db: ReadDb, clock: Clock, place: Place): Page =>
  pageOf(foundIn(db, clock, place, everything, place.limit + 1), place.limit)

export interface Page {
  items: FoundItem[]
  next: FoundPlace | null
}

/** What matches between two moments, newest first, at most `most` of it. */
export const foundIn = (
  db: ReadDb,
  clock: Clock,
  { query, kind, after }: Place,
  span: Span,
  most: number,
): Found[] =>
  look(db, clock, query, kind, (each, all) => each.find(db, { ...all, span }, after, most))
    .flat()
    .sort(inOrder)
    .slice(0, most)

/** @param found one more than the page has room for, where there is one */
export function pageOf(found: readonly Found[], limit: number): Page {
  const page = found.slice(0, limit)
  return {
    items: page.map((one) => one.item()),
    next: found.length > limit ? placeOf(page.at(-1)!) : null,
  }
}

/** What matches best; the newest first where nothing is weighed. See `search.best` in the contract. */
export function best(
  db: ReadDb,
  clock: Clock,
  { query, kind, limit }: Search,
): { items: FoundItem[]; more: boolean } {
  if (!saysWords(clock, query)) {
    const { items, next } = find(db, clock, { query, kind, limit, after: null })
    return { items, more: next !== null }
  }
  const ranked = look(db, clock, query, kind, (each, all) => each.best(db, all, limit + 1))
    .flat()
    .sort((a, b) => b.score - a.score || inOrder(a, b))
  return { items: ranked.slice(0, limit).map((one) => one.item()), more: ranked.length > limit }
}

/** How many of each kind match. See `search.count` in the contract. */
export const count = (
  db: ReadDb,
  clock: Clock,
  { query, most }: { query: string; most: number },
): Counts => countIn(db, clock, query, everything, () => most).filter((each) => each.count > 0)

export type Counts = { kind: FoundKind; count: number }[]

/** How many match between two moments, of each kind: no more than `most` says. */
export const countIn = (
  db: ReadDb,
  clock: Clock,
  query: string,
  span: Span,
  most: (kind: FoundKind) => number,
): Counts =>
  look(db, clock, query, null, (each, all) => ({
    kind: each.kind,
    count: most(each.kind) > 0 ? each.count(db, { ...all, span }, most(each.kind)) : 0,
  }))

/** Whether there are words that the index knows, and so can be weighed. */
export const saysWords = (clock: Clock, query: string): boolean =>
  parse(clock, query).words.some(({ text, negated }) => !negated && isWords(text))

/** Whether every text has to be read for what no index knows: pieces of Chinese text, emoji, signs. */
export const readsEverything = (clock: Clock, query: string): boolean =>
  !saysWords(clock, query) && parse(clock, query).words.some(({ text }) => !isWords(text))

const parse = (clock: Clock, typed: string): Query =>
  parseQuery(typed, localDateOf(clock.now(), clock.zone()))

/** Reads what searching for a kind of thing, or for all, looks through in memory, a little at each step. */
export function* readingAhead(db: ReadDb, kind: FoundKind | null): Generator<void> {
  for (const each of searched(kind)) if (each.readAhead) yield* each.readAhead(db)
}

const searched = (kind: FoundKind | null): readonly Kind[] =>
  kind === null ? kinds : kinds.filter((each) => each.kind === kind)

function look<T>(
  db: ReadDb,
  clock: Clock,
  typed: string,
  kind: FoundKind | null,
  each: (kind: Kind, all: Asked) => T,
): T[] {
  const query = parse(clock, typed)
  if (asksNothing(query)) return []
  const all = asked(db, query)
  return searched(kind).map((one) => each(one, all))
}
