import { z } from 'zod'
import { count } from './insights-numbers.ts'
import { localDate } from './operation.ts'

/**
 * What tends to feed each other after a rejection: what one tells oneself, how all right one is with oneself, expecting a no,
 * avoiding, asking, and what came of it.
 */
export const links = ['telling', 'worth', 'expecting', 'avoiding', 'asking', 'outcomes'] as const
export type Link = (typeof links)[number]

/** A number of the person's own over some days, and of how many words, ratings or asks. */
const figure = z.object({ value: z.number().nonnegative(), of: count })
export type Figure = z.infer<typeof figure>

const linkTold = z.object({
  link: z.enum(links),
  /** One for each week; null where there is too little. */
  weeks: z.array(figure.nullable()),
  /** Of the four weeks before the last four, and of those. */
  before: figure.nullable(),
  now: figure.nullable(),
})
export type LinkTold = z.infer<typeof linkTold>

export const spiralTold = z.object({
  /** Eight weeks from Monday on, the oldest first; the last one may still go on. */
  weeks: z.array(z.object({ from: localDate, to: localDate })),
  /** In how many of them there is anything. */
  known: count,
  /** In the order of the ring. */
  links: z.array(linkTold),
  /** Which one clearly moved most; null where none did. */
  moved: z.enum(links).nullable(),
})
export type SpiralTold = z.infer<typeof spiralTold>
