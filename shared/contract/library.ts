import { z } from 'zod'
import { id, instant, localDate, operation, zone } from './operation.ts'
import { fragment } from './timeline.ts'

const kind = z.enum(['sentence', 'letter'])

/** Something that the person wrote to themselves: a balanced sentence, or a letter. */
const piece = z.object({
  kind,
  /** Of the thought record, or of the letter. */
  id,
  at: instant,
  zone,
  localDate,
  /** The sentence, or how the letter begins; for a search, where it matched. */
  text: z.array(fragment),
  /** What it is about; null where that is no longer in the journal. */
  rejection: z.object({ id, title: z.array(fragment) }).nullable(),
})
export type Piece = z.infer<typeof piece>

/** What the person wrote to themselves, across all rejections. */
export const library = {
  /**
   * The latest first; without what lies in the trash, or is about something that does. Words match from their beginning,
   * "quoted words" as they stand, wherever in the text or in what it is about; accents and case do not matter.
   */
  search: operation(
    z.object({
      query: z.string().max(1000),
      kind: kind.nullable(),
      limit: z.number().int().min(1).max(200),
      offset: z.number().int().min(0).max(1_000_000),
    }),
    z.object({ pieces: z.array(piece), total: z.number().int() }),
  ),
  /**
   * One of them for this evening, where it is a painful one (shared/evening.ts) and there is one that fits; the same one
   * all evening. Right after a feeling was named it is a letter: the journal knows of those that were logged.
   */
  forEvening: operation(z.object({ lettersOnly: z.boolean() }), piece.nullable()),
}
