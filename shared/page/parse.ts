import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

// As in the editor (renderer/src/editor/markdown.ts): what a person types by accident stays text. HTML above all: it is
// shown as the characters it is, and no tag is ever looked for in it.
const notInAJournal = {
  disable: {
    null: [
      'codeIndented',
      'setextUnderline',
      'htmlFlow',
      'htmlText',
      'gfmFootnoteCall',
      'gfmFootnoteDefinition',
      'gfmPotentialFootnoteCall',
    ],
  },
}
const options = {
  extensions: [gfm({ singleTilde: false }), notInAJournal],
  mdastExtensions: [gfmFromMarkdown()],
}

/** Markdown as a syntax tree. Nothing in it is safe yet: addresses are what somebody wrote. */
export const parse = (markdown: string): Root => fromMarkdown(markdown, options)
