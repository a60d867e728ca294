import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

export const longestWhoIAm = 20_000
const body = z.string().max(longestWhoIAm)

const version = z.object({
  id,
  createdAt: instant,
  updatedAt: instant,
  zone,
  localDate,
  trashedAt: instant.nullable(),
  /** How many there are in it. */
  words: z.number().int(),
})
export type WhoIAmVersion = z.infer<typeof version>

const stableWords = z.array(
  z.object({
    /** The first day of the month. */
    month: localDate,
    /** The share of all words of before and after that are in both: 0 to 1. */
    share: z.number().min(0).max(1),
    /** How many words that is, and how many came and went. */
    stayed: z.number().int(),
    came: z.number().int(),
    went: z.number().int(),
  }),
)
export type StableWords = z.infer<typeof stableWords>

const around = z.object({
  rejectionId: id,
  title: z.string(),
  localDate,
  before: z.object({ localDate, body: z.string() }),
  after: z.object({ localDate, body: z.string() }),
})
export type AroundRejection = z.infer<typeof around>

const page = z.object({
  /** As it reads now; empty before anything was written. */
  body: z.string(),
  /** The latest first, those in the trash included. */
  versions: z.array(version),
  /** For each month in which the page was changed, how many of its words stayed; the first month first. */
  stable: stableWords,
  /** What changed within a month after a rejection, the latest one first; without those folded away. */
  around: z.array(around),
})
export type WhoIAmPage = z.infer<typeof page>

/** Who I am, in the person's own words. */
export const whoIAm = {
  page: operation(nothing, page),
  /** One version's text. @throws `not-found` */
  version: operation(z.object({ id }), z.object({ body: z.string() })),
  /**
   * Keeps the page as it is now. The window makes one id each time it is begun on, and that is one version; one that says
   * what the version before it says is none.
   */
  save: operation(z.object({ id, body }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
