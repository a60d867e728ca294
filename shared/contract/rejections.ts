import { z } from 'zod'
import { practiceIds } from '../practice/ids.ts'
import { stepIds } from '../rejections/path.ts'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

/** How much it hurts: 0 to 100. */
export const hurt = z.number().int().min(0).max(100)

export const areas = ['work', 'love', 'friends', 'family', 'study', 'making', 'other'] as const
export type Area = (typeof areas)[number]

export const statuses = ['open', 'easing', 'settled'] as const
export type RejectionStatus = (typeof statuses)[number]

/** Where it happened in time; the day is that of the person's clock. */
const place = { happenedAt: instant, zone, localDate }

/** What happened, in a few words. */
export const rejectionTitle = z.string().trim().min(1).max(200)

const said = {
  title: rejectionTitle,
  /** What happened, as a camera would have seen it. */
  facts: z.string().max(20_000),
  area: z.enum(areas).nullable(),
  /** The person's usual level of hurt; null when it was not given. */
  usual: hurt.nullable(),
}

export const rejection = z.object({
  id,
  ...place,
  ...said,
  status: z.enum(statuses),
  /** Put out of sight by the person. */
  folded: z.boolean(),
  /** The person said that it was unfair or unsafe. */
  unfair: z.boolean(),
  trashedAt: instant.nullable(),
})
export type Rejection = z.infer<typeof rejection>

export const hurtRating = z.object({ id, ratedAt: instant, zone, localDate, hurt })
export type HurtRating = z.infer<typeof hurtRating>

const summary = z.object({ rejection, latest: hurtRating.nullable() })
export type RejectionSummary = z.infer<typeof summary>

const number = z.number().nonnegative()
const recovery = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fitted'),
    halfLifeHours: number,
    low: number,
    high: number,
    peak: number,
  }),
  z.object({ kind: z.literal('half'), hours: number }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('early') }),
])

/** How the others went: those of which enough is known, and the median hours until it hurt half as much. */
const others = z.object({ count: z.number().int(), medianHours: number.nullable() })

const step = z.enum(stepIds)
const stepState = z.enum(['done', 'skipped'])
export type StepState = z.infer<typeof stepState>

const mark = z.object({
  kind: z.enum(['reframe', 'letter', 'reach-out', 'worth', 'lesson', 'plan', 'ask']),
  at: instant,
  /** Who was reached, if that was said. */
  name: z.string(),
  /** By how much it had fallen within a day after, where that is worth saying. */
  fellBy: hurt.nullable(),
})

const page = z.object({
  rejection,
  /** In order of time. */
  ratings: z.array(hurtRating),
  /** The level that recovery goes back to: the person's own, or what was rated before, or 0. */
  usual: hurt,
  recovery,
  others,
  /** Ratings that lie 10 or more above the one before: it came back. */
  bumps: z.array(id),
  steps: z.array(z.object({ step, state: stepState, at: instant })),
  /** Steps that are said once in a journal, and were done or skipped with another rejection. */
  saidBefore: z.array(step),
  /** Practices that the person does not want offered. */
  off: z.array(z.enum(practiceIds)),
  /** What was finished on the path back, in order of time. */
  marks: z.array(mark),
  /** Loops about it, in order of time. */
  loops: z.array(
    z.object({
      at: instant,
      /** Milliseconds; null where nobody knows, or not yet. */
      length: z.number().int().nonnegative().nullable(),
      strength: hurt.nullable(),
    }),
  ),
})
export type RejectionPage = z.infer<typeof page>

const itemKind = z.enum([
  'entry',
  'feeling',
  'reframe',
  'letter',
  'reach-out',
  'worth',
  'lesson',
  'action',
  'value-writing',
  'loop',
  'win',
  'plan',
  'ask',
])

/** Something that belongs to a rejection, as one line. */
export const rejectionItem = z.object({
  kind: itemKind,
  id,
  at: instant,
  zone,
  localDate,
  text: z.string(),
  /** What stands beside it, smaller: how strong a feeling was, what became of a belief. */
  detail: z.string(),
})
export type RejectionItem = z.infer<typeof rejectionItem>

/** A rejection as it is chosen from others. */
const title = rejection.pick({ id: true, title: true, localDate: true, folded: true })
export type RejectionTitle = z.infer<typeof title>

const thrown = z.object({
  kind: z.enum(['reframe', 'letter', 'action', 'person']),
  id,
  trashedAt: instant,
  /** How it begins, or a name; empty where nothing was written. */
  text: z.string(),
  /** What it belongs to, and whether that lies in the trash as well; null for people, who belong to none. */
  about: z.object({ title: z.string(), inTrash: z.boolean() }).nullable(),
})
export type Thrown = z.infer<typeof thrown>

const link = { kind: z.enum(['entry', 'feeling']), itemId: id }

export const rejections = {
  /** The latest first, those in the trash included. */
  list: operation(nothing, z.array(summary)),
  /** Their titles and nothing else, the latest first, without those in the trash. */
  titles: operation(nothing, z.array(title)),
  /** @throws `not-found` */
  page: operation(z.object({ id }), page),
  /** Adds one, or changes what is said of it. The window makes the id. */
  save: operation(z.object({ id, happenedAt: instant, ...said }), rejection),
  setStatus: operation(z.object({ id, status: z.enum(statuses) }), done),
  setFolded: operation(z.object({ id, folded: z.boolean() }), done),
  setUnfair: operation(z.object({ id, unfair: z.boolean() }), done),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
  /** What was thrown away of what belongs to them, the last first. */
  thrown: operation(nothing, z.array(thrown)),
  /** How much it hurts now. */
  rate: operation(z.object({ id, rejectionId: id, hurt }), hurtRating),
  removeRating: operation(z.object({ id }), done),
  /** What belongs to it, the latest first. */
  items: operation(
    z.object({
      id,
      limit: z.number().int().min(1).max(200),
      offset: z.number().int().min(0).max(1_000_000),
    }),
    z.object({ items: z.array(rejectionItem), total: z.number().int() }),
  ),
  /** Says what an entry or a feeling is about; null takes that back. */
  link: operation(z.object({ ...link, rejectionId: id.nullable() }), done),
  about: operation(z.object(link), z.object({ id, title: z.string() }).nullable()),
  /** A step was done, is not wanted for this rejection, or (null) is as if it had not been touched. */
  setStep: operation(z.object({ id, step, state: stepState.nullable() }), done),
}
