import { endsLike } from './clusters.ts'

/** What the person said of a theme. */
export interface Choice {
  readonly key: string
  /** What it was called when they did. */
  readonly label: string
  /** What they call it; null where that is what they wrote. */
  readonly name: string | null
  /** The theme it is a part of. */
  readonly mergedInto: string | null
  readonly dismissedAt: number | null
}

/** All that was said of themes, to be asked about one. */
export class Choices {
  readonly all: readonly Choice[]
  readonly #byKey: ReadonlyMap<string, Choice>

  constructor(all: readonly Choice[]) {
    this.all = all
    this.#byKey = new Map(all.map((choice) => [choice.key, choice]))
  }

  get(key: string): Choice | undefined {
    return this.#byKey.get(key)
  }

  /** The theme that a theme has become a part of, or itself. */
  rootOf(key: string): string {
    let root = key
    // Never longer than there are choices, also if they were to run in a circle.
    for (const _ of this.all) root = this.#byKey.get(root)?.mergedInto ?? root
    return root
  }

  /** Those that have become a part of another. */
  get merged(): Choice[] {
    return this.all.filter(({ key }) => this.rootOf(key) !== key)
  }

  /** Whether it, what it is a part of, or a longer or shorter way to say it is not to be shown any more. */
  isDismissed(key: string): boolean {
    const root = this.rootOf(key)
    return this.dismissed.some(
      (each) =>
        [key, root].includes(each.key) || endsLike(key, each.key) || endsLike(each.key, key),
    )
  }

  get dismissed(): Choice[] {
    return this.all.filter(({ dismissedAt }) => dismissedAt !== null)
  }
}
