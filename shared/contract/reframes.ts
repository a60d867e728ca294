import { z } from 'zod'
import { againAfter, mostExplanations, mostFeelings } from '../reframes/rules.ts'
import { lastStep } from '../reframes/steps.ts'
import { trapIds } from '../reframes/traps.ts'
import { done, id, instant, localDate, operation, zone } from './operation.ts'

/** 0 to 100; null when it was not given, which is not 0. */
const rating = z.number().int().min(0).max(100).nullable()
const text = z.string().max(20_000)
const sentence = z.string().max(2000)
const days = z.literal([...againAfter])

const feeling = z.object({ word: z.string().max(100), before: rating, after: rating })
export type ReframeFeeling = z.infer<typeof feeling>

const explanation = z.object({
  text: z.string().max(500),
  /** Its part of the pie (shared/shares.ts). */
  share: z.number().int().min(0).max(100),
  /** The person said that this part is about them. */
  aboutMe: z.boolean(),
})
export type Explanation = z.infer<typeof explanation>

const wholePie = (explanations: readonly Explanation[]): boolean =>
  explanations.length === 0 || explanations.reduce((sum, { share }) => sum + share, 0) === 100

/** What the person says in a record. */
const written = z.object({
  /** Where they are in it. */
  step: z.number().int().min(1).max(lastStep),
  /** What happened, as a camera would have seen it. */
  facts: text,
  thought: sentence,
  beliefBefore: rating,
  feelings: z.array(feeling).max(mostFeelings),
  explanations: z.array(explanation).max(mostExplanations).refine(wholePie),
  evidenceFor: text,
  evidenceAgainst: text,
  balanced: sentence,
  balancedBelief: rating,
  beliefAfter: rating,
  traps: z.array(z.enum(trapIds)).max(trapIds.length),
  /** One small test in the world. */
  test: sentence,
  /** The day on which it comes back. */
  testDate: localDate.nullable(),
})
export type Written = z.infer<typeof written>

export const reframe = z.object({
  id,
  rejectionId: id.nullable(),
  begunAt: instant,
  updatedAt: instant,
  zone,
  localDate,
  ...written.shape,
  testAnswer: text,
  /** When the test was answered or put away. */
  testAnsweredAt: instant.nullable(),
  finishedAt: instant.nullable(),
  /** When the person said that it was unfair or unsafe. */
  setAsideAt: instant.nullable(),
  /** The re-ratings that were asked for; a belief of null was put away. */
  ratings: z.array(z.object({ days, ratedAt: instant, belief: rating })),
})
export type Reframe = z.infer<typeof reframe>

/** What a rejection's page asks quietly: how much a thought is believed now, or how a test went. */
const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), days, reframe }),
  z.object({ kind: z.literal('test'), reframe }),
])
export type ReframeQuestion = z.infer<typeof question>

/** Thought records (shared/reframes/rules.ts has their rules). */
export const reframes = {
  /** Those of a rejection, the latest first, and whether of late another way may do more. */
  ofRejection: operation(
    z.object({ rejectionId: id }),
    z.object({ reframes: z.array(reframe), ratherSomethingElse: z.boolean() }),
  ),
  get: operation(z.object({ id }), reframe),
  /** Begins one, or changes what is said in it; answers only after it is committed. The window makes the id. */
  save: operation(z.object({ id, rejectionId: id.nullable(), ...written.shape }), done),
  /** It is written to the end: a step on the path of its rejection is done. */
  finish: operation(z.object({ id }), reframe),
  /** The person says that it was unfair or unsafe, with or without a record begun; or that it was not. */
  setAside: operation(z.object({ rejectionId: id, id: id.nullable(), aside: z.boolean() }), done),
  /** What is to be asked now, if anything. */
  question: operation(z.object({ rejectionId: id }), question.nullable()),
  /** Answers a re-rating or, with null, puts it away; either way it does not come again. */
  rateAgain: operation(z.object({ id, days, belief: rating }), done),
  /** Keeps what is said of the test; once it is `over` it does not come again. */
  /** Out of sight, and out of what is told of beliefs, until it is restored. @throws `not-found` */
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
  answerTest: operation(z.object({ id, answer: text, over: z.boolean() }), done),
}
