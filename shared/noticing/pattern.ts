/**
 * The pattern language of frames and gates. Items stand between spaces and match whole words:
 *
 *     word  one|other  (some words|others)  <rule>  -ing (a word that ends so)
 *     _ (any word that is not a function word)  ~ (any word at all)
 *     $ (the phrase ends here)  # (a mark or the end comes next)  ^ (the beginning)  % (the end)
 *     !item (does not follow)  item? item* item+ (at most four)
 */
export type Node =
  | { readonly is: 'word'; readonly words: ReadonlySet<string> }
  | { readonly is: 'ending'; readonly ending: string }
  | { readonly is: 'rule'; readonly rule: Rule }
  | { readonly is: 'repeat'; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly is: 'not'; readonly node: Node }
  | { readonly is: 'either'; readonly sequences: readonly Sequence[] }
  | { readonly is: 'any' | 'content' | 'phrase-end' | 'mark' | 'start' | 'end' }

export type Sequence = readonly Node[]

/** Sequences by their common beginnings, so that each beginning is tried once for all of them. */
export class Branches<T> {
  /** What ends here. */
  readonly leaves: T[] = []
  readonly #branches = new Map<Node, Branch<T>>()
  /** By the words they may go on at; made when it is first asked for. */
  #byWord: ByWord<T> | undefined

  add(sequence: Sequence, leaf: T): void {
    this.#byWord = undefined
    const [node, ...rest] = sequence
    if (!node) this.leaves.push(leaf)
    else (this.#branches.get(node) ?? this.#grow(node)).next.add(rest, leaf)
  }

  #grow(node: Node): Branch<T> {
    const branch = { node, next: new Branches<T>() }
    this.#branches.set(node, branch)
    return branch
  }

  /** The branches that may go on at this word, or at the end where it is empty. */
  with(word: string): readonly Branch<T>[] {
    const { some, anywhere } = (this.#byWord ??= this.#sorted())
    return some.get(word) ?? anywhere
  }

  /** The words that a match can begin with from here; null where any word will do, or none is needed. */
  first(): ReadonlySet<string> | null {
    const { some, anywhere } = (this.#byWord ??= this.#sorted())
    return this.leaves.length > 0 || anywhere.length > 0 ? null : new Set(some.keys())
  }

  #sorted(): ByWord<T> {
    const some = new Map<string, Branch<T>[]>()
    const anywhere: Branch<T>[] = []
    for (const branch of this.#branches.values()) {
      const words = firstOfBranch(branch)
      if (!words) {
        anywhere.push(branch)
        for (const others of some.values()) others.push(branch)
      }
      for (const word of words ?? []) {
        const others = some.get(word)
        if (others) others.push(branch)
        else some.set(word, [...anywhere, branch])
      }
    }
    return { some, anywhere }
  }
}

interface ByWord<T> {
  /** For each word that a branch begins with: those branches, and those that may begin with any. */
  readonly some: ReadonlyMap<string, readonly Branch<T>[]>
  readonly anywhere: readonly Branch<T>[]
}

export interface Branch<T> {
  readonly node: Node
  readonly next: Branches<T>
}

function firstOfBranch<T>({ node, next }: Branch<T>): ReadonlySet<string> | null {
  const own = takesNoWord(node) ? [] : firstOf(node)
  if (!own) return null
  if (!takesNoWord(node) && !mayBeEmpty(node)) return new Set(own)
  const after = next.first()
  return after && new Set([...own, ...after])
}

const takesNoWord = (node: Node): boolean => node.is === 'start' || node.is === 'not'
const mayBeEmpty = (node: Node): boolean => node.is === 'repeat' && node.least === 0

/** A named part of patterns: fixed phrases, by their first word, and sequences that have to be tried. */
export interface Rule {
  readonly id: number
  readonly phrases: Map<string, (readonly string[])[]>
  readonly sequences: Branches<true>
  /** The words it can begin with; null when that may be any. */
  readonly first: Set<string> | null
}

const most = 4
const special = new Map<string, Node>([
  ['~', { is: 'any' }],
  ['_', { is: 'content' }],
  ['$', { is: 'phrase-end' }],
  ['#', { is: 'mark' }],
  ['^', { is: 'start' }],
  ['%', { is: 'end' }],
])
const repeats = new Map([
  ['?', [0, 1]],
  ['*', [0, most]],
  ['+', [1, most]],
] as const)

/** Reads patterns and the rules they name. */
export class PatternReader {
  /** Every word the patterns name: what a stretched word may stand for. */
  readonly words = new Set<string>()
  readonly #sources: Readonly<Record<string, readonly string[]>>
  readonly #rules = new Map<string, Rule>()
  /** One node for all that is written alike, so that beginnings can be shared. */
  readonly #nodes = new Map<string, Node>()

