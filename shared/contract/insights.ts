import { z } from 'zod'
import { loopsTold } from './insights-loops.ts'
import { axis, count, hours, level, middle, paces, share } from './insights-numbers.ts'
import { spiralTold } from './insights-spiral.ts'
import { done, localDate, nothing, operation } from './operation.ts'

export type { Pace } from './insights-numbers.ts'

/** The four quarters of the grid that feelings are placed on. */
export const quarters = ['upset', 'low', 'lively', 'at ease'] as const
export type Quarter = (typeof quarters)[number]

/** What there is of each day: only days with something in them, the oldest first. */
const days = z.object({
  from: localDate,
  to: localDate,
  days: z.array(z.object({ localDate, entries: count, feelings: count })),
  /** Calendar years with something in them, the latest first. */
  years: z.array(z.number().int()),
})
export type Days = z.infer<typeof days>

const stretch = z.object({
  from: localDate,
  /** The last day of it. */
  to: localDate,
  logs: count,
  /** How pleasant it was: the middle one, and between which two the middle half lies. Null without any. */
  pleasant: z.object({ median: axis, low: axis, high: axis }).nullable(),
  /** How many lay in each quarter. */
  quarters: z.record(z.enum(quarters), count),
})
export type Stretch = z.infer<typeof stretch>

const felt = z.object({
  from: localDate,
  to: localDate,
  pace: z.enum(paces),
  /** All from the first to the last, also empty ones; none where nothing was felt. */
  stretches: z.array(stretch),
  /** Days with a feeling, and how many feelings. */
  days: count,
  logs: count,
  /** What the person called them, most used first: at most twelve. */
  words: z.array(z.object({ word: z.string(), uses: count })),
  /** How many different words lie in the last 20 feelings of all; null while there are fewer. A count, not a score. */
  differentWords: count.nullable(),
  /** Whether there is anything from before the last twelve months. */
  older: z.boolean(),
})
export type Felt = z.infer<typeof felt>

const recovery = z.object({
  /** One for each rejection of which enough is known, the shortest first. */
  waits: z.array(
    z.object({
      /** Null where the person folded it away: it counts, and is not named. */
      title: z.string().nullable(),
      /** Until it hurt half as much; at least so long while it is open. */
      hours,
      open: z.boolean(),
    }),
  ),
  /** The share not yet half-way down from that time on, with its 95 % interval. */
  curve: z.array(z.object({ hours, left: share, low: share, high: share, waiting: count })),
  /** Null while too many are open. */
  medianHours: hours.nullable(),
  /** Rejections with too few ratings. */
  early: count,
})
export type RecoveryTold = z.infer<typeof recovery>

const beliefs = z.array(
  z.object({
    /** What the person did about the thought. */
    technique: z.enum(['reframe']),
    /** Days after it; 0 is right after. */
    days: z.literal([0, 1, 7]),
    /** How much it was believed before and then. */
    pairs: z.array(z.object({ localDate, before: level, after: level })),
    /** By how much it fell in the middle one; null below five. The interval of that needs six. */
    fall: z
      .object({
        median: z.number(),
        interval: z.object({ low: z.number(), high: z.number() }).nullable(),
      })
      .nullable(),
  }),
)
export type Beliefs = z.infer<typeof beliefs>

const worth = z.object({
  /** How it went, and how all right the person was with themselves, in order of time. */
  pairs: z.array(z.object({ localDate, outcome: level, self: level })),
  /** Spearman's r of the two: -1 to 1; null where there are too few or all are the same. */
  together: z.number().min(-1).max(1).nullable(),
})
export type WorthTold = z.infer<typeof worth>

const ratedDay = z.object({ localDate, /** 0 to 100. */ value: z.number().min(0).max(100) })
export type RatedDay = z.infer<typeof ratedDay>

const rated = z.object({
  /** In order of time. */
  days: z.array(ratedDay),
  /** By how much it goes up (or down) in 30 days; null where nothing can be said. */
  perMonth: z.number().nullable(),
})

/** What was rated in check-ins. */
const checkInsTold = z.object({
  worth: rated,
  settled: rated,
  /** The mean of the weekly three. */
  selfCompassion: rated,
  closeness: rated,
  clarity: rated,
  /** How many of the words of a week were there in the week before. */
  steadyWords: rated,
  /** How concerned times how likely a no, of what one was about to ask. */
  sensitivity: rated,
})
export type CheckInsTold = z.infer<typeof checkInsTold>

/** From 0 to 100, not only whole. */
const mean = z.number().min(0).max(100)
const difference = z.number().min(-100).max(100)

/** What was expected of asks against what happened; null where fewer than five say nothing. */
const asksTold = z.object({
  /** Those of about the same chance: how likely it seemed on average, and the share in which it came, with its interval. */
  bins: z.array(
    z.object({
      from: level,
      to: level,
      count,
      expected: mean,
      happened: share,
      low: share,
      high: share,
    }),
  ),
  /** How far off the chances were, and how far off always saying the same average would have been: 0 to 1. */
  brier: share.nullable(),
  brierOfAverage: share.nullable(),
  /** How likely it seemed on average, and how often it came (partly is half): 0 to 100. */
  expected: mean.nullable(),
  happened: mean.nullable(),
  /** In order of time: how likely it seemed, what came (0, 0.5 or 1), and the difference. */
  surprises: z.array(
    z.object({
      localDate,
      title: z.string(),
      expected: level,
      happened: share,
      surprise: difference,
    }),
  ),
  /** How bad it would be, and how bad it was, in order of time. */
  costs: z.array(z.object({ localDate, title: z.string(), expected: level, lived: level })),
  costsFell: middle,
  /** The same thing, asked of one after another: how likely what is feared seemed first, and seems now. */
  rungs: z.array(
    z.object({
      title: z.string(),
      times: count,
      first: level,
      latest: level,
      fell: difference,
    }),
  ),
  rungsFell: middle,
  /** How bad times how likely, on average. */
  feared: mean.nullable(),
})
export type AsksTold = z.infer<typeof asksTold>

/** The person's own numbers for the charts. Nothing from the trash counts. */
export const insights = {
  /** A calendar year, or (null) the last twelve months. */
  days: operation(z.object({ year: z.number().int().min(1).max(9999).nullable() }), days),
  /** Over the last twelve months, or over everything. */
  felt: operation(z.object({ all: z.boolean() }), felt),
  /** How long rejections took until they hurt half as much. */
  recovery: operation(nothing, recovery),
  /** What became of beliefs, by what was done. */
  beliefs: operation(nothing, beliefs),
  /** Worth against outcome. */
  worth: operation(nothing, worth),
  checkIns: operation(nothing, checkInsTold),
  /** When loops come, how much they weigh, and how they go. */
  loops: operation(nothing, loopsTold),
  /** Six numbers of the person's own; verdicts in what they write only where they may be counted. */
  spiral: operation(z.object({ telling: z.boolean() }), spiralTold),
  /** Reads ahead, unhurriedly, what `spiral` takes long to read; only for those whose verdicts may be counted. */
  readAhead: operation(nothing, done),
  /** What was expected of asks against what happened. */
  asks: operation(nothing, asksTold),
}
