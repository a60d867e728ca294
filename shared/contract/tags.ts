import { z } from 'zod'
import { stoppedWork } from './stopped-work.ts'
import { done, id, nothing, operation, tag } from './operation.ts'

export const tagColours = ['clay', 'olive', 'moss', 'lake', 'plum', 'slate'] as const
export type TagColour = (typeof tagColours)[number]

/** What a tag is recognised by, however it is written. Lower case may be longer. */
const key = z.string().min(1).max(300)
const colour = z.enum(tagColours).nullable()

export const knownTag = z.object({
  key,
  /** As it is written: `work/panel`. */
  tag: z.string(),
  /** Entries outside the trash with this tag or one below it, each counted once. */
  entries: z.number().int(),
  colour,
})
export type KnownTag = z.infer<typeof knownTag>

const count = z.number().int()

/** What a rename would change, the trash included. */
export const tagReach = z.object({
  entries: count,
  /** In so many of them the tag stands in the text. */
  texts: count,
  /** Whether the new name is one that other entries have already: both become one tag. */
  merges: z.boolean(),
})
export type TagReach = z.infer<typeof tagReach>

/** Tags, which are nested by slashes: `work/panel` lies below `work`. */
export const tags = {
  /** Every tag, and every one that others lie below, in the order of a tree. */
  list: operation(nothing, z.array(knownTag)),
  /** The tags of an entry, in the order of `entry.tags`. */
  ofEntry: operation(z.object({ id }), z.array(knownTag.omit({ entries: true }))),
  reach: operation(z.object({ key, to: tag }), tagReach),
  /**
   * Gives a tag and those below it another name, in fields and in texts; texts before it are kept as versions. By a name
   * that is there already, two tags become one. Progress comes as the event `renameProgress`.
   */
  rename: operation(z.object({ key, to: tag }), z.object({ entries: count })),
  /** Takes back the last rename in this session. What was changed since stays. */
  undoRename: operation(nothing, z.object({ entries: count })),
  /** Stops a rename, or the taking back of one: all is as before. Answers what it stopped. */
  cancelRename: operation(nothing, stoppedWork.nullable()),
  setColour: operation(z.object({ key, colour }), done),
}
