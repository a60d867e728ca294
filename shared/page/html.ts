import type { Element, ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Align, Block, Cell, Inline, Item, List, Page, Picture, Table } from './tree.ts'

export interface AsHtml {
  /**
   * Where the document finds an image of the journal: a path beside it, or a `data:` address. With null it is named in
   * words instead. Without this function images are at `assets/<id>.<extension>`.
   */
  imageAddress?: (picture: Picture) => string | null
  /** The level of the heading that an entry's own first level becomes, 1 to 6; deeper ones follow. Without it 1. */
  firstLevel?: 1 | 2 | 3 | 4 | 5 | 6
}

/**
 * A page as HTML, to stand in the body of a document: every character of the text and of attributes is escaped, there are
 * no scripts, no styles, no ids and nothing that is loaded but what `imageAddress` names. Each block says `dir="auto"`; what stands
 * in a quotation or a list has its direction from it.
 * @returns elements without a wrapper, one after the other
 */
export const pageToHtml = (page: Page, as: AsHtml = {}): string => toHtml(blocks(page, as))

const element = (
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] })
const text = (value: string): ElementContent => ({ type: 'text', value })
const either: Properties = { dir: 'auto' }

/** `dir="auto"` looks at no words that have a direction of their own: within another block there is none. */
const blocks = (page: Page, as: AsHtml, direction = either): Element[] =>
  page.map((block) => blockOf(block, as, direction))

function blockOf(block: Block, as: AsHtml, direction: Properties): Element {
  switch (block.kind) {
    case 'paragraph':
      return element('p', direction, inlines(block.children, as))
    case 'heading': {
      const level = Math.min(6, block.level + (as.firstLevel ?? 1) - 1)
      return element(`h${level}`, direction, inlines(block.children, as))
    }
    case 'quote':
      return element('blockquote', direction, blocks(block.children, as, {}))
    case 'list':
      return listOf(block, as, direction)
    case 'code':
      return element('pre', {}, [element('code', {}, [text(block.text)])])
    case 'table':
      return tableOf(block, as)
    case 'rule':
      return element('hr', {})
  }
}

function listOf({ start, loose, items }: List, as: AsHtml, direction: Properties): Element {
  const numbered = start === null || start === 1 ? {} : { start }
  const children = items.map((item) => itemOf(item, loose, as))
  return element(start === null ? 'ul' : 'ol', { ...direction, ...numbered }, children)
}

function itemOf({ done, children }: Item, loose: boolean, as: AsHtml): Element {
  const box =
    done === null
      ? []
      : [
          element('input', { type: 'checkbox', disabled: true, checked: done, ariaLabel: 'Done' }),
          text(' '),
        ]
  const inside = children.flatMap((block): ElementContent[] =>
    block.kind === 'paragraph' && !loose ? inlines(block.children, as) : [blockOf(block, as, {})],
  )
  return element('li', {}, [...box, ...inside])
}

function tableOf({ aligns, head, rows }: Table, as: AsHtml): Element {
  const row = (tag: 'th' | 'td', cells: readonly Cell[]): Element =>
    element(
      'tr',
      {},
      cells.map((cell, column) =>
        element(tag, { ...either, ...aligned(aligns[column] ?? null) }, inlines(cell, as)),
      ),
    )
  const body = rows.map((cells) => row('td', cells))
  return element('table', {}, [
    element('thead', {}, [row('th', head)]),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ])
}

const aligned = (align: Align): Properties => (align ? { align } : {})

const inlines = (children: readonly Inline[], as: AsHtml): ElementContent[] =>
  children.map((inline) => inlineOf(inline, as))

function inlineOf(inline: Inline, as: AsHtml): ElementContent {
  switch (inline.kind) {
    case 'text':
      return text(inline.text)
    case 'code':
      return element('code', {}, [text(inline.text)])
    case 'break':
      return element('br', {})
    case 'strong':
      return element('strong', {}, inlines(inline.children, as))
    case 'emphasis':
      return element('em', {}, inlines(inline.children, as))
    case 'struck':
      return element('del', {}, inlines(inline.children, as))
    case 'link': {
      const properties = { href: inline.address, rel: ['noopener', 'noreferrer'] }
      return element('a', properties, inlines(inline.children, as))
    }
    case 'picture': {
      const src = as.imageAddress ? as.imageAddress(inline) : inline.file
      return src === null
        ? text(inline.name || 'Picture')
        : element('img', { src, alt: inline.name || 'Picture' })
    }
  }
}
