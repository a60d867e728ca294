import type { Block, Inline, Link, Page, Picture } from '../../../shared/page/tree.ts'

/** Every inline of a page, those within others too. */
export const everyInline = (page: Page): Inline[] => page.flatMap(inBlock)

export const everyLink = (page: Page): Link[] =>
  everyInline(page).filter((inline) => inline.kind === 'link')

export const everyPicture = (page: Page): Picture[] =>
  everyInline(page).filter((inline) => inline.kind === 'picture')

/** All that can be read, one piece after the other. */
export const wordsOf = (page: Page): string =>
  [
    ...everyInline(page).map((inline) => ('text' in inline ? inline.text : '')),
    ...codes(page),
  ].join(' ')

const codes = (page: Page): string[] =>
  page.flatMap((block): string[] => {
    if (block.kind === 'code') return [block.text]
    if (block.kind === 'quote') return codes(block.children)
    return block.kind === 'list' ? block.items.flatMap(({ children }) => codes(children)) : []
  })

function inBlock(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return withInner(block.children)
    case 'quote':
      return everyInline(block.children)
    case 'list':
      return block.items.flatMap(({ children }) => everyInline(children))
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(withInner)
    default:
      return []
  }
}

const withInner = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => [inline, ...('children' in inline ? withInner(inline.children) : [])])
