import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'
import { rejectionTitle } from './rejections.ts'

/** -1 (unpleasant, low energy) to 1 (pleasant, high energy). */
const axis = z.number().min(-1).max(1)

export const feeling = z.object({
  id,
  feltAt: instant,
  zone,
  localDate,
  /** As the person typed it; often one of the words in resources/feelings.json. */
  word: z.string(),
  pleasantness: axis,
  energy: axis,
  /** 0 to 10; null when it was not given. */
  intensity: z.number().int().min(0).max(10).nullable(),
  note: z.string(),
  /** The entry it belongs to, if any. */
  entryId: id.nullable(),
})
export type Feeling = z.infer<typeof feeling>

export const newFeeling = z.object({
  word: z.string().trim().min(1).max(100),
  pleasantness: axis,
  energy: axis,
  intensity: z.number().int().min(0).max(10).nullable(),
  note: z.string().max(2000).default(''),
  entryId: id.nullable().default(null),
  /** The rejection it is about, if the person said so; nothing is asked of that while the journal is locked. */
  about: id.nullable().default(null),
  /** The title of a rejection that is told along with it, and that it is about. It happened now, until the person says otherwise. */
  tells: rejectionTitle.nullable().default(null),
})
export type NewFeeling = z.input<typeof newFeeling>

export const feelings = {
  log: operation(newFeeling, feeling),
  get: operation(z.object({ id }), feeling),
  ofEntry: operation(z.object({ entryId: id }), z.array(feeling)),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
  /** Words the person used most and last, for the type-ahead. */
  words: operation(nothing, z.array(z.object({ word: z.string(), uses: z.number().int() }))),
}
