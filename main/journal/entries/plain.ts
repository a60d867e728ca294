// Matches may be marked in what is searched: see matchBegins and matchEnds of timeline/fragments.ts.
const link = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()\uFDD0]|\([^()\uFDD0]*\))*\)/g
const address = /<((?:https?:|mailto:)[^\s<>]*)>/g
const pair = /(\*\*|__|~~|`+)(.+?)\1/g
// One star or underline is a sign only at the edges of words: 2 * 3 and snake_case stay as they are.
const single =
  /(?<![\p{L}\p{N}\\*_]\uFDD1?)([*_])(?=[^\s*_])([^*_]*)(?<=\S)\1(?!\uFDD0?[\p{L}\p{N}])/gu
const escaped = /\\([!-/:-@[-`{-~])/g

/**
 * Words without the Markdown signs among them: a link or picture is what it is called, what is emphasised or code is
 * itself. The address of a link stays where a match is marked in it. For a few thousand characters at most: hostile ones
 * take the square of their number.
 */
export const plainWords = (markdown: string): string =>
  markdown
    // Twice: a link may be around a picture.
    .replace(link, '$1')
    .replace(link, '$1')
    .replace(address, '$1')
    .replace(pair, '$2')
    .replace(single, '$2')
    .replace(escaped, '$1')
