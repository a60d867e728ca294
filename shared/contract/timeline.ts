import { z } from 'zod'
import { id, instant, localDate, nothing, operation, zone } from './operation.ts'

const place = { id, at: instant, zone, localDate }

/** A stretch of text that did or did not match what was searched for. */
export const fragment = z.object({ text: z.string(), match: z.boolean() })
export type Fragment = z.infer<typeof fragment>

export const timelineItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('entry'),
    ...place,
    title: z.string(),
    /** The text after the title without Markdown marks, at most 200 characters; for a search, where it matched. */
    excerpt: z.array(fragment),
    favourite: z.boolean(),
  }),
  z.object({
    kind: z.literal('feeling'),
    ...place,
    word: z.string(),
    intensity: z.number().nullable(),
    note: z.array(fragment),
    entryId: id.nullable(),
  }),
])
export type TimelineItem = z.infer<typeof timelineItem>

export const timelineDay = z.object({
  localDate,
  entries: z.number().int(),
  feelings: z.number().int(),
})
export type TimelineDay = z.infer<typeof timelineDay>

const items = z.array(timelineItem)

/** Entries and feelings by day. Always newest first, within a day too, and without what lies in the trash. */
export const timeline = {
  /** The newest items: what the first page shows while `days` is still being counted. */
  latest: operation(z.object({ limit: z.number().int().min(1).max(200) }), items),
  /** Every day that has something in it, newest first: the height of the whole list. */
  days: operation(nothing, z.array(timelineDay)),
  /** What happened from one day to another, both included; at most 1,000 items a call. */
  between: operation(z.object({ from: localDate, to: localDate }), items),
  /** What lies in the trash, last thrown away first. */
  trash: operation(nothing, items),
}
