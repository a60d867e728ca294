import { z } from 'zod'
import { askAreaIds } from '../asks/areas.ts'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

/** 0 to 100; null when it was not given, which is not 0. */
const level = z.number().int().min(0).max(100).nullable()

export const longestAsk = 300
const words = z.string().max(2000)

/** Did what was feared happen? */
export const outcomes = ['no', 'partly', 'yes'] as const
export type Outcome = (typeof outcomes)[number]

/** `idea`: without a day; `planned`: for a day; `done`: it was asked, whatever came of it. */
export const askStates = ['idea', 'planned', 'done', 'not-done'] as const

const said = {
  rejectionId: id.nullable(),
  /** Which one of the starter list it was made from. */
  starter: z.string().max(100).nullable(),
  title: z.string().max(longestAsk),
  area: z.enum(askAreaIds).nullable(),
  whom: z.string().max(longestAsk),
  /** What exactly the person fears will happen. */
  feared: words,
  /** How likely that is, and how bad. */
  chance: level,
  cost: level,
  /** The highest distress that is expected. */
  distress: level,
  /** The safety habit that will be left out. */
  habit: words,
  plannedFor: localDate.nullable(),
}

const answer = {
  happened: z.enum(outcomes).nullable(),
  costAfter: level,
  distressPeak: level,
  surprised: words,
  /** How likely it is next time. */
  chanceNext: level,
}

export const ask = z.object({
  id,
  createdAt: instant,
  zone,
  localDate,
  ...said,
  state: z.enum(askStates),
  /** Whether the question how it went was put away: it comes once. */
  putAway: z.boolean(),
  /** When it was said that it was done, or not. */
  answeredAt: instant.nullable(),
  answeredOn: localDate.nullable(),
  ...answer,
  trashedAt: instant.nullable(),
  /** Null where it belongs to none, or that lies in the trash. */
  rejectionTitle: z.string().nullable(),
})
export type Ask = z.infer<typeof ask>
export type AskSaid = Pick<Ask, 'id' | keyof typeof said>
export type AskAnswer = Pick<Ask, 'id' | keyof typeof answer>

/** Small things that the person asks of somebody. Success is having asked. */
export const asks = {
  /** All of them, the first one first, those in the trash included. */
  list: operation(nothing, z.array(ask)),
  /**
   * Adds one, or changes what is expected of it: with a day it is planned. The window makes the id.
   * @throws `bad-input` where a rule forbids the plan (shared/asks/rules.ts), or it is answered already; `not-found`
   */
  save: operation(z.object({ id, ...said }), ask),
  /** It was asked, or was not; null takes that back, and the ask is what it was. @throws `not-found` */
  settle: operation(z.object({ id, state: z.enum(['done', 'not-done']).nullable() }), ask),
  /** Keeps what is said of how it went. @throws `not-found` where it was not said to be done */
  answer: operation(z.object({ id, ...answer }), ask),
  /** The question how it went does not come again. @throws `not-found` */
  putAway: operation(z.object({ id }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
