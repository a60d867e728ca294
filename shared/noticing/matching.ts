import type { Node, Rule, Sequence } from './pattern.ts'

/** What normal.ts makes of punctuation; no word begins with one of these. */
const mark = /^[,.;:!?()"…/☺-]/

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

  /** Where the longest match that begins at a word ends; -1 when none does. */
  longest(sequence: Sequence, at: number): number {
    return Math.max(-1, ...this.#sequence(sequence, at))
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
        return word !== undefined && node.words.has(word) ? [at + 1] : []
      case 'ending':
        return word !== undefined &&
          word.length > node.ending.length + 2 &&
          word.endsWith(node.ending)
          ? [at + 1]
          : []
      case 'rule':
        return this.#rule(node.rule, at)
      case 'repeat':
        return this.#repeat(node.node, node.least, node.most, at)
      case 'not':
        return this.#node(node.node, at).length === 0 ? [at] : []
      case 'either':
        return [...new Set(node.sequences.flatMap((one) => this.#sequence(one, at)))]
      case 'any':
        return word !== undefined && !mark.test(word) ? [at + 1] : []
      case 'content':
        return word !== undefined && !this.#functionWords.has(word) && !mark.test(word)
          ? [at + 1]
          : []
      case 'phrase-end':
        return word === undefined || this.#functionWords.has(word) || mark.test(word) ? [at] : []
      case 'mark':
        return word === undefined || mark.test(word) ? [at] : []
      case 'start':
        return at === 0 ? [at] : []
      case 'end':
        return word === undefined ? [at] : []
    }
  }

  #repeat(node: Node, least: number, most: number, at: number): readonly number[] {
    const ends = new Set(least === 0 ? [at] : [])
    let starts: readonly number[] = [at]
    for (let times = 1; times <= most && starts.length > 0; times += 1) {
      starts = this.#after(node, starts).filter((end) => !ends.has(end))
      if (times >= least) for (const end of starts) ends.add(end)
    }
    return [...ends]
  }

  #rule(rule: Rule, at: number): readonly number[] {
    const key = rule.id * 4096 + at
    const known = this.#known.get(key)
    if (known) return known
    const ends = new Set<number>()
    for (const phrase of rule.phrases.get(this.#words[at] ?? '') ?? []) {
      if (phrase.every((word, i) => this.#words[at + i] === word)) ends.add(at + phrase.length)
    }
    for (const sequence of rule.sequences) {
      for (const end of this.#sequence(sequence, at)) ends.add(end)
    }
    const all = [...ends]
    this.#known.set(key, all)
    return all
  }
}
