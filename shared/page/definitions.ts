import { parse } from './parse.ts'

/** `[label]: address`, on a line of its own: what a `[label]` anywhere in the text leads to. */
interface Definition {
  readonly label: string
  readonly line: string
  readonly used: boolean
}

const line = /^ {0,3}\[[^[\]\n]{1,200}\]:[ \t]*\S[^\n]*$/gm
/** Nobody has more of them in one entry; each is looked for in every part of it. */
const most = 500

const bracketed = (label: string): string => `[${label}]`.toLowerCase()

/** The definitions of links that a text holds. */
export class Definitions {
  readonly #all: readonly Definition[]

  constructor(text: string) {
    const lines = (text.match(line) ?? []).slice(0, most)
    if (lines.length === 0) {
      this.#all = []
      return
    }
    const lower = text.toLowerCase()
    this.#all = lines.flatMap((line) => {
      const [node, ...more] = parse(line).children
      if (node?.type !== 'definition' || more.length > 0) return []
      const label = node.label ?? node.identifier
      return [{ label, line, used: lower.split(bracketed(label), 3).length > 2 }]
    })
  }

  /** Lines to put before a part of the text, so that its links lead where the whole text says. */
  for(slice: string): string {
    if (this.#all.length === 0 || !slice.includes('[')) return ''
    const lower = slice.toLowerCase()
    const wanted = this.#all.filter(({ label }) => lower.includes(bracketed(label)))
    return wanted.map(({ line }) => `${line}\n`).join('') + (wanted.length > 0 ? '\n' : '')
  }

  /** Whether anything in the text leads to it. One that nothing does stays on the page, as the words it is. */
  isUsed(label: string): boolean {
    const here = bracketed(label)
    return this.#all.some((one) => one.used && bracketed(one.label) === here)
  }
}
