import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'
import { areas } from './rejections.ts'

export const longestStrength = 300
export const longestShowed = 2000

const said = {
  strength: z.string().trim().min(1).max(longestStrength),
  /** A time it showed. */
  showed: z.string().max(longestShowed),
  area: z.enum(areas).nullable(),
}

const strength = z.object({
  id,
  createdAt: instant,
  zone,
  localDate,
  ...said,
  trashedAt: instant.nullable(),
})
export type Strength = z.infer<typeof strength>

/** A strength or a win, brought back in the person's own words. */
const broughtBack = z.object({
  kind: z.enum(['strength', 'win']),
  id,
  text: z.string(),
  /** A time the strength showed; empty for a win. */
  showed: z.string(),
  /** The day the win was on, or the strength was written down. */
  day: localDate,
})
export type BroughtBack = z.infer<typeof broughtBack>

/** What the person is good at or stands for, in their own words. */
export const strengths = {
  /** All of them, the first one first, those in the trash included. */
  list: operation(nothing, z.array(strength)),
  /** Adds one, or changes it. The window makes the id. */
  save: operation(z.object({ id, ...said }), done),
  /** Adds one in one line, also while the journal is locked, as `wins.add` does. */
  add: operation(z.object({ id, strength: said.strength }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
  /**
   * At most two strengths or wins for this evening, where it is a painful one (shared/evening.ts) and worth is low: those that
   * fit best, of another area of life than what hurts; the same ones all evening.
   */
  forEvening: operation(nothing, z.array(broughtBack).max(2)),
}
