import type { Root } from 'mdast'
import { Converting } from './convert.ts'
import { Definitions } from './definitions.ts'
import { parse } from './parse.ts'
import { endOfSlice, isPlain, isTooMuch } from './slices.ts'
import type { Block, Inline, Page } from './tree.ts'

/**
 * An entry's Markdown as a page: the one way from what a person wrote to anything that is drawn, printed or exported with
 * markup. GitHub's Markdown as the editor understands it; HTML stays the text it is; links lead to `https:`, `http:` and
 * `mailto:` alone; of images only the journal's own are pictures. Single line breaks are kept. Nothing is left out but
 * signs: what cannot be a link or a picture is shown as it was written.
 * @param markdown any text at all; no input makes this throw
 */
export const pageOf = (markdown: string): Page => [...partsOf(markdown)].flat()

/** The same part by part, about a paragraph at a time, for texts so long that somebody would wait for the whole. */
export function* partsOf(markdown: string): Generator<Page> {
  const text = markdown.replace(/\r\n?/g, '\n')
  const definitions = new Definitions(text)
  for (let from = 0; from < text.length;) {
    let to = endOfPart(text, from)
    for (;;) {
      const blocks = blocksOf(text.slice(from, to), definitions, to === text.length)
      if (blocks) {
        if (blocks.length > 0) yield blocks
        break
      }
      // It ends in the middle of code, which may hold empty lines: with twice as much, it does not.
      to = endOfSlice(text, Math.min(text.length, from + 2 * (to - from)))
    }
    from = to
  }
}

/** In characters: parsing a few paragraphs at once costs half of parsing each. */
const fewParagraphs = 1000

function endOfPart(text: string, from: number): number {
  const first = endOfSlice(text, from)
  if (needsNoParser(text.slice(from, first))) return first
  const more = endOfSlice(text, Math.min(text.length, from + fewParagraphs))
  return isTooMuch(text.slice(from, more)) ? first : more
}

/** What a part of the text holds; null if its end is not the end of what it holds. */
function blocksOf(slice: string, definitions: Definitions, last: boolean): Page | null {
  if (needsNoParser(slice)) return paragraphsOf(slice)
  const before = definitions.for(slice)
  const source = before + slice
  const root = parse(source)
  if (!last && endsInCode(root, source)) return null
  return new Converting(source, before.length, definitions).blocks(root.children)
}

const needsNoParser = (slice: string): boolean => isPlain(slice) || isTooMuch(slice)

function endsInCode({ children }: Root, source: string): boolean {
  const end = children.at(-1)
  if (end?.type !== 'code') return false
  const [opening = '', ...lines] = source
    .slice(end.position?.start.offset, end.position?.end.offset)
    .split('\n')
  const fence = /^(`{3,}|~{3,})/.exec(opening)?.[0] ?? ''
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1] ?? ''
  return !closing.startsWith(fence)
}

const emptyLines = /\n(?:[ \t]*\n)+/

/** Text as it was written, line for line. */
const paragraphsOf = (slice: string): Block[] =>
  slice
    .split(emptyLines)
    .filter((text) => text.trim())
    .map((text) => ({ kind: 'paragraph', children: linesOf(text) }))

function linesOf(text: string): Inline[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, index): Inline[] => {
      const words: Inline = { kind: 'text', text: line.trim() }
      return index === 0 ? [words] : [{ kind: 'break' }, words]
    })
}
