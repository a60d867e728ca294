import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'
import { areas } from './rejections.ts'

/** 0 to 100; null when it was not given, which is not 0. */
const level = z.number().int().min(0).max(100).nullable()

export const longestPlan = 300
export const planStates = ['planned', 'done', 'not-done'] as const

const said = {
  plan: z.string().trim().min(1).max(longestPlan),
  plannedFor: localDate,
  area: z.enum(areas).nullable(),
  /** What it comes after. */
  rejectionId: id.nullable(),
}

/** How it was, afterwards. */
const ratings = {
  mastery: level,
  pleasure: level,
  connection: level,
  /** The day it was done on, where that was said. */
  doneOn: localDate.nullable(),
}

const plan = z.object({
  id,
  createdAt: instant,
  zone,
  localDate,
  ...said,
  state: z.enum(planStates),
  /** Whether the question whether it was done was put away: it comes once. */
  putAway: z.boolean(),
  /** When it was said that it was done, or not. */
  answeredAt: instant.nullable(),
  answeredOn: localDate.nullable(),
  ...ratings,
  /** Null where it belongs to none, or that lies in the trash. */
  rejectionTitle: z.string().nullable(),
  trashedAt: instant.nullable(),
})
export type Plan = z.infer<typeof plan>
export type PlanSaid = Pick<Plan, 'id' | keyof typeof said>
export type PlanRatings = Pick<Plan, 'id' | keyof typeof ratings>

/** Things to do in which the person is competent or at home. Not doing one is a plain answer, and counts for nothing. */
export const plans = {
  /** All of them, the first one first, those in the trash included. */
  list: operation(nothing, z.array(plan)),
  /** Adds one, or changes it. The window makes the id. @throws `not-found` without its rejection */
  save: operation(z.object({ id, ...said }), plan),
  /** It was done, or was not; null takes that back. @throws `not-found` */
  settle: operation(z.object({ id, state: z.enum(['done', 'not-done']).nullable() }), plan),
  /** Keeps how it was, and on which day. @throws `not-found` where it was not said to be done */
  rate: operation(z.object({ id, ...ratings }), done),
  /** The question does not come again. @throws `not-found` */
  putAway: operation(z.object({ id }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
