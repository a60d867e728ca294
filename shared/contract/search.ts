import { z } from 'zod'
import { id, operation } from './operation.ts'
import { timelineItem } from './timeline.ts'

export const search = {
  /**
   * Full text over entries and feelings, newest first. Words of two letters and more match from their beginning (`inter`
   * finds "interview"),
   * "quoted words" as a phrase, -word leaves out. Anything that is not syntax is searched as words; nothing is an error.
   */
  find: operation(
    z.object({
      query: z.string().max(1000),
      limit: z.number().int().min(1).max(200),
      /** Where the page before ended: its last item. */
      after: id.nullable().default(null),
    }),
    z.object({ items: z.array(timelineItem), more: z.boolean() }),
  ),
}
