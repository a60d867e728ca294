import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import { wordsIn, type Word } from './words.ts'

const notWords = new Set([
  ...['InlineCode', 'FencedCode', 'CodeBlock', 'URL', 'Autolink', 'Image', 'LinkReference'],
  ...['LinkLabel', 'Entity', 'HTMLBlock', 'HTMLTag', 'Comment', 'CommentBlock'],
])

/** A line may go on far beyond what is in sight; its words begin and end within this. */
const around = 100

/** The words between two places of a text that are looked at, line by line: not those of code, links and pictures. */
export function linesBetween(state: EditorState, from: number, to: number): Word[][] {
  const start = Math.max(state.doc.lineAt(from).from, from - around)
  const end = Math.min(state.doc.lineAt(to).to, to + around)
  let text = state.sliceDoc(start, end)
  syntaxTree(state).iterate({
    from: start,
    to: end,
    enter(node) {
      if (!notWords.has(node.name)) return true
      const [first, last] = [Math.max(0, node.from - start), Math.min(text.length, node.to - start)]
      // As long as before, so that every place stays where it is; lines stay lines.
      text =
        text.slice(0, first) + text.slice(first, last).replace(/[^\n]/g, ' ') + text.slice(last)
      return false
    },
  })
  let at = start
  return text.split('\n').map((line) => {
    const words = wordsIn(line).map((word) => ({ ...word, from: word.from + at, to: word.to + at }))
    at += line.length + 1
    return words
  })
}

/** Whether a place is in a word or beside one. Only the characters next to it are looked at: a word may be a whole book. */
export const touchesWord = (state: EditorState, at: number): boolean =>
  /[\p{Alphabetic}\p{N}_]$/u.test(state.sliceDoc(Math.max(0, at - 2), at)) ||
  /^[\p{Alphabetic}\p{N}_]/u.test(state.sliceDoc(at, at + 2))

/**
 * Whether a line is in another language than the dictionary: its words are not misspelt, then, but not known.
 * @param unknown how many of its words the dictionary does not know
 */
export const isOtherLanguage = (words: number, unknown: number): boolean =>
  words >= 8 && unknown * 3 >= words * 2
