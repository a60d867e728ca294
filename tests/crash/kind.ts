/** What a child tells: that it begins something, and that it has the operation's answer. */
export interface Say<Step> {
  /** Announces a step, does it, and acknowledges it once the answer is there. */
  doing<T>(step: Step, operation: () => T | Promise<T>): Promise<T>
  /** Acknowledges what only became known by doing it. */
  done(step: Step): void
}

/** What a child is given to work on. */
export interface Task<Given, Step> {
  given: Given
  random: () => number
  say: Say<Step>
}

/** What a killed child had told. */
export interface Told<Step> {
  acknowledged: Step[]
  /** Announced, and not acknowledged. */
  pending: Step | undefined
}

/** One folder that lives through many rounds, as the parent sees it. */
export interface Life<Given, Step> {
  /** What the next child is given. */
  next(): Given | Promise<Given>
  /** Looks at what a killed child left behind. Answers how many acknowledged steps it compared. @throws Error */
  check(told: Told<Step>): Promise<number>
}

/** One way of working on a journal until killed. */
export interface Kind<Given, Step> {
  /** What is acknowledged, in the plural. */
  readonly counts: string
  /** Milliseconds after the start within which the child is killed. */
  readonly within: number
  /** Files whose change marks the moment that matters; half of the kills wait for it. */
  readonly touching?: { folder: (root: string) => string; name: RegExp }
  /** In the child; goes on until it is killed, or out of work. */
  work(task: Task<Given, Step>): Promise<void>
  /** In the parent. @param root an empty folder */
  begin(root: string, random: () => number): Promise<Life<Given, Step>>
}

export type AnyKind = Kind<unknown, unknown>

/** Forgets the types that only the two ends of a pipe know. */
export const kind = <Given, Step>(one: Kind<Given, Step>): AnyKind => one as unknown as AnyKind
