import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'
import { fragment, timelineItem } from './timeline.ts'

/** What can be found, in the order in which it is listed where it happened in the same second. */
export const foundKinds = [
  'entry',
  'feeling',
  'reframe',
  'letter',
  'loop',
  'parked',
  'strength',
  'win',
  'plan',
  'ask',
  'values',
  'value-writing',
  'who-i-am',
] as const
export const foundKind = z.enum(foundKinds)
export type FoundKind = z.infer<typeof foundKind>

/** What was written elsewhere than on a page: a thought record, a kind letter, a loop, a thought that was put off, a strength, a win, a thing to do, an ask, values, who I am. */
export const foundPiece = z.object({
  kind: foundKind.exclude(['entry', 'feeling']),
  id,
  at: instant,
  zone,
  localDate,
  /** The part of its text that matched, or its beginning. */
  excerpt: z.array(fragment),
  /** Whether it lies in the trash, or belongs to what does. */
  thrown: z.boolean(),
  /** The rejection it belongs to, if that is in the journal. */
  about: z.object({ id, title: z.string() }).nullable(),
})
export type FoundPiece = z.infer<typeof foundPiece>

export const foundItem = z.discriminatedUnion('kind', [...timelineItem.options, foundPiece])
export type FoundItem = z.infer<typeof foundItem>

/** Where a page of results ended. */
export const foundPlace = z.object({ moment: z.number().int(), kind: foundKind, id })
export type FoundPlace = z.infer<typeof foundPlace>

const query = z.string().max(1000)

/** Every result is asked for with what was typed; see shared/search/query.ts. Nothing is an error. */
export const search = {
  /**
   * What matches, newest first. Words of two letters and more match from their beginning (`inter` finds "interview"),
   * "quoted words" as a phrase, -word leaves out; `tag:`, `feeling:`, `about:`, `before:`, `after:`, `on:`, `has:image`,
   * `is:favourite` and `in:trash` narrow it down, and with a minus leave out.
   */
  find: operation(
    z.object({
      query,
      kind: foundKind.nullable().default(null),
      limit: z.number().int().min(1).max(200),
      after: foundPlace.nullable().default(null),
    }),
    z.object({ items: z.array(foundItem), next: foundPlace.nullable() }),
  ),
  /** What matches best, first: by BM25, as SQLite's FTS5 counts it, of the newest 1,000 of a kind that match. */
  best: operation(
    z.object({
      query,
      kind: foundKind.nullable().default(null),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ items: z.array(foundItem), more: z.boolean() }),
  ),
  /** How many of each kind match; no more than `most` are counted, and kinds without any are left out. */
  count: operation(
    z.object({ query, most: z.number().int().min(1).max(1000) }),
    z.array(z.object({ kind: foundKind, count: z.number().int() })),
  ),
  /** Reads ahead, unhurriedly, what searching keeps in memory while the journal is open. */
  readAhead: operation(nothing, done),
  /** What was searched for, last first. */
  recent: operation(nothing, z.array(z.string())),
  /** Keeps what was searched for; the last twenty are kept. */
  remember: operation(z.object({ query: query.trim().min(1) }), done),
  /** Forgets what was searched for: this, or everything. */
  forget: operation(z.object({ query: query.nullable() }), done),
  /** Takes back the last forgetting in this session, if any. What was searched for since stays. */
  undoForget: operation(nothing, done),
}
