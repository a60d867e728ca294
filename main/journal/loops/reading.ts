import { paragraphs } from '../../../shared/noticing/prose.ts'
import { sentences } from '../../../shared/noticing/sentences.ts'
import { functionWord } from './lists.ts'

export interface Word {
  /** As it was written. */
  readonly written: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** The same for one and many of a thing, and for what belongs to it. */
  readonly key: string
  /** Whether it says something by itself. */
  readonly content: boolean
  /** Whether a mark, a quotation or the end of the sentence comes right after it. */
  readonly ends: boolean
}

export interface Sentence {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** Number of its paragraph. */
  readonly paragraph: number
  readonly words: readonly Word[]
}

/** Every word of a text, with what joins its parts: "isn't", "well-being". */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}]+)*/gu
const contraction = /(?:n't|'m|'re|'ve|'ll|'d)$/
/** Longer ones are no words. */
const longestWord = 60

/** The sentences of a Markdown text that are the person's own: without quotations and code. */
export const read = (text: string): Sentence[] =>
  paragraphs(text).flatMap((paragraph, number) =>
    sentences(paragraph.text).map((sentence) => {
      const start = paragraph.start + sentence.start
      const end = start + sentence.text.length
      return { start, end, paragraph: number, words: wordsOf(sentence.text) }
    }),
  )

function wordsOf(sentence: string): Word[] {
  const found = [...sentence.matchAll(wordPattern)]
  return found.map((match, i) => {
    const after = sentence.slice(match.index + match[0].length, found[i + 1]?.index)
    return { ...wordOf(match[0]), ends: i === found.length - 1 || after.trim() !== '' }
  })
}

/** What a word is by itself, wherever it stands. */
export function wordOf(whole: string): Omit<Word, 'ends'> {
  const written = whole.slice(0, longestWord)
  const lower = written.toLowerCase().replace(/[’ʼ]/gu, "'")
  const stem = lower.replace(/'s$|'$/, '')
  return {
    written,
    lower,
    key: keyOf(stem),
    content: !functionWord.has(lower) && !functionWord.has(stem) && !contraction.test(lower),
  }
}

/** One key for "panel" and "panels". Not grammar: what matters is that the same word leads to the same key. */
function keyOf(stem: string): string {
  if (stem.length > 4 && stem.endsWith('ies')) return `${stem.slice(0, -3)}y`
  return stem.length > 3 && /[^sui]s$/u.test(stem) ? stem.slice(0, -1) : stem
}
