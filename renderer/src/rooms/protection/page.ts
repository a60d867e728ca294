export type Block =
  { kind: 'title' | 'heading' | 'paragraph'; text: string } | { kind: 'list'; items: string[] }

/** Reads the little Markdown that our own pages use: a title, headings, paragraphs and lists. */
export function readPage(source: string): Block[] {
  const blocks = source.split(/\n{2,}/u).map((block) => block.trim())
  return blocks.filter(Boolean).map((block): Block => {
    if (block.startsWith('# ')) return { kind: 'title', text: block.slice(2) }
    if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) }
    if (!block.startsWith('- ')) return { kind: 'paragraph', text: oneLine(block) }
    return { kind: 'list', items: block.slice(2).split(/\n- /u).map(oneLine) }
  })
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ')

/** A text as pieces, of which those between two pairs of stars are strong. */
export const pieces = (text: string): { text: string; strong: boolean }[] =>
  text.split('**').map((piece, index) => ({ text: piece, strong: index % 2 === 1 }))
