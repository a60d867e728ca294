import { english } from './english/index.ts'
import type { Finding } from './finding.ts'
import { Grammar } from './grammar.ts'
import { language } from './language.ts'
import { type Paragraph, paragraphs } from './prose.ts'
import { cut, type Piece, sentences } from './sentences.ts'

let grammar: Grammar | undefined

/**
 * Notices, and remembers what it noticed: of a text it has seen, only the paragraphs that changed are looked at again,
 * and in those only the sentences that did. One of these belongs to one open entry.
 */
export class Noticer {
  #paragraphs = new Map<string, readonly Finding[]>()
  #sentences = new Map<string, readonly Finding[]>()

  notice(text: string): Finding[] {
    return atOnce(this.noticeInSteps(text))
  }

  /** The same, with a place after each sentence to let others have their turn. */
  *noticeInSteps(text: string): Generator<void, Finding[]> {
    const parts = paragraphs(text)
    const whole = language(parts.map((part) => part.text).join('\n'))
    const seen = new Map<string, readonly Finding[]>()
    const seenSentences = new Map<string, readonly Finding[]>()
    const found: Finding[] = []
    for (const part of parts) {
      const { text: own, start } = part
      const key = `${whole}${own}`
      const findings =
        seen.get(key) ??
        this.#paragraphs.get(key) ??
        (yield* this.#look(part, whole, seenSentences))
      seen.set(key, findings)
      for (const finding of findings) found.push(moved(finding, start))
    }
    this.#paragraphs = seen
    // Sentences of paragraphs that did not change were not looked at; they are kept until something is.
    if (seenSentences.size > 0) this.#sentences = seenSentences
    return found
  }

  *#look(
    { text }: Paragraph,
    whole: string,
    seen: Map<string, readonly Finding[]>,
  ): Generator<void, readonly Finding[]> {
    const own = language(text)
    if (own === 'other' || (own === 'unknown' && whole === 'other')) return []
    const finder = (grammar ??= yield* Grammar.inSteps(english))
    const pieces = sentences(text).flatMap(cut)
    const found: Finding[] = []
    for (const [index, piece] of pieces.entries()) {
      const next = laugh(pieces[index + 1])
      const key = `${next}\n${piece.text}`
      const findings = seen.get(key) ?? this.#sentences.get(key) ?? finder.find(piece.text, next)
      seen.set(key, findings)
      for (const finding of findings) found.push(moved(finding, piece.start))
      yield
    }
    return found
  }
}

function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const shortReply = 16

/** What follows a sentence, if it is short enough to be a comment on it: "Lol." takes a verdict back. */
const laugh = (next: Piece | undefined): string =>
  next && next.text.trim().length <= shortReply ? next.text : ''

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
})
