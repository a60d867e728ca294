import { setImmediate as pause } from 'node:timers/promises'
import { Failure } from '../../../shared/result.ts'
import type { FoundItem, FoundKind } from '../../../shared/contract/search.ts'
import type { Clock } from '../clock.ts'
import { hurried, unhurried, workAt, type Rest } from '../rests.ts'
import { first, type ReadDb } from '../storage/sql.ts'
import type { Span } from './asked.ts'
import type { Found } from './kind.ts'
import {
  best,
  count,
  countIn,
  find,
  foundIn,
  pageOf,
  readingAhead,
  readsEverything,
  type Counts,
  type Page,
  type Place,
  type Search,
} from './queries.ts'

/** How long to read before other messages get their turn, in milliseconds; and how many seconds of a life to begin with. */
const slice = 12
const beginning = 30 * 86_400

/**
 * Reads ahead what searching keeps in memory, so that nobody has to wait for it.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export const readToSearch = (
  db: ReadDb,
  kind: FoundKind | null = null,
  rest: Rest = unhurried,
): Promise<void> => workAt(db, readingAhead(db, kind), rest)

/**
 * `find`, letting others have their turn where much has to be read.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export async function findInSlices(db: ReadDb, clock: Clock, place: Place): Promise<Page> {
  await readToSearch(db, place.kind, hurried)
  if (!readsEverything(clock, place.query)) return find(db, clock, place)
  const found: Found[] = []
  for await (const span of slices(db)) {
    found.push(...foundIn(db, clock, place, span, place.limit + 1 - found.length))
    if (found.length > place.limit) break
  }
  return pageOf(found, place.limit)
}

/** `best` in the same way. @throws Failure `locked` */
export async function bestInSlices(
  db: ReadDb,
  clock: Clock,
  search: Search,
): Promise<{ items: FoundItem[]; more: boolean }> {
  await readToSearch(db, search.kind, hurried)
  if (!readsEverything(clock, search.query)) return best(db, clock, search)
  const { items, next } = await findInSlices(db, clock, { ...search, after: null })
  return { items, more: next !== null }
}

/** `count` in the same way. @throws Failure `locked` */
export async function countInSlices(
  db: ReadDb,
  clock: Clock,
  { query, most }: { query: string; most: number },
): Promise<Counts> {
  await readToSearch(db, null, hurried)
  if (!readsEverything(clock, query)) return count(db, clock, { query, most })
  const counts = new Map<FoundKind, number>()
  for await (const span of slices(db)) {
    for (const each of countIn(db, clock, query, span, (kind) => most - (counts.get(kind) ?? 0)))
      counts.set(each.kind, (counts.get(each.kind) ?? 0) + each.count)
  }
  return [...counts].flatMap(([kind, number]) => (number > 0 ? [{ kind, count: number }] : []))
}

/**
 * The whole journal from the newest moment to the oldest, in stretches that take about as long to read as others may wait.
 * What is written meanwhile may be missed; whoever shows it searches again.
 */
async function* slices(db: ReadDb): AsyncGenerator<Span> {
  const { newest, oldest } = ends(db)
  let reach = beginning
  let below = Infinity
  for (let from = newest - reach; ; from -= reach) {
    const began = performance.now()
    if (from <= oldest) return yield { from: -Infinity, below }
    yield { from, below }
    below = from
    const took = performance.now() - began
    if (took < slice / 2) reach *= 2
    else if (took > slice) reach = Math.ceil(reach / 2)
    await pause()
    if (!db.open) throw new Failure('locked')
  }
}

/** The first and the last moment at which there is a text to read; the same where there is none. */
function ends(db: ReadDb): { newest: number; oldest: number } {
  const of = (table: string) =>
    `SELECT max(moment) AS moment FROM ${table} UNION ALL SELECT min(moment) FROM ${table}`
  return first<{ newest: number; oldest: number }>(
    db,
    `SELECT coalesce(max(moment), 0) AS newest, coalesce(min(moment), 0) AS oldest
     FROM (${of('entries')} UNION ALL ${of('feelings')})`,
  )!
}
