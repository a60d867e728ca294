import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { tags } from '@lezer/highlight'

// What a person writing about their day types by accident stays text: an indented paragraph is not code, a line of dashes
// under a sentence does not make it a heading, and `<3` is not a tag.
const notInAJournal = [
  'IndentedCode',
  'SetextHeading',
  'HTMLBlock',
  'HTMLTag',
  'Subscript',
  'Superscript',
  'Emoji',
]

/** How much of a text the parser takes at once, in characters: a very long page of a book. */
const most = 10_000

/**
 * Within one paragraph the parser's time grows with the square of its length, and it cannot be interrupted: a megabyte
 * of somebody's JSON on one line would hold the window for a minute at every key. Such a line is shown as it is, and a
 * paragraph without end is cut where it becomes too much.
 */
const notTooMuch: NonNullable<Parameters<typeof markdown>[0]>['extensions'] = {
  remove: notInAJournal,
  parseBlock: [
    {
      name: 'VeryLongLine',
      before: 'LinkReference',
      parse(context, line) {
        if (line.text.length <= most) return false
        context.nextLine()
        return true
      },
      endLeaf: (_context, line, leaf) => leaf.content.length + line.text.length > most,
    },
  ],
}

const style = HighlightStyle.define([
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-struck' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.url, class: 'md-address' },
  { tag: tags.processingInstruction, class: 'md-mark' },
  { tag: tags.contentSeparator, class: 'md-mark' },
  { tag: tags.labelName, class: 'md-mark' },
])

/** Markdown with task lists, strikethrough and tables, and the classes its parts are styled by (editor.css). */
export const journalMarkdown = (): Extension => [
  markdown({
    base: markdownLanguage,
    extensions: notTooMuch,
    completeHTMLTags: false,
    // Both have their own place in setup.ts.
    addKeymap: false,
    pasteURLAsLink: false,
  }),
  syntaxHighlighting(style),
]
