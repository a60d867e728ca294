import { readDate, type When } from './dates.ts'

export interface JrnlEntry {
  readonly body: string
  readonly when: When
  readonly updatedAt: null
  readonly tags: readonly string[]
  readonly favourite: boolean
}

const stamp =
  /^\[(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2})?(?:\s?([AaPp])\.?[Mm]\.?)?)?\] ?(.*)$/
const tag = /(?<=^|\s)@([\p{L}\p{N}_-]+)/gu

/**
 * The entries of a text that jrnl wrote: `[2020-08-29 11:11] Title. *`, then what follows. None where the text does not begin
 * so.
 */
export function jrnlEntries(text: string, zone: string): JrnlEntry[] {
  const entries: JrnlEntry[] = []
  let open: { when: When; title: string; lines: string[] } | undefined
  const close = () => {
    if (!open) return
    const favourite = /(?:^|\s)\*$/.test(open.title)
    const title = open.title.replace(/(?:^|\s)\*$/, '').trim()
    const rest = open.lines
      .join('\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd()
    const body = [title, rest].filter(Boolean).join('\n\n')
    const tags = Array.from(body.matchAll(tag), ([, word]) => word ?? '')
    if (body) entries.push({ body, when: open.when, updatedAt: null, tags, favourite })
  }
  for (const line of text.split('\n')) {
    const [, date, time, half, title = ''] = stamp.exec(line) ?? []
    const when = date ? readDate(time ? `${date} ${onDial(time, half)}` : date, zone) : null
    if (when) {
      close()
      open = { when, title: title.trim(), lines: [] }
    } else if (open) open.lines.push(line)
    else if (line.trim()) return []
  }
  close()
  return entries
}

/** A time of jrnl's as a day has it: `12:05` and `a` are five past midnight. What makes no sense stays, and is no time. */
function onDial(time: string, half: string | undefined): string {
  const [hour = '', minutes] = time.split(':')
  const said = Number(hour)
  if (half === undefined || said < 1 || said > 12) return time
  return `${(said % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}:${minutes}`
}
