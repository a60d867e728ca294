import { z } from 'zod'
import { guesses } from '../episodes/rules.ts'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

/** 0 to 100; null when it was not given, which is not 0. */
const level = z.number().int().min(0).max(100).nullable()

export const ways = ['put-off', 'redirect', 'write'] as const
export type Way = (typeof ways)[number]

export const longestTheme = 200
export const longestTrigger = 60
export const mostTriggers = 20
export const longestRedirection = 200

const trigger = z.string().trim().min(1).max(longestTrigger)

const said = {
  /** The rejection it is about. */
  rejectionId: id.nullable(),
  /** What it is about, in the person's words. */
  theme: z.string().max(longestTheme),
  /** What set it off. */
  triggers: z.array(trigger).max(mostTriggers),
  strength: level,
  /** "Why, what it says about me". */
  circling: level,
  /** "What happened, what I can do". */
  working: level,
  strengthAfter: level,
}

export const episode = z.object({
  id,
  startedAt: instant,
  zone,
  localDate,
  /** `left`: it was left open, and only the person can say how long it went on (shared/episodes/rules.ts). */
  state: z.enum(['open', 'left', 'over']),
  /** Milliseconds; null where nobody knows, or not yet. */
  length: z.number().int().nonnegative().nullable(),
  /** Whether the person guessed it afterwards. */
  guessed: z.boolean(),
  way: z.enum(ways).nullable(),
  ...said,
  /** Null where it is about none, or that lies in the trash. */
  rejectionTitle: z.string().nullable(),
})
export type Episode = z.infer<typeof episode>

export const redirection = z.object({
  id,
  text: z.string().trim().min(1).max(longestRedirection),
})
export type Redirection = z.infer<typeof redirection>

/** Times in which the person noticed that they go round in something: one open at a time. */
export const episodes = {
  /**
   * Begins one; one that is open goes on instead. The window makes the id. While the journal is locked it is sealed, and
   * answers null: whether another is open is locked away. @throws what `feelings.log` throws
   */
  begin: operation(z.object({ id }), episode.nullable()),
  /** The open one has stopped; it comes back `left` where only the person can say how long it went on. Null while locked. */
  stop: operation(nothing, episode.nullable()),
  /** The one that is open, and the last one that was left open and not answered for. */
  current: operation(nothing, z.object({ open: episode.nullable(), left: episode.nullable() })),
  /** Those that are no longer open, the latest first. */
  list: operation(
    z.object({
      limit: z.number().int().min(1).max(500),
      offset: z.number().int().min(0).max(1_000_000),
    }),
    z.object({ episodes: z.array(episode), total: z.number().int() }),
  ),
  /** @throws `not-found` */
  get: operation(z.object({ id }), episode),
  /** Keeps what is said of it. @throws `not-found` */
  save: operation(z.object({ id, ...said }), episode),
  /** The way on that was taken. @throws `not-found` */
  setWay: operation(z.object({ id, way: z.enum(ways) }), done),
  /** How long one went on that was left open, as far as the person knows. @throws `not-found` */
  guess: operation(z.object({ id, guess: z.enum(guesses) }), episode),
  /** @throws `not-found` */
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),

  /** The person's own list of what sets loops off. */
  triggerWords: operation(nothing, z.array(z.string())),
  addTriggerWord: operation(z.object({ word: trigger }), done),
  /** What was said of episodes stays. */
  removeTriggerWord: operation(z.object({ word: z.string().max(longestTrigger) }), done),

  /** The person's own list of small absorbing things, in their order. */
  redirections: operation(nothing, z.array(redirection)),
  /** Adds one at the end, or changes it. The window makes the id. */
  saveRedirection: operation(redirection, done),
  removeRedirection: operation(z.object({ id }), done),
  /** Takes that back. */
  restoreRedirection: operation(z.object({ id }), done),
}
