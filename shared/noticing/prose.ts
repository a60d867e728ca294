/** Stands where text was that is not the person's own voice: one for each of its UTF-16 units, so that offsets hold. */
export const veil = '\uE000'

/** One run of lines that belong together. */
export interface Paragraph {
  readonly start: number
  /** As long as what was written, with quotations, code and addresses veiled. */
  readonly text: string
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const quoteMark = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?>/
const listMark = /^\s*(?:[-*+]|\d{1,9}[.)])\s/

/** Splits a Markdown text at empty lines and leaves out block quotes and blocks of code. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = []
  let lines: string[] = []
  let start = 0
  let closing: string | null = null
  let inList = false
  const finish = () => {
    if (lines.length > 0) found.push({ start, text: veiled(lines.join('')) })
    lines = []
  }
  let at = 0
  let quoted = false
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const opening = fence.exec(line)?.[1]
    const empty = line.trim() === ''
    if (closing !== null) {
      if (opening?.startsWith(closing) && line.trim() === opening) closing = null
    } else if (empty) {
      finish()
      quoted = false
    } else if (opening) {
      finish()
      closing = opening
    } else if (quoteMark.test(line)) {
      finish()
      quoted = true
    } else if (!quoted && !(lines.length === 0 && !inList && /^(?: {4}|\t)/.test(line))) {
      // A line straight below a quotation still belongs to it; an indented one after an empty line is code.
      if (lines.length === 0) start = at
      lines.push(line)
    }
    if (!empty && !quoted) inList = listMark.test(line) || (inList && /^\s/.test(line))
    at += line.length
  }
  finish()
  return found
}

// Each stops where it could begin anew, so that what is opened a thousand times and never closed costs no more.
const veils: RegExp[] = [
  /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g,
  /<!--(?:(?!-->|<!--)[^])*-->|<\/?[a-z][^<>\n]*>/gi,
  // The name of an image is that of a file.
  /!\[[^[\]\n]*\]\([^()\s]*\)/g,
  /\]\([^()\s]*\)|\b(?:https?:\/\/|www\.)\S+/gi,
  // What is struck out was taken back.
  /~~[^~]+~~/g,
  /“[^“”]*(?:”|$)/g,
  /«[^«»]*»|„[^„“”]*[“”]/g,
  /(?<![\p{L}\p{N}"])"+[^"]+(?:"+|$)/gu,
  /‘(?:[^‘’\n]|’(?=\p{L}))*’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}'])'(?=\p{L})(?:[^'\n]|(?<=\p{L})'(?=\p{L}))*'(?![\p{L}\p{N}])/gu,
]

/** The paragraph with everything veiled that is quoted, code, or an address. */
function veiled(paragraph: string): string {
  return veils.reduce(
    (text, pattern) => text.replace(pattern, (hidden) => veil.repeat(hidden.length)),
    paragraph,
  )
}
