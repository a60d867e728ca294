import type { Branches, Node, Rule, Sequence } from './pattern.ts'

/** What normal.ts makes of punctuation; no word begins with one of these. */
const mark = /^[,.;:!?()"…/☺-]/

const none: readonly number[] = []
/** More than there are words in any stretch. */
const keys = 8192

/**
 * Finds sequences in one stretch of words. Each rule is tried once at each word, so that the cost is the number of words
 * times the size of the grammar, whatever the words are.
 */
export class Matching {
  readonly #words: readonly string[]
  readonly #functionWords: ReadonlySet<string>
  readonly #known = new Map<number, readonly number[]>()

  constructor(words: readonly string[], functionWords: ReadonlySet<string>) {
    this.#words = words
    this.#functionWords = functionWords
  }

  /** Calls back with each leaf that the words at `at` lead to, and where its longest match ends. */
  follow<T>(from: Branches<T>, at: number, found: (leaf: T, end: number) => void): void {
    this.#follow(from, [at], found)
  }

  #follow<T>(
    from: Branches<T>,
    ends: readonly number[],
    found: (leaf: T, end: number) => void,
  ): void {
    for (const leaf of from.leaves) found(leaf, Math.max(...ends))
    for (const { node, next } of from.at(ends.map((end) => this.#words[end]))) {
      const after = this.#after(node, ends)
      if (after.length > 0) this.#follow(next, after, found)
    }
  }

  #sequence(sequence: Sequence, at: number): readonly number[] {
    let ends: readonly number[] = [at]
    for (const node of sequence) {
      ends = this.#after(node, ends)
      if (ends.length === 0) return ends
    }
    return ends
  }

  #after(node: Node, starts: readonly number[]): readonly number[] {
    if (starts.length === 1) return this.#node(node, starts[0]!)
    return [...new Set(starts.flatMap((start) => this.#node(node, start)))]
  }

  #node(node: Node, at: number): readonly number[] {
    const word = this.#words[at]
    switch (node.is) {
      case 'word':
        return word !== undefined && node.words.has(word) ? [at + 1] : none
      case 'ending':
        return word !== undefined &&
          word.length > node.ending.length + 2 &&
          word.endsWith(node.ending)
          ? [at + 1]
          : none
      case 'rule':
        return this.#rule(node.rule, at)
      case 'repeat':
        return this.#repeat(node.node, node.least, node.most, at)
      case 'not':
        return this.#node(node.node, at).length === 0 ? [at] : none
      case 'either':
        return [...new Set(node.sequences.flatMap((one) => this.#sequence(one, at)))]
      case 'any':
        return word !== undefined && !mark.test(word) ? [at + 1] : none
      case 'content':
        return word !== undefined && !this.#functionWords.has(word) && !mark.test(word)
          ? [at + 1]
          : none
      case 'phrase-end':
        return word === undefined || this.#functionWords.has(word) || mark.test(word) ? [at] : none
      case 'mark':
        return word === undefined || mark.test(word) ? [at] : none
      case 'start':
        return at === 0 ? [at] : none
      case 'end':
        return word === undefined ? [at] : none
    }
  }

  #repeat(node: Node, least: number, most: number, at: number): readonly number[] {
    const ends = new Set(least === 0 ? [at] : none)
    let starts: readonly number[] = [at]
    for (let times = 1; times <= most && starts.length > 0; times += 1) {
      starts = this.#after(node, starts).filter((end) => !ends.has(end))
      if (times >= least) for (const end of starts) ends.add(end)
    }
    return [...ends]
  }

  #rule(rule: Rule, at: number): readonly number[] {
    const word = this.#words[at]
    if (rule.first && (word === undefined || !rule.first.has(word))) return none
    const key = rule.id * keys + at
    const known = this.#known.get(key)
    if (known) return known
    const ends = new Set<number>()
    for (const phrase of rule.phrases.get(word ?? '') ?? []) {
      if (phrase.every((part, i) => this.#words[at + i] === part)) ends.add(at + phrase.length)
    }
    this.#collect(rule.sequences, [at], ends)
    const all = [...ends]
    this.#known.set(key, all)
    return all
  }

  #collect(from: Branches<true>, starts: readonly number[], ends: Set<number>): void {
    if (from.leaves.length > 0) for (const start of starts) ends.add(start)
    for (const { node, next } of from.at(starts.map((start) => this.#words[start]))) {
      const after = this.#after(node, starts)
      if (after.length > 0) this.#collect(next, after, ends)
    }
  }
}
