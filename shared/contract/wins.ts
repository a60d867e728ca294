import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'
import { areas } from './rejections.ts'

export const longestWin = 300

const said = {
  /** As what the person did. */
  win: z.string().trim().min(1).max(longestWin),
  /** The day it was on. */
  day: localDate,
  area: z.enum(areas).nullable(),
  /** What it came after. */
  rejectionId: id.nullable(),
  /** A strength that showed in it. */
  strengthId: id.nullable(),
}

const win = z.object({
  id,
  createdAt: instant,
  zone,
  localDate,
  ...said,
  /** Null where it belongs to none, or that lies in the trash. */
  rejectionTitle: z.string().nullable(),
  trashedAt: instant.nullable(),
})
export type Win = z.infer<typeof win>

/** What went well, as what the person did. */
export const wins = {
  /** All of them, the latest day first, those in the trash included. */
  list: operation(nothing, z.array(win)),
  /** Adds one, or changes it. The window makes the id. @throws `not-found` without its rejection or strength */
  save: operation(z.object({ id, ...said }), done),
  /**
   * Adds one of today in one line, also while the journal is locked: then it is sealed and comes in at the next unlock. One
   * that is there takes these words, unless it was changed since.
   */
  add: operation(z.object({ id, win: said.win }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
