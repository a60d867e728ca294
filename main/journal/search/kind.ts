import {
  foundKinds,
  type FoundItem,
  type FoundKind,
  type FoundPlace,
} from '../../../shared/contract/search.ts'
import type { ReadDb } from '../storage/sql.ts'
import type { Asked } from './asked.ts'

/** Something that was found, with its place in the order of events. */
export interface Found {
  /** In seconds since 1970. */
  readonly moment: number
  readonly kind: FoundKind
  readonly id: string
  /** Made only of what is shown. */
  item(): FoundItem
}

/** A kind of thing that can be searched for. */
export interface Kind {
  readonly kind: FoundKind
  /** Selects all that a small kind shows, as `Scanned`; absent where there are too many rows for that. */
  readonly rows?: string
  /** Reads what has to lie in memory, a little at each step; absent where nothing has to. */
  readAhead?(db: ReadDb): Iterable<void>
  /** Newest first, at most `limit` of those that come after a place. */
  find(db: ReadDb, asked: Asked, after: FoundPlace | null, limit: number): Found[]
  /** At most `limit`, those that match best first. */
  best(db: ReadDb, asked: Asked, limit: number): Ranked[]
  /** How many match; `most` where there are as many or more. */
  count(db: ReadDb, asked: Asked, most: number): number
}

export interface Ranked extends Found {
  /** BM25: the higher, the better. */
  readonly score: number
}

/** In a list, newest first: kinds of the same second in their order, and what is of one kind by its id. */
export const inOrder = (a: FoundPlace, b: FoundPlace): number =>
  b.moment - a.moment ||
  foundKinds.indexOf(a.kind) - foundKinds.indexOf(b.kind) ||
  (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)

export const placeOf = ({ moment, kind, id }: Found): FoundPlace => ({ moment, kind, id })

/** The moment below which things of a kind come after a place, where no two have the same moment. */
export function momentsBelow(kind: FoundKind, after: FoundPlace | null): number {
  if (!after) return Number.MAX_SAFE_INTEGER
  return foundKinds.indexOf(kind) > foundKinds.indexOf(after.kind) ? after.moment + 1 : after.moment
}
