import type { Finding, Kind } from './finding.ts'
import type { GatePlace, LanguagePack } from './language-pack.ts'
import { Matching } from './matching.ts'
import { normalise, type Spelling, type Word } from './normal.ts'
import { firstWords, PatternReader, type Sequence } from './pattern.ts'

interface Match {
  readonly from: number
  readonly to: number
  readonly kind: Kind
  readonly reason: string
}

interface Pattern {
  readonly kind: Kind
  readonly reason: string
  readonly sequence: Sequence
}

interface ReadGate {
  readonly place: GatePlace
  readonly becomes?: 'attributed'
  readonly kinds?: readonly Kind[]
  readonly sequences: readonly Sequence[]
}

const attributed = 'This is what others may think, as you imagine or heard it.'
/** Of two findings on the same words, the earlier kind stays. */
const strength: readonly Kind[] = ['identity', 'attributed', 'role', 'feeling', 'loop']
const clauseMarks = ['.', ';', '!', '?', ',', '(', ')', '"', '…', '-', '/']

/** A language pack made ready: what its frames find in one sentence, less what its gates stop. */
export class Grammar {
  readonly #byFirstWord = new Map<string, Pattern[]>()
  readonly #anywhere: Pattern[] = []
  readonly #gates: readonly ReadGate[]
  readonly #firstPerson: ReadonlySet<string>
  readonly #functionWords: ReadonlySet<string>
  readonly #clauseEnds: ReadonlySet<string>
  readonly #spelling: Spelling

  constructor(pack: LanguagePack) {
    const reader = new PatternReader(pack.rules)
    for (const { kind, reason, patterns } of pack.frames) {
      for (const pattern of patterns) this.#add({ kind, reason, sequence: reader.read(pattern) })
    }
    this.#gates = pack.gates.map(({ patterns, ...gate }) => ({
      ...gate,
      sequences: patterns.map((pattern) => reader.read(pattern)),
    }))
    this.#firstPerson = new Set(pack.firstPerson)
    this.#functionWords = new Set(pack.functionWords)
    this.#clauseEnds = new Set([...clauseMarks, ...pack.clauseWords])
    this.#spelling = {
      spellings: pack.spellings,
      words: new Set([...reader.words, ...pack.functionWords]),
    }
  }

  #add(pattern: Pattern): void {
    const firsts = firstWords(pattern.sequence)
    if (!firsts) this.#anywhere.push(pattern)
    for (const word of firsts ?? []) {
      const others = this.#byFirstWord.get(word)
      if (others) others.push(pattern)
      else this.#byFirstWord.set(word, [pattern])
    }
  }

  /** What one sentence does; `next` is what stands right after it, where a laugh may be. */
  find(sentence: string, next = ''): Finding[] {
    const words = normalise(sentence, this.#spelling)
    if (!words.some(({ text }) => this.#firstPerson.has(text))) return []
    const texts = words.map(({ text }) => text)
    const matches = this.#matches(texts)
    if (matches.length === 0) return []
    const whole = [...texts, ...normalise(next, this.#spelling).map(({ text }) => text)]
    const kept = matches.flatMap((match) => this.#gated(match, texts, whole) ?? [])
    return withoutOverlaps(kept).map((match) => finding(match, words))
  }

  #matches(texts: readonly string[]): Match[] {
    const matching = new Matching(texts, this.#functionWords)
    return texts.flatMap((word, from) =>
      [...(this.#byFirstWord.get(word) ?? []), ...this.#anywhere].flatMap((pattern) => {
        const to = matching.longest(pattern.sequence, from)
        return to > from ? { from, to, kind: pattern.kind, reason: pattern.reason } : []
      }),
    )
  }

  #gated(match: Match, texts: readonly string[], whole: readonly string[]): Match | null {
    const before = texts.slice(0, match.from)
    const places: Record<GatePlace, readonly string[]> = {
      before,
      clause: before.slice(this.#clauseStart(before)),
      after: texts.slice(match.to),
      sentence: whole,
    }
    const stopping = this.#gates.find(
      ({ kinds, place, sequences }) =>
        (kinds?.includes(match.kind) ?? true) && this.#occurs(sequences, places[place]),
    )
    if (!stopping) return match
    return stopping.becomes ? { ...match, kind: stopping.becomes, reason: attributed } : null
  }

  #occurs(sequences: readonly Sequence[], texts: readonly string[]): boolean {
    const matching = new Matching(texts, this.#functionWords)
    return texts.some((_, at) => sequences.some((sequence) => matching.longest(sequence, at) > at))
  }

  /** The first word of the last clause. An "and" right before the match ends a clause too. */
  #clauseStart(before: readonly string[]): number {
    if (before.at(-1) === 'and') return before.length
    return before.findLastIndex((word) => this.#clauseEnds.has(word)) + 1
  }
}

/** Loops may lie around the others; of the rest, one finding for each stretch of words. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  const byStrength = matches.toSorted(
    (a, b) => strength.indexOf(a.kind) - strength.indexOf(b.kind) || a.from - b.from || b.to - a.to,
  )
  for (const match of byStrength) {
    const taken = kept.some(
      (other) =>
        match.from < other.to &&
        other.from < match.to &&
        (match.kind === 'loop') === (other.kind === 'loop'),
    )
    if (!taken) kept.push(match)
  }
  return kept.toSorted((a, b) => a.from - b.from || a.to - b.to)
}

const finding = ({ from, to, kind, reason }: Match, words: readonly Word[]): Finding => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  kind,
  reason,
})
