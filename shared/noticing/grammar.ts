import type { Finding, Kind } from './finding.ts'
import type { Frame, GatePlace, LanguagePack } from './language-pack.ts'
import { Matching } from './matching.ts'
import { normalise, type Spelling, type Word } from './normal.ts'
import { Branches, PatternReader, type Sequence } from './pattern.ts'

interface Match {
  readonly from: number
  readonly to: number
  readonly kind: Kind
  readonly reason: string
  readonly feeling?: string
}

interface ReadGate {
  readonly place: GatePlace
  readonly becomes?: 'attributed'
  readonly kinds?: readonly Kind[]
  readonly patterns: Branches<true>
}

const attributed = 'This is what others may think, as you imagine or heard it.'
/** Of two findings on the same words, the earlier kind stays. */
const strength: readonly Kind[] = ['identity', 'attributed', 'role', 'feeling', 'loop']
const clauseMarks = ['.', ';', '!', '?', ',', '(', ')', '"', '…', '-', '/']

/** A language pack made ready: what its frames find in one sentence, less what its gates stop. */
export class Grammar {
  readonly #frames = new Branches<Frame>()
  readonly #gates: ReadGate[] = []
  readonly #cues: ReadonlySet<string>
  readonly #functionWords: ReadonlySet<string>
  readonly #clauseEnds: ReadonlySet<string>
  readonly #joints: ReadonlySet<string>
  readonly #spelling: Spelling
  readonly #feelings: ReadonlyMap<string, string>

  private constructor(pack: LanguagePack, reader: PatternReader) {
    this.#cues = new Set(pack.cues)
    this.#functionWords = new Set(pack.functionWords)
    this.#clauseEnds = new Set([...clauseMarks, ...pack.clauseWords])
    this.#joints = new Set(pack.joints)
    this.#feelings = pack.feelings
    this.#spelling = {
      spellings: pack.spellings,
      words: new Set([...reader.words, ...pack.functionWords]),
    }
  }

  /** Reads a language pack, which takes a tenth of a second: with places to let others have their turn. */
  static *inSteps(pack: LanguagePack): Generator<void, Grammar> {
    const reader = new PatternReader(pack.rules)
    const frames: [Sequence, Frame][] = []
    for (const frame of pack.frames) {
      for (const pattern of frame.patterns) {
        frames.push([reader.read(pattern), frame])
        yield
      }
    }
    const gates: ReadGate[] = []
    for (const { patterns, ...gate } of pack.gates) {
      const branches = new Branches<true>()
      for (const pattern of patterns) {
        branches.add(reader.read(pattern), true)
        yield
      }
      gates.push({ ...gate, patterns: branches })
    }
    const grammar = new Grammar(pack, reader)
    grammar.#gates.push(...gates)
    for (const [sequence, frame] of frames) {
      grammar.#frames.add(sequence, frame)
      yield
    }
    return grammar
  }

  /** What one sentence does; `next` is what stands right after it, where a laugh may be. */
  find(sentence: string, next = ''): Finding[] {
    const words = normalise(sentence, this.#spelling)
    if (!words.some(({ text }) => this.#cues.has(text))) return []
    const texts = words.map(({ text }) => text)
    const matches = this.#matches(texts)
    if (matches.length === 0) return []
    const whole = [...texts, ...normalise(next, this.#spelling).map(({ text }) => text)]
    const kept = matches
      .flatMap((match) => this.#gated(match, texts, whole) ?? [])
      .flatMap((match) => (match.kind === 'feeling' ? this.#named(match, texts) : match))
    return withoutOverlaps(kept).map((match) => finding(match, words, sentence))
  }

  #matches(texts: readonly string[]): Match[] {
    const matching = new Matching(texts, this.#functionWords)
    const matches: Match[] = []
    for (const from of texts.keys()) {
      matching.follow(this.#frames, from, ({ kind, reason }, to) => {
        if (to > from) matches.push({ from, to, kind, reason })
      })
    }
    return matches
  }

  /** Each feeling that a match names, without the words around it. */
  #named(match: Match, texts: readonly string[]): Match[] {
    const found: Match[] = []
    for (let from = match.from; from < match.to; from += 1) {
      for (const length of [1, 2, 3]) {
        const feeling = this.#feelings.get(texts.slice(from, from + length).join(' '))
        if (feeling && from + length <= match.to)
          found.push({ ...match, from, to: from + length, feeling })
      }
    }
    return found
  }

  #gated(match: Match, texts: readonly string[], whole: readonly string[]): Match | null {
    const before = texts.slice(0, match.from)
    const places: Record<GatePlace, readonly string[]> = {
      match: texts.slice(match.from, match.to),
      before,
      clause: before.slice(this.#clauseStart(before)),
      after: texts.slice(match.to),
      sentence: whole,
    }
    const stopping = this.#gates.find(
      ({ kinds, place, patterns }) =>
        (kinds?.includes(match.kind) ?? true) && this.#occurs(patterns, places[place]),
    )
    if (!stopping) return match
    return stopping.becomes ? { ...match, kind: stopping.becomes, reason: attributed } : null
  }

  #occurs(patterns: Branches<true>, texts: readonly string[]): boolean {
    const matching = new Matching(texts, this.#functionWords)
    let occurs = false
    for (let at = 0; at < texts.length && !occurs; at += 1) {
      matching.follow(patterns, at, (_, end) => (occurs ||= end > at))
    }
    return occurs
  }

  /** The first word of the last clause. */
  #clauseStart(before: readonly string[]): number {
    if (this.#joints.has(before.at(-1) ?? '') || this.#joints.has(before.slice(-2).join(' ')))
      return before.length
    return before.findLastIndex((word) => this.#clauseEnds.has(word)) + 1
  }
}

/** Loops lie around the others, and feelings in them; of the rest, one finding for each stretch of words. */
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
        (match.kind === 'loop') === (other.kind === 'loop') &&
        (match.kind === 'feeling') === (other.kind === 'feeling'),
    )
    if (!taken) kept.push(match)
  }
  return kept.toSorted((a, b) => a.from - b.from || a.to - b.to)
}

let characters: Intl.Segmenter | undefined

/** A match in the sentence's own offsets, none of which lies inside what is seen as one character. */
function finding({ from, to, ...rest }: Match, words: readonly Word[], sentence: string): Finding {
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const segments = characters.segment(sentence)
  const last = segments.containing(words[to - 1]!.end - 1)!
  return {
    start: segments.containing(words[from]!.start)!.index,
    end: last.index + last.segment.length,
    ...rest,
  }
}
