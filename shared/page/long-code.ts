import type { Code } from 'mdast'
import type { Block } from './tree.ts'

/** In characters: parsing a block of code costs as much as parsing prose, and there is nothing in it to be found. */
const long = 12_000

const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*$/gm

/** A block of code so long that it is not parsed, and where what follows it begins. */
export interface LongCode {
  readonly block: Block
  readonly end: number
}

/**
 * Reads a block of code in fences up to its end, line for line and without the parser.
 * @param at where its opening fence begins
 * @param node what the parser made of its beginning
 * @returns null for one that is not long
 */
export function longCode(text: string, at: number, node: Code): LongCode | null {
  const lineEnd = text.indexOf('\n', at)
  const opening = /^(?:`+|~+)/.exec(text.slice(at, at + long))?.[0]
  if (!opening || lineEnd === -1) return null
  const { from, end } = closing(text, lineEnd, opening)
  if (from - lineEnd <= long) return null
  const inside = text.slice(lineEnd + 1, from).replace(/\n$/, '')
  // As far as the fence itself is indented, its lines are not.
  const indent = (node.position?.start.column ?? 1) - 1
  const words = indent === 0 ? inside : inside.replace(new RegExp(`^ {1,${indent}}`, 'gm'), '')
  return {
    block: { kind: 'code', language: node.lang ?? '', text: words.replaceAll('\0', '\uFFFD') },
    end,
  }
}

/** Where the line of the closing fence begins and ends; without one, the end of the text. */
function closing(text: string, from: number, opening: string): { from: number; end: number } {
  fence.lastIndex = from
  for (let found = fence.exec(text); found; found = fence.exec(text))
    if (found[1]?.startsWith(opening))
      return { from: found.index, end: Math.min(text.length, fence.lastIndex + 1) }
  return { from: text.length, end: text.length }
}
