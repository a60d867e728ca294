import { escaped, inLines } from './escape.ts'

/**
 * The pages for reading that the Markdown export writes, as HTML. Their form is our own (markdown/rejections/parts.ts):
 * headings, `- key: value`, tables of one-line cells, and words behind `> `. What only programs need is left out.
 */

/** The words behind `key:` in the properties of a page; undefined where it has none. */
export function propertyOf(page: string, key: string): string | undefined {
  const matter = page.slice(0, page.indexOf('\n---\n') + 1)
  const line = matter.split('\n').find((each) => each.startsWith(`${key}: `))
  return line === undefined ? undefined : plain(line.slice(key.length + 2))
}

/**
 * @param level what `##` becomes
 * @param below what comes right below a heading, as HTML
 */
export function oursToHtml(
  page: string,
  level: number,
  below: (heading: string) => string = () => '',
): string {
  const lines = bodyOf(page).split('\n')
  let html = ''
  for (let at = 0; at < lines.length;) {
    const kind = kindOf(lines[at]!)
    let end = at + 1
    while (end < lines.length && kind !== 'heading' && kindOf(lines[end]!) === kind) end++
    const block = lines.slice(at, end)
    if (kind === 'heading') html += heading(block[0]!, level, below)
    else if (kind !== 'nothing') html += writers[kind](block)
    at = end
  }
  return html
}

type Kind = 'heading' | 'known' | 'links' | 'table' | 'words' | 'text' | 'nothing'

const bodyOf = (page: string): string =>
  page.startsWith('---\n') ? page.slice(page.indexOf('\n---\n') + '\n---\n'.length) : page

function kindOf(line: string): Kind {
  // The title stands in the document already.
  if (line === '' || line.startsWith('# ')) return 'nothing'
  if (/^###? /.test(line)) return 'heading'
  if (/^\| /.test(line)) return 'table'
  if (/^>/.test(line)) return 'words'
  if (/^- \[.*\]\(\.\.\/\.\.\/[^()]+\)$/.test(line)) return 'links'
  return /^- [a-z_]+: /.test(line) ? 'known' : 'text'
}

const writers: Record<Exclude<Kind, 'heading' | 'nothing'>, (block: string[]) => string> = {
  known(block) {
    const pairs = block.flatMap((line) => {
      const [, key = '', value = ''] = /^- ([a-z_]+): (.*)$/.exec(line) ?? []
      return forPrograms.test(key) ? [] : [{ key: key.replaceAll('_', ' '), value: plain(value) }]
    })
    if (pairs.length === 0) return ''
    const rows = pairs.map(
      ({ key, value }) =>
        `<dt>${escaped(key[0]?.toUpperCase() + key.slice(1))}</dt><dd dir="auto">${inLines(readable(value))}</dd>`,
    )
    return `<dl>${rows.join('')}</dl>\n`
  },
  table([head = '', _rule, ...rows]) {
    const cells = rows.map(cellsOf)
    const kept = cellsOf(head).map(
      (name, column) =>
        !/^(?:.* )?id$|^time zone$/i.test(name) &&
        cells.some((row) => !/^(?:[\da-f]{8}-[\da-f-]{27})?$/.test(row[column] ?? '')),
    )
    const row = (tag: 'th' | 'td', each: readonly string[]): string => {
      const shown = each.filter((_, column) => kept[column])
      return `<tr>${shown.map((cell) => `<${tag} dir="auto">${inLines(readable(cell))}</${tag}>`).join('')}</tr>`
    }
    const body = cells.map((each) => row('td', each)).join('\n')
    return `<table><thead>${row('th', cellsOf(head))}</thead><tbody>${body}</tbody></table>\n`
  },
  links(block) {
    const items = block.map((line) => {
      const [, title = '', id = ''] = /^- \[(.*)\]\(\.\.\/\.\.\/([^()]+)\)$/.exec(line) ?? []
      return `<li dir="auto"><a href="#e-${escaped(id)}">${inLines(decoded(title))}</a></li>`
    })
    return `<ul>${items.join('')}</ul>\n`
  },
  words(block) {
    const words = block.map((line) => line.slice(2)).join('\n')
    const paragraphs = words.split(/\n{2,}/).filter(Boolean)
    return `<blockquote>${paragraphs.map((each) => `<p dir="auto">${inLines(each)}</p>`).join('')}</blockquote>\n`
  },
  text: (block) => `<p dir="auto">${inLines(block.join('\n'))}</p>\n`,
}

function heading(line: string, level: number, below: (heading: string) => string): string {
  const [signs = '', words = ''] = /^(#+) (.*)$/.exec(line)?.slice(1) ?? []
  const tag = `h${level + signs.length - 2}`
  return `<${tag}>${escaped(words)}</${tag}>\n${below(words)}`
}

/** Keys of what no person needs to read. */
const forPrograms =
  /^(?:(?:\w+_)?id|(?:\w+_)?timezone|created|updated|begun|last_seen|from_our_list|step)$/

const cellsOf = (line: string): string[] => line.slice(2, -2).split(' | ').map(decoded)

/** The way back from `oneLine`. */
const decoded = (cell: string): string =>
  cell
    .replaceAll('<br>', '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** A value of front matter as words. */
function plain(value: string): string {
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no'
  if (value.startsWith('"'))
    try {
      return String(JSON.parse(value))
    } catch {
      return value
    }
  const list = /^\[(.*)\]$/.exec(value)
  return list ? (list[1] ?? '').replace(/"((?:[^"\\]|\\.)*)"/g, '$1') : value
}

/** `2026-11-22T21:14:05.120+00:00` as a person writes it. */
const readable = (words: string): string =>
  words.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+(?:[+-]\d{2}:\d{2})$/, '$1 $2')
