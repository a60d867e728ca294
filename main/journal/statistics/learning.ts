/** One time of doing a rung of the ladder: how likely what is feared seemed before, and how likely it is next time. */
export interface Step {
  /** 0 to 100 %; null where it was not given. */
  readonly chance: number | null
  readonly chanceNext: number | null
}

/** What became of an expectation on one rung. */
export interface Learned {
  /** How often it was done. */
  readonly times: number
  /** The first chance that was given, and the latest one: 0 to 100 %. */
  readonly first: number
  readonly latest: number
  /** By how much it fell; below 0 where it rose. */
  readonly fell: number
}

/**
 * Learning on one rung: what was expected the first time less what is expected now, which is the sum of all steps
 * p0(t) - p0(t + 1) between.
 * @param steps in order of time
 * @returns null where fewer than two expectations are known
 */
export function learning(steps: readonly Step[]): Learned | null {
  const chances = steps
    .flatMap(({ chance, chanceNext }) => [chance, chanceNext])
    .filter((chance) => chance !== null)
  const [first] = chances
  const latest = chances.at(-1)
  if (first === undefined || latest === undefined || chances.length < 2) return null
  return { times: steps.length, first, latest, fell: first - latest }
}
