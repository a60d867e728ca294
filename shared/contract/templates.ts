import { z } from 'zod'
import { done, id, instant, nothing, operation } from './operation.ts'

export const longestTemplate = 20_000

export const template = z.object({
  id,
  savedAt: instant,
  name: z.string().trim().min(1).max(100),
  /** Markdown, as it goes into the page. */
  body: z.string().min(1).max(longestTemplate),
})
export type Template = z.infer<typeof template>

/** Pages the person begins with again and again. */
export const templates = {
  /** By name. */
  list: operation(nothing, z.array(template)),
  /** Adds one or puts another in its place: the window makes the id, so that a removed one can come back as it was. */
  save: operation(template.omit({ savedAt: true }), template),
  remove: operation(z.object({ id }), done),
}
