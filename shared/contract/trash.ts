import { z } from 'zod'
import { done, id, instant, nothing, operation } from './operation.ts'

export const thrownKinds = [
  'entry',
  'feeling',
  'rejection',
  'reframe',
  'letter',
  'action',
  'person',
  'loop',
  'parked',
  'redirection',
  'situation',
  'ask',
  'if-then-plan',
  'strength',
  'win',
  'plan',
  'value-writing',
  'who-i-am',
] as const
export type ThrownKind = (typeof thrownKinds)[number]

/** How many days something stays in the trash; null for as long as the person leaves it there. */
export const trashDays = z.literal([7, 30, 90]).nullable()
export type TrashDays = z.infer<typeof trashDays>
export const usualTrashDays = 30

const named = { kind: z.enum(thrownKinds), id }

export const inTrash = z.object({
  ...named,
  /** Its first words. */
  text: z.string(),
  trashedAt: instant,
  /** After how many days it goes for good, at least 1; null where it never does by itself. */
  daysLeft: z.number().int().nullable(),
})
export type InTrash = z.infer<typeof inTrash>

/** What was thrown away, in all rooms. */
export const trash = {
  /** Last thrown away first. */
  list: operation(nothing, z.array(inTrash)),
  days: operation(nothing, z.object({ days: trashDays })),
  setDays: operation(z.object({ days: trashDays }), done),
  /** Deletes one thing with what belongs to it alone. Only what is in the trash. */
  deleteForGood: operation(z.object(named), done),
  /** Deletes everything in the trash. */
  empty: operation(nothing, z.object({ deleted: z.number().int() })),
}
