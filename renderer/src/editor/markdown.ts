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
    extensions: { remove: notInAJournal },
    completeHTMLTags: false,
    // Both have their own place in setup.ts.
    addKeymap: false,
    pasteURLAsLink: false,
  }),
  syntaxHighlighting(style),
]
