import { isoOf, localDateOf, localTimeOf } from '../../../../../shared/dates.ts'
import { inline, type Value } from '../front-matter.ts'

/** A level, a word, or nothing where none was given. */
export type Cell = string | number | null

const meaning = /[\\|&<>*_`[\]~#$=%^!]/g
const entity = (character: string) => `&#${character.charCodeAt(0)};`

/**
 * Words as one line of Markdown that means nothing but them: signs that have a meaning, and white space at the ends, as
 * entities, line breaks as `<br>`. There is one way back.
 */
export const oneLine = (words: string): string =>
  words
    .replace(meaning, entity)
    .replace(/^\s|\s$|\r/g, (space) => (space === '\n' ? space : entity(space)))
    .replaceAll('\n', '<br>')

/** Words as they were typed, behind a `> ` on each line: nothing in them is taken for a part of the page. */
const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => (line ? `> ${line}\n` : '>\n'))
    .join('')

/** A heading with words below it; nothing where there are none. */
export const said = (level: 2 | 3, heading: string, words: string): string =>
  words ? `\n${'#'.repeat(level)} ${heading}\n\n${quoted(words)}` : ''

/** A heading with a table below it; nothing where it has no rows. */
export function table(
  level: 2 | 3,
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  if (!rows.length) return ''
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => (cell === null ? '' : oneLine(String(cell)))).join(' | ')} |\n`
  const rule = `| ${columns.map(() => '---').join(' | ')} |\n`
  return `\n${'#'.repeat(level)} ${heading}\n\n${line(columns)}${rule}${rows.map(line).join('')}`
}

/** What is known of a thing, a line each, the values as in the front matter. What was not given is left out: it is not 0. */
export const known = (properties: { [key: string]: Value | undefined }): string =>
  Object.entries(properties)
    .filter((pair): pair is [string, Value] => pair[1] !== undefined && pair[1] !== null)
    .map(([key, value]) => `- ${key}: ${inline(value)}\n`)
    .join('')

/** `## Letter, 2026-11-22 21:14` */
export const dated = (heading: string, at: number, zone: string): string =>
  `\n## ${heading}, ${localDateOf(at, zone)} ${localTimeOf(at, zone)}\n\n`

/** An instant that may not have come. */
export const isoOrNull = (at: number | null, zone: string): string | null =>
  at === null ? null : isoOf(at, zone)
