interface StepFacts {
  readonly title: string
  readonly minutes: number
  /** Something that is said once in a journal, and not with every rejection. */
  readonly once?: true
}

/** The steps of the path back from one rejection. */
export const steps = {
  name: { title: 'Name the feeling', minutes: 1 },
  normal: { title: 'That it hurts is normal', minutes: 1, once: true },
  reach: { title: 'Reach someone', minutes: 5 },
  letter: { title: 'A kind letter to yourself', minutes: 10 },
  explanations: { title: 'Other explanations', minutes: 15 },
  worth: { title: 'What this outcome cannot decide', minutes: 5 },
  lessons: { title: 'What it tells you', minutes: 10 },
} as const satisfies Record<string, StepFacts>

export type StepId = keyof typeof steps
export const stepIds = Object.keys(steps) as [StepId, ...StepId[]]

/** The steps that are said once in a journal. */
export const stepsSaidOnce: readonly StepId[] = stepIds.filter((id) => 'once' in steps[id])

/** What fits the time since it happened, in this order, and what is there all the same for whoever wants it. */
export interface Path {
  readonly now: readonly StepId[]
  readonly later: readonly StepId[]
}

const paths: readonly { under: number; now: readonly StepId[] }[] = [
  { under: 2, now: ['name', 'normal', 'reach'] },
  { under: 24, now: ['letter', 'name', 'normal', 'reach', 'worth'] },
  { under: 72, now: ['explanations', 'lessons', 'letter', 'worth', 'reach', 'name', 'normal'] },
  {
    under: Number.POSITIVE_INFINITY,
    now: ['worth', 'lessons', 'explanations', 'letter', 'reach', 'name', 'normal'],
  },
]

/**
 * The path by time since it happened. In the first two hours name it and reach someone, without analysis; up to a day
 * the letter; from one day to three other explanations and what it tells; after that what one stands for. The order
 * follows the evidence for each step (Nook 2021; Shapira & Mongrain 2010; Sbarra 2013); the hours are a convention of
 * our own.
 * @param hours since it happened; less than 0, which a clock that was put back makes, counts as 0
 * @param saidBefore steps that are said once, and were with another rejection: they are left out
 * @param off steps that the person does not want offered: they are there for whoever wants them
 */
export function pathAt(
  hours: number,
  saidBefore: readonly StepId[] = [],
  off: readonly string[] = [],
): Path {
  const { now } = paths.find(({ under }) => !(hours >= under)) ?? paths.at(-1)!
  const left = (step: StepId) => !saidBefore.includes(step)
  const offered = now.filter((step) => !off.includes(step))
  return {
    now: offered.filter(left),
    later: stepIds.filter((step) => left(step) && !offered.includes(step)),
  }
}
