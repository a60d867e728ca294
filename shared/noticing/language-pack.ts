import type { Kind } from './finding.ts'

/** A way of saying something, in the pattern language of pattern.ts. */
export interface Frame {
  readonly kind: Kind
  readonly reason: string
  readonly patterns: readonly string[]
}

/** Where a gate looks: at the match, in what comes before it in its clause or its sentence, after it, or at everything. */
export type GatePlace = 'match' | 'clause' | 'before' | 'after' | 'sentence'

/** What turns a match into nothing, or into something that others say. */
export interface Gate {
  readonly place: GatePlace
  readonly patterns: readonly string[]
  readonly becomes?: 'attributed'
  /** The kinds it stops; all when left out. */
  readonly kinds?: readonly Kind[]
}

/** Everything noticing knows about one language. A second language is a second one of these. */
export interface LanguagePack {
  /** Words that hold sentences together: they tell languages apart, and nouns from what follows them. */
  readonly functionWords: readonly string[]
  /** Contractions and common slips, by what they stand for. */
  readonly spellings: ReadonlyMap<string, string>
  /** A sentence with none of these is not looked at: it is not about the person who writes, nor a what-if. */
  readonly cues: readonly string[]
  /** Words after which a new clause begins. */
  readonly clauseWords: readonly string[]
  /** What joins a clause to another only where it stands right before the match: an "and" may join words too. */
  readonly joints: readonly string[]
  /** The words of resources/feelings.json, by how they look in normalised text. */
  readonly feelings: ReadonlyMap<string, string>
  readonly rules: Readonly<Record<string, readonly string[]>>
  readonly frames: readonly Frame[]
  readonly gates: readonly Gate[]
}
