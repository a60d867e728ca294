import type { Definition, Image, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { linkAddress, ownImage } from './addresses.ts'
import type { Definitions } from './definitions.ts'
import type { Block, Cell, Inline, Item, Level, Page } from './tree.ts'

/** Deeper than anyone nests lists and quotations; what lies deeper is shown as it was written. */
const deepest = 40

/** Makes a page of a syntax tree. Whatever is not known to be safe becomes the text that it was written as. */
export class Converting {
  readonly #source: string
  readonly #from: number
  readonly #definitions: Definitions
  readonly #addresses = new Map<string, string>()

  /** @param from the place in the source from which on things are shown; what is before only defines */
  constructor(source: string, from: number, definitions: Definitions) {
    this.#source = source
    this.#from = from
    this.#definitions = definitions
  }

  blocks(nodes: readonly RootContent[], depth = 0): Page {
    this.#define(nodes)
    return nodes.flatMap((node) => this.#block(node, depth))
  }

  #define(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === 'definition' && !this.#addresses.has(node.identifier))
        this.#addresses.set(node.identifier, node.url)
      else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
        this.#define(node.children)
    }
  }

  #block(node: RootContent, depth: number): Block[] {
    if ((node.position?.start.offset ?? 0) < this.#from) return []
    if (depth > deepest) return [this.#paragraphAsWritten(node)]
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: this.#inlines(node.children, depth) }]
      case 'heading': {
        const children = this.#inlines(node.children, depth)
        return [{ kind: 'heading', level: node.depth satisfies Level, children }]
      }
      case 'blockquote':
        return [{ kind: 'quote', children: this.#inner(node.children, depth) }]
      case 'list': {
        const start = node.ordered ? (node.start ?? 1) : null
        const loose = node.spread === true || node.children.some(({ spread }) => spread)
        return [
          { kind: 'list', start, loose, items: node.children.map((one) => this.#item(one, depth)) },
        ]
      }
      case 'code':
        return [{ kind: 'code', language: node.lang ?? '', text: node.value }]
      case 'table': {
        const [head = [], ...rows] = node.children.map(({ children }) =>
          children.map((cell) => this.#inlines(cell.children, depth)),
        )
        const aligns = head.map((_cell, column) => node.align?.[column] ?? null)
        return [
          { kind: 'table', aligns, head, rows: rows.map((row) => filled(row, aligns.length)) },
        ]
      }
      case 'thematicBreak':
        return [{ kind: 'rule' }]
      case 'definition':
        return this.#isUsed(node) ? [] : [this.#paragraphAsWritten(node)]
      default:
        return [this.#paragraphAsWritten(node)]
    }
  }

  #item({ checked, children }: ListItem, depth: number): Item {
    return { done: checked ?? null, children: this.#inner(children, depth) }
  }

  #inner(nodes: readonly RootContent[], depth: number): Page {
    return nodes.flatMap((node) => this.#block(node, depth + 1))
  }

  /** Whether what it defines is somewhere on the page; otherwise its words would be nowhere. */
  #isUsed({ label, identifier, url }: Definition): boolean {
    if (!linkAddress(url) && !ownImage(url)) return false
    return this.#definitions.isUsed(label ?? identifier)
  }

  #inlines(nodes: readonly PhrasingContent[], depth: number): Inline[] {
    return nodes.flatMap((node) => this.#inline(node, depth + 1))
  }

  #inline(node: PhrasingContent, depth: number): Inline[] {
    if (depth > deepest) return this.#asWritten(node)
    switch (node.type) {
      case 'text':
        return linesOf(node.value)
      case 'break':
        return [{ kind: 'break' }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: this.#inlines(node.children, depth) }]
      case 'delete':
        return [{ kind: 'struck', children: this.#inlines(node.children, depth) }]
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }]
      case 'link':
        return this.#link(node, this.#addressOf(node), depth)
      case 'linkReference':
        return this.#link(node, this.#addresses.get(node.identifier), depth)
      case 'image':
        return this.#image(node, node.url, node.alt)
      case 'imageReference':
        return this.#image(node, this.#addresses.get(node.identifier) ?? '', node.alt)
      default:
        return this.#asWritten(node)
    }
  }

  /** `www.` alone leads where the editor's does: to the safer of the two protocols. */
  #addressOf(node: { url: string } & Nodes): string {
    const bare = /^www\./i.test(this.#sourceOf(node))
    return bare ? node.url.replace(/^http:/, 'https:') : node.url
  }

  #link(
    node: PhrasingContent & { children: PhrasingContent[] },
    url: string | undefined,
    depth: number,
  ): Inline[] {
    const address = linkAddress(url ?? '')
    if (!address) return this.#asWritten(node)
    const children = withoutLinks(this.#inlines(node.children, depth))
    if (children.length === 0) children.push({ kind: 'text', text: address })
    return [{ kind: 'link', address, children }]
  }

  /** Pictures from elsewhere are never loaded. Where one is can be told, as a link. */
  #image(node: Nodes, url: string, alt: Image['alt']): Inline[] {
    const own = ownImage(url)
    if (own) return [{ kind: 'picture', id: own.id, file: own.file, name: alt ?? '' }]
    const name = alt?.trim()
    const address = linkAddress(url)
    if (address) return [{ kind: 'link', address, children: linesOf(name || address) }]
    // The bytes of one that stands in the text itself are nothing to read.
    return name && /^data:/i.test(url) ? linesOf(name) : this.#asWritten(node)
  }

  #paragraphAsWritten(node: Nodes): Block {
    return { kind: 'paragraph', children: this.#asWritten(node) }
  }

  #asWritten(node: Nodes): Inline[] {
    return linesOf(this.#sourceOf(node))
  }

  #sourceOf({ position }: Nodes): string {
    return this.#source.slice(position?.start.offset, position?.end.offset)
  }
}

/** Every line break that was written is one on the page. */
const linesOf = (text: string): Inline[] =>
  text.split('\n').flatMap((line, index): Inline[] => {
    const words: Inline[] = line === '' ? [] : [{ kind: 'text', text: line }]
    return index === 0 ? words : [{ kind: 'break' }, ...words]
  })

/** A picture from elsewhere in the words of a link is a link itself. */
const withoutLinks = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'link') return withoutLinks(inline.children)
    return 'children' in inline
      ? [{ ...inline, children: withoutLinks(inline.children) }]
      : [inline]
  })

const filled = (row: Cell[], columns: number): Cell[] =>
  Array.from({ length: columns }, (_, column) => row[column] ?? [])
