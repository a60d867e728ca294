import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation } from './operation.ts'

const theme = z.string().min(1).max(120)

export const returning = z.object({
  /** What an entry comes back to, as the person wrote it: a few words, or a whole sentence. */
  theme,
  kind: z.enum(['subject', 'sentence']),
  /** Occasions to write about it in the last seven days, that of the entry included. */
  times: z.number().int().min(3),
  /** The day of the first of them. */
  sinceDate: localDate,
})
export type Returning = z.infer<typeof returning>

/** Going round, or moving through. */
export const loopAnswer = z.enum(['round', 'through'])
export type LoopAnswer = z.infer<typeof loopAnswer>

const thrown = z.object({
  kind: z.enum(['episode', 'note', 'situation']),
  id,
  trashedAt: instant,
  /** The day it was of; null for a situation, which has none. */
  localDate: localDate.nullable(),
  /** Empty where nothing was said. */
  text: z.string(),
})
export type ThrownLoop = z.infer<typeof thrown>

/** What recent entries return to. Only the person's answer is stored, never what was noticed. */
export const loops = {
  /**
   * What an entry of today comes back to, going round; null where it does not. Left out are themes that the person has
   * answered for this entry or today, and those of `except`.
   */
  returning: operation(
    z.object({ entryId: id, except: z.array(theme).max(200) }),
    returning.nullable(),
  ),
  answer: operation(z.object({ entryId: id, theme, answer: loopAnswer }), done),
  /** Loops, thoughts that were put off and situations that were thrown away, the last first. */
  thrown: operation(nothing, z.array(thrown)),
}