  constructor(rules: Readonly<Record<string, readonly string[]>>) {
    this.#sources = rules
  }

  read(pattern: string): Sequence {
    return itemsOf(pattern).map((item) => {
      const node = this.#nodes.get(item) ?? this.#item(item)
      this.#nodes.set(item, node)
      return node
    })
  }

  #item(item: string): Node {
    if (item.length > 1 && item.startsWith('!')) {
      return { is: 'not', node: this.#item(item.slice(1)) }
    }
    const times = item.length > 1 ? repeats.get(item.at(-1) as '?') : undefined
    if (!times) return this.#atom(item)
    return { is: 'repeat', node: this.#atom(item.slice(0, -1)), least: times[0], most: times[1] }
  }

  #atom(atom: string): Node {
    const known = special.get(atom)
    if (known) return known
    if (atom.length > 1 && atom.startsWith('-')) return { is: 'ending', ending: atom.slice(1) }
    if (/^<[^|]*>$/.test(atom)) return { is: 'rule', rule: this.#rule(atom.slice(1, -1)) }
    if (/[<(]/.test(atom)) {
      const inner = atom.startsWith('(') ? atom.slice(1, -1) : atom
      return { is: 'either', sequences: inner.split('|').map((part) => this.read(part)) }
    }
    const words = new Set(atom.split('|'))
    for (const word of words) this.words.add(word)
    return { is: 'word', words }
  }

  #rule(name: string): Rule {
    const known = this.#rules.get(name)
    if (known) return known
    const items = this.#sources[name]
    if (!items) throw new Error(`There is no rule named ${name}.`)
    const sequences = items.map((item) => this.read(item))
    const rule: Rule = {
      id: this.#rules.size,
      phrases: new Map(),
      sequences: new Branches(),
      first: every(sequences.map(firstWords)),
    }
    this.#rules.set(name, rule)
    for (const sequence of sequences) {
      const phrase = fixed(sequence)
      if (!phrase) rule.sequences.add(sequence, true)
      else rule.phrases.set(phrase[0]!, [...(rule.phrases.get(phrase[0]!) ?? []), phrase])
    }
    return rule
  }
}

/** The items of a pattern: between spaces, but for those in parentheses. */
const itemsOf = (pattern: string): string[] => pattern.match(/(?:!?\([^()]*\)\S*|\S+)/g) ?? []

/** The words of a sequence that can only be one phrase. */
function fixed(sequence: Sequence): string[] | null {
  const words = sequence.map((node) =>
    node.is === 'word' && node.words.size === 1 ? [...node.words][0]! : null,
  )
  return words.includes(null) ? null : (words as string[])
}

/** The words a sequence can begin with; null when that may be any. */
export function firstWords(sequence: Sequence): Set<string> | null {
  const found = new Set<string>()
  for (const node of sequence) {
    if (takesNoWord(node)) continue
    const words = firstOf(node)
    if (!words) return null
    for (const word of words) found.add(word)
    if (!mayBeEmpty(node)) return found
  }
  return null
}

function firstOf(node: Node): Iterable<string> | null {
  if (node.is === 'word') return node.words
  if (node.is === 'repeat') return firstOf(node.node)
  if (node.is === 'either') return every(node.sequences.map(firstWords))
  if (node.is !== 'rule') return null
  return node.rule.first
}

/** All words of the lists, unless one of them may be any. */
function every(lists: readonly (Iterable<string> | null)[]): Set<string> | null {
  const all = new Set<string>()
  for (const list of lists) {
    if (!list) return null
    for (const word of list) all.add(word)
  }
  return all
}
