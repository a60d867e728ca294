import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, tag, zone } from './operation.ts'

/** About eight hundred thousand words; a longer text is refused with a sentence, not cut. */
export const longestBody = 5_000_000

export const entry = z.object({
  id,
  /** Markdown, exactly as typed. */
  body: z.string(),
  /** The first heading or line, without marks. */
  title: z.string(),
  /** Tags from the text (`#tag`) and from the field, sorted, without `#`. */
  tags: z.array(tag),
  /** The tags that were given in the field. */
  fieldTags: z.array(tag),
  favourite: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  zone,
  localDate,
  trashedAt: instant.nullable(),
})
export type Entry = z.infer<typeof entry>

export const saved = entry.omit({ body: true })
export type SavedEntry = z.infer<typeof saved>

export const version = z.object({
  id,
  /** When this text was written. */
  savedAt: instant,
  zone,
  words: z.number().int(),
  /** The first line, to tell versions apart in a list. */
  title: z.string(),
})
export type Version = z.infer<typeof version>

export const entries = {
  /**
   * Stores an entry and answers only after it is committed. The window makes the id, so that saving twice is harmless.
   * A new entry without a visible character is not stored: the answer is null. An existing entry may become empty.
   */
  save: operation(
    z.object({ id, body: z.string().max(longestBody), fieldTags: z.array(tag).max(100) }),
    saved.nullable(),
  ),
  get: operation(z.object({ id }), entry),
  setFavourite: operation(z.object({ id, favourite: z.boolean() }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
  /** Earlier texts of an entry, newest first. */
  versions: operation(z.object({ id }), z.array(version)),
  version: operation(z.object({ id, versionId: id }), z.object({ body: z.string() })),
  /** Makes an earlier text the entry's text again; the present text becomes a version. */
  restoreVersion: operation(z.object({ id, versionId: id }), entry),
  /** All tags with the number of entries that carry them, most used first. */
  tags: operation(nothing, z.array(z.object({ tag, entries: z.number().int() }))),
}
