import { z } from 'zod'

export const count = z.number().int().min(0)
/** 0 to 100. */
export const level = z.number().int().min(0).max(100)
/** From -1 (unpleasant, low energy) to 1 (pleasant, high energy). */
export const axis = z.number().min(-1).max(1)
export const hours = z.number().nonnegative()
/** 0 to 1. */
export const share = z.number().min(0).max(1)

/** How long the stretches are that feelings are gathered by: the longer the time, the longer they are. */
export const paces = ['day', 'week', 'month'] as const
export type Pace = (typeof paces)[number]

/** The middle of some values, and where it lies with 95 % confidence; null below five. The interval needs six. */
export const middle = z
  .object({
    median: z.number(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  })
  .nullable()
export type Middle = z.infer<typeof middle>
