/** How an episode of looping came to its end: the person said so, or guessed later how long it went on. */
export type Ending = 'stopped' | 'guessed'

/** The course of an episode; instants in milliseconds UTC. */
export interface Course {
  readonly startedAt: number
  /** The last sign of the person while it was open. */
  readonly seenAt: number
  readonly endedAt: number | null
  readonly ending: Ending | null
}

/** `left`: nobody said that it stopped, and nothing was seen of the person for too long. `over`: it has its ending. */
export type CourseState = 'open' | 'left' | 'over'

const minute = 60_000

/** Where nothing was seen of the person for longer than this, nobody knows what lay between. Own convention. */
export const longestSilence = 60 * minute
/** One that goes on longer was more likely forgotten, whoever is at the computer. Own convention. */
export const longestOpen = 180 * minute
/** Clocks are put right by so much without anybody setting them. */
const slack = minute

/**
 * Whether an episode can have gone on until an instant: the person was seen not long before, it has not gone on for hours,
 * and the clock was not set back behind what is known. Sleep, a lock, a quit and a clock set forward all show as silence.
 */
const mayLastUntil = ({ startedAt, seenAt }: Course, at: number): boolean =>
  at >= seenAt - slack && at - seenAt <= longestSilence && at - startedAt <= longestOpen

export function stateAt(course: Course, now: number): CourseState {
  if (course.ending !== null) return 'over'
  return course.endedAt === null && mayLastUntil(course, now) ? 'open' : 'left'
}

/** Where an episode that was left open is cut: at the last sign of the person, and never before it began. */
export const cutOf = ({ startedAt, seenAt }: Course): number =>
  Math.max(startedAt, Math.min(seenAt, startedAt + longestOpen))

/** What is known once the person says that it stopped: when, or (null) that only they can say how long it went on. */
export const stopAt = (course: Course, at: number): number | null =>
  mayLastUntil(course, at) ? Math.max(course.startedAt, at) : null

/** What a person may guess afterwards. */
export const guesses = ['minutes', 'half-hour', 'longer', 'unknown'] as const
export type Guess = (typeof guesses)[number]

/** What a guess stands for, in minutes: "longer" for the least that it can mean. Own convention. */
const minutesOf: Record<Guess, number | null> = {
  minutes: 5,
  'half-hour': 30,
  longer: 60,
  unknown: null,
}

/** When an episode ended by a guess: never later than now; null where the person does not know. */
export function guessedEnd({ startedAt }: Course, guess: Guess, now: number): number | null {
  const minutes = minutesOf[guess]
  if (minutes === null) return null
  return Math.max(startedAt, Math.min(now, startedAt + minutes * minute))
}

/**
 * How long an episode went on, in milliseconds. Null while it is open, where it was left open and nobody has guessed yet, and
 * where nobody knows: it counts for nothing then.
 */
export const lengthOf = ({ startedAt, endedAt, ending }: Course): number | null =>
  ending === null || endedAt === null ? null : endedAt - startedAt
