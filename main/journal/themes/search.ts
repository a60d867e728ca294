import type { Pattern, Reading } from './tally.ts'

/** Finds words that follow each other. */
export class Search {
  readonly #byFirst = new Map<number, { pattern: Pattern; at: number }[]>()
  /** Whether anything begins with a stem: most begin nothing, and a look into a list is quick. */
  readonly #begins: Uint8Array

  constructor(patterns: readonly Pattern[]) {
    this.#begins = new Uint8Array(1 + patterns.reduce((most, [first]) => Math.max(most, first!), 0))
    for (const [at, pattern] of patterns.entries()) {
      const first = pattern[0]!
      this.#begins[first] = 1
      const those = this.#byFirst.get(first)
      if (those) those.push({ pattern, at })
      else this.#byFirst.set(first, [{ pattern, at }])
    }
  }

  /** How often each pattern is in a reading, by its place in the list; those that are not in it are left out. */
  in({ stems }: Reading): ReadonlyMap<number, number> {
    const begins = this.#begins
    let found: Map<number, number> | undefined
    for (let i = 0; i < stems.length; i++) {
      if (begins[stems[i]!] !== 1) continue
      for (const { pattern, at } of this.#byFirst.get(stems[i]!)!)
        if (pattern.every((stem, further) => stems[i + further] === stem))
          (found ??= new Map()).set(at, (found.get(at) ?? 0) + 1)
    }
    return found ?? nothing
  }
}

const nothing: ReadonlyMap<number, number> = new Map()
