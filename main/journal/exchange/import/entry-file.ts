import { basename } from 'node:path/posix'
import { isZone } from '../../../../shared/dates.ts'
import { headingOf } from '../../entries/title.ts'
import { fromAbove } from '../markdown/images.ts'
import { dateInName, datesOf, titleInName, type When } from './dates.ts'
import { jrnlEntries } from './jrnl.ts'
import { matterOf, tagsOf, textOf, type Matter } from './matter.ts'
import type { DateFrom } from './report.ts'
import type { FoundFile } from './walk.ts'

/** An entry as a file of Markdown has it. */
export interface ReadEntry {
  readonly path: string
  /** Of an entry that Intact wrote out. */
  readonly id: string | null
  readonly body: string
  readonly when: When
  readonly from: DateFrom
  /** When it was last changed, if that is known. */
  readonly updatedAt: number | null
  readonly tags: readonly string[]
  readonly favourite: boolean
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
/**
 * Pages that Intact writes for reading alone: their `type`, and what tells them from somebody's own notes of such a type,
 * which come in.
 */
const pages: Readonly<Record<string, (file: FoundFile, matter: Matter) => boolean>> = {
  rejection: (_, { properties }) => uuid.test(textOf(properties.get('id')) ?? ''),
  feelings: (_, { properties }) => properties.has('month'),
  records: named('without-a-rejection.md'),
  people: named('people.md'),
  loops: named('loops.md'),
  themes: named('themes.md'),
  'check-ins': named('check-ins.md'),
  'strengths-and-wins': named('strengths-and-wins.md'),
  asks: named('asks.md'),
  values: named('values.md'),
  'who-i-am': named('who-i-am.md'),
}

/** A text with `\n` at the end of its lines. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * The text of an entry that Intact wrote out, as it was typed: without the properties and the one line break around it.
 * Where an editor has put Windows line breaks even around the properties, it has done so everywhere.
 */
export function ownText(text: string): { id: string | null; body: string } {
  const converted = /^---\r\n/.test(text)
  const { properties, body } = matterOf(converted ? withPlainBreaks(text) : text)
  const id = textOf(properties.get('id'))
  return {
    id: id && uuid.test(id) ? id : null,
    body: fromAbove(body.replace(/^\n/, '').replace(/\n$/, '')),
  }
}

/** The same of a file that is as it was written: its properties end at the first line of hyphens. */
export const untouchedBody = (text: string): string =>
  fromAbove(text.slice(text.indexOf('\n---\n') + '\n---\n\n'.length, -1))

/**
 * The entries in a file: one, or as many as jrnl put there; none in a page that Intact wrote for reading alone.
 * @param zone where dates without an offset were
 */
export function entriesIn(
  file: FoundFile,
  text: string,
  zone: string,
  say: (why: string) => void,
): ReadEntry[] {
  const plain = withPlainBreaks(text)
  const several = /\.(?:txt|journal)$/i.test(file.path) ? jrnlEntries(plain, zone) : []
  if (several.length > 0)
    return several.map((each) => ({
      ...each,
      path: file.path,
      id: null,
      from: 'properties' as const,
    }))
  const matter = matterOf(plain)
  if (matter.problem) say(matter.problem)
  if (isPage(file, matter)) return []
  const own = isOwn(matter) ? ownText(text) : null
  const { begun, changed } = datesOf(matter, zone)
  const named = begun ? null : dateInName(file, zone)
  const when = begun ?? named ?? { at: file.changedAt, zone }
  const { properties } = matter
  return [
    {
      path: file.path,
      id: own?.id ?? null,
      body: own ? own.body : titled(matter.body, matter, file),
      when,
      from: begun ? 'properties' : named ? 'name' : 'file',
      updatedAt: changed?.at ?? null,
      tags: tagsOf(properties.get('tags') ?? properties.get('tag') ?? properties.get('keywords')),
      favourite: [true, 'true', 'yes'].includes(
        (properties.get('favourite') ?? properties.get('starred')) as string | boolean,
      ),
    },
  ]
}

function isPage(file: FoundFile, matter: Matter): boolean {
  const type = String(matter.properties.get('type'))
  return Object.hasOwn(pages, type) && pages[type]!(file, matter)
}

function named(name: string): (file: FoundFile) => boolean {
  return ({ path }) => basename(path) === name
}

/** Whether Intact wrote it, as an entry. */
export function isOwn({ properties }: Matter): boolean {
  const [id, zone] = [textOf(properties.get('id')), textOf(properties.get('timezone'))]
  return id !== null && uuid.test(id) && zone !== null && isZone(zone) && properties.has('created')
}

/** The text below its title, where the title stands only beside it: in the properties, or as the name of the file. */
function titled(body: string, { properties }: Matter, file: FoundFile): string {
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  const title = (textOf(properties.get('title')) ?? titleInName(file))?.replace(/\s+/g, ' ')
  // The name of a file with nothing in it is no entry.
  if (!title || !(text || properties.has('title'))) return text
  const begins = text.slice(0, 4000).toLowerCase()
  const there = headingOf(text) || begins.startsWith(title.toLowerCase())
  return there && (!properties.has('title') || begins.includes(title.toLowerCase()))
    ? text
    : `# ${title}\n\n${text}`.trimEnd()
}
