import type { Code, RootContent } from 'mdast'
import { Converting } from './convert.ts'
import { Definitions } from './definitions.ts'
import { longCode } from './long-code.ts'
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
      const part = partOf(text, from, to, definitions)
      if (part) {
        if (part.blocks.length > 0) yield part.blocks
        to = part.end
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

interface Part {
  blocks: Page
  end: number
}

/** What a part of the text holds; null if its end is not the end of what it holds. */
function partOf(text: string, from: number, to: number, definitions: Definitions): Part | null {
  const slice = text.slice(from, to)
  if (needsNoParser(slice)) return { blocks: paragraphsOf(slice), end: to }
  const before = definitions.for(slice)
  const source = before + slice
  const { children } = parse(source)
  const blocks = (nodes: readonly RootContent[]): Page =>
    new Converting(source, before.length, definitions).blocks(nodes)
  const code = to === text.length ? null : openCode(children, source)
  if (!code) return { blocks: blocks(children), end: to }
  const long = longCode(text, from - before.length + (code.position?.start.offset ?? 0), code)
  return long && { blocks: [...blocks(children.slice(0, -1)), long.block], end: long.end }
}

const needsNoParser = (slice: string): boolean => isPlain(slice) || isTooMuch(slice)

/** The block of code in the middle of which it ends. */
function openCode(children: readonly RootContent[], source: string): Code | null {
  const end = children.at(-1)
  if (end?.type !== 'code') return null
  const [opening = '', ...lines] = source
    .slice(end.position?.start.offset, end.position?.end.offset)
    .split('\n')
  const fence = /^(`{3,}|~{3,})/.exec(opening)?.[0] ?? ''
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1] ?? ''
  return closing.startsWith(fence) ? null : end
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
