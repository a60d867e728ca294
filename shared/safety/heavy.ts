import { turned } from './gates.ts'
import { phrases } from './phrases.ts'

/**
 * Words that may mean danger to life. `plan`: a plan or the means are named; `wish`: dying or hurting oneself is wished
 * for; `passive`: everything has become too much.
 */
export interface Heavy {
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  level: 'plan' | 'wish' | 'passive'
}

const patterns = phrases.map(([level, pattern]) => [level, new RegExp(pattern, 'giu')] as const)

/**
 * What in a text may mean that the person's life is in danger: short phrases, first person, of now. About half of what
 * such lists find is harmless and they miss much (Xu 2023), which is why help never depends on them. Looks at nothing in
 * quotation marks, block quotes or code.
 */
export function heavy(text: string): Heavy[] {
  const plain = ownWords(text.replace(/[‘’ʼ]/gu, "'"))
  const found: Heavy[] = []
  for (const sentence of sentencesOf(plain)) {
    const lower = sentence.text.toLowerCase()
    for (const [level, pattern] of patterns) {
      const match = firstMeant(sentence.text, lower, pattern)
      if (!match) continue
      const start = sentence.start + match.index
      const end = start + match.text.length
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, level })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** The first match that no gate turns round. Gates look at the clause the match stands in, not at the whole sentence. */
function firstMeant(
  text: string,
  lower: string,
  pattern: RegExp,
): { index: number; text: string } | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const said = match[0].toLowerCase()
    const before = lower.slice(0, match.index).split(breaks).at(-1)!
    const after = lower.slice(match.index + said.length).split(breaks)[0]!
    if (!turned(before, said, after)) return { index: match.index, text: match[0] }
    pattern.lastIndex = match.index + 1
  }
  return null
}

/** Where one clause ends and another begins. */
const breaks = /[,;:—]|\b(?:but|and|because)\b/u

/** A sentence that goes on for longer than this is no sentence; looking at a part of it keeps the time linear. */
const longest = 600

function* sentencesOf(text: string): Generator<{ start: number; text: string }> {
  for (const { 0: sentence, index } of text.matchAll(/[^.!?…\n]+/gu)) {
    for (let from = 0; from < sentence.length; from += longest) {
      yield { start: index + from, text: sentence.slice(from, from + longest) }
    }
  }
}

/** The text with everything blanked that is not said by the person: same length, so that offsets stay. */
function ownWords(text: string): string {
  const blank = (part: string) =>
    part.replace(/[^\n]/gu, (character) => ' '.repeat(character.length))
  return text
    .replace(/^(?:```|~~~)[\s\S]*?(?:^(?:```|~~~)|(?![\s\S]))/gmu, blank)
    .replace(/^[ \t]*>.*$/gmu, blank)
    .replace(/`[^`\n]{1,500}`/gu, blank)
    .replace(/["“„«][^"“”»\n]{1,500}["”“»]/gu, blank)
}
