import type { Branch, Branches, Node, Rule, Sequence } from './pattern.ts'

/** What normal.ts makes of punctuation; no word begins with one of these. */
const mark = /^[,.;:!?()"…/☺-]/

const none: readonly number[] = []
/** More than there are words in any stretch. */
const keys = 8192

const places: (readonly number[])[] = []
/** One place by itself: nearly all there ever is, and made once for all sentences. */
const only = (at: number): readonly number[] => (places[at] ??= [at])

function joined(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others
  if (others.length === 0) return some
  return [...new Set([...some, ...others])]
}

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
    this.#follow(from, only(at), found)
  }

  #follow<T>(
    from: Branches<T>,
    ends: readonly number[],
    found: (leaf: T, end: number) => void,
  ): void {
    if (from.leaves.length > 0) {
      const end = Math.max(...ends)
      for (const leaf of from.leaves) found(leaf, end)
    }
    for (const { node, next } of this.#branches(from, ends)) {
      const after = this.#after(node, ends)
      if (after.length > 0) this.#follow(next, after, found)
    }
  }

  #branches<T>(from: Branches<T>, at: readonly number[]): Iterable<Branch<T>> {
    if (at.length === 1) return from.with(this.#words[at[0]!] ?? '')
    return new Set(at.flatMap((place) => from.with(this.#words[place] ?? '')))
  }

  #sequence(sequence: Sequence, at: number): readonly number[] {
    let ends = only(at)
    for (const node of sequence) {
      ends = this.#after(node, ends)
      if (ends.length === 0) return ends
    }
    return ends
  }

  #after(node: Node, starts: readonly number[]): readonly number[] {
    if (starts.length === 1) return this.#node(node, starts[0]!)
    let ends = none
    for (const start of starts) ends = joined(ends, this.#node(node, start))
    return ends
  }

  #node(node: Node, at: number): readonly number[] {
    const word = this.#words[at]
    switch (node.is) {
      case 'word':
        return word !== undefined && node.words.has(word) ? only(at + 1) : none
      case 'ending':
        return word !== undefined &&
          word.length > node.ending.length + 2 &&
          word.endsWith(node.ending)
          ? only(at + 1)
          : none
      case 'rule':
        return this.#rule(node.rule, at)
      case 'repeat':
        return this.#repeat(node.node, node.least, node.most, at)
      case 'not':
        return this.#node(node.node, at).length === 0 ? only(at) : none
      case 'either':
        return this.#either(node.sequences, at)
      case 'any':
        return word !== undefined && !mark.test(word) ? only(at + 1) : none
      case 'content':
        return word !== undefined && !this.#functionWords.has(word) && !mark.test(word)
          ? only(at + 1)
          : none
      case 'phrase-end':
        return word === undefined || this.#functionWords.has(word) || mark.test(word)
          ? only(at)
          : none
      case 'mark':
        return word === undefined || mark.test(word) ? only(at) : none
      case 'start':
        return at === 0 ? only(at) : none
      case 'end':
        return word === undefined ? only(at) : none
    }
  }

  #either(sequences: readonly Sequence[], at: number): readonly number[] {
    let ends = none
    for (const sequence of sequences) ends = joined(ends, this.#sequence(sequence, at))
    return ends
  }

  #repeat(node: Node, least: number, most: number, at: number): readonly number[] {
    let ends = least === 0 ? only(at) : none
    let starts = only(at)
    for (let times = 1; times <= most; times += 1) {
      starts = this.#after(node, starts).filter((end) => !ends.includes(end))
      if (starts.length === 0) break
      if (times >= least) ends = joined(ends, starts)
    }
    return ends
  }

  #rule(rule: Rule, at: number): readonly number[] {
    const word = this.#words[at]
    if (rule.first && (word === undefined || !rule.first.has(word))) return none
    const key = rule.id * keys + at
    const known = this.#known.get(key)
    if (known) return known
    let ends = this.#ends(rule.sequences, only(at))
    for (const phrase of rule.phrases.get(word ?? '') ?? []) {
      if (phrase.every((part, i) => this.#words[at + i] === part))
        ends = joined(ends, only(at + phrase.length))
    }
    this.#known.set(key, ends)
    return ends
  }

  #ends(from: Branches<true>, starts: readonly number[]): readonly number[] {
    let ends = from.leaves.length > 0 ? starts : none
    for (const { node, next } of this.#branches(from, starts)) {
      const after = this.#after(node, starts)
      if (after.length > 0) ends = joined(ends, this.#ends(next, after))
    }
    return ends
  }
}
