import type { TagColour, TagReach } from '../../../shared/contract/tags.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { Telling } from '../exchange/pausing.ts'
import { changingTexts } from '../entries/index-anew.ts'
import { bodyOf, setTags, tagsOf } from '../entries/queries.ts'
import { replaceText } from '../entries/save.ts'
import { keyOf, tagsIn, tidyTag } from '../entries/tags.ts'
import { keepVersion } from '../entries/versions.ts'
import { all, first, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { coloursOf, setColour } from './queries.ts'
import { renamedIn, renamedTag } from './renamed.ts'

/** An entry that was changed by a rename, and how it was before. */
export interface Changed {
  readonly id: string
  readonly fieldTags: readonly string[]
  /** The fields as the rename left them. */
  readonly fieldTagsAfter: readonly string[]
  /** Of a changed text, when it was last changed before, and the version that holds it. */
  readonly text: { readonly updatedAt: number; readonly version: string | null } | null
}

/** What a rename did. */
export interface Renamed {
  readonly key: string
  readonly name: string
  readonly entries: readonly Changed[]
  /** Of the tags whose colour changed, the one before. */
  readonly colours: ReadonlyMap<string, TagColour | null>
}

const below = "(key = $key OR substr(key, 1, length($key) + 1) = $key || '/')"

/** What a rename would change. @throws Failure `bad-input` for a name that is none */
export function reachOf(db: ReadDb, key: string, to: string): TagReach {
  const name = nameOf(to)
  const reach = first<{ entries: number; texts: number }>(
    db,
    `SELECT count(DISTINCT entry_id) AS entries,
       count(DISTINCT iif(source = 'text', entry_id, NULL)) AS texts
     FROM entry_tags WHERE ${below}`,
    { key },
  )!
  const target = keyOf(name)
  const merges =
    target !== key && first(db, 'SELECT 1 FROM entry_tags WHERE key = ?', target) !== undefined
  return { ...reach, merges }
}

/**
 * Gives a tag and those below it another name, within a transaction: in fields, and where it stands in texts there too, the
 * text before it being kept as a version.
 * @param pause comes between two entries, and throws to stop
 * @throws Failure `bad-input` for a name that is none, or cannot stand in a text where it has to; `not-found`
 */
export async function renameTag(
  db: WriteDb,
  clock: Clock,
  { key, to }: { key: string; to: string },
  pause: Telling,
): Promise<Renamed> {
  const name = nameOf(to)
  const { entries, texts } = reachOf(db, key, name)
  if (entries === 0) throw new Failure('not-found', 'No entry has that tag any more.')
  if (texts > 0 && tagsIn(`#${name}`)[0] !== name) throw new Failure('bad-input', plainName)
  if (tooLong(db, key, name)) throw new Failure('bad-input', 'That name is too long for a tag.')
  const ids = all<{ id: string }>(
    db,
    `SELECT DISTINCT entry_id AS id FROM entry_tags WHERE ${below}`,
    { key },
  )
  const changed = await changingTexts(db, { texts, pieces: ids.length }, pause, async (step) => {
    const all: Changed[] = []
    for (const { id } of ids) {
      all.push(renameIn(db, clock, id, key, name))
      await step()
    }
    return all
  })
  return { key, name, entries: changed, colours: moveColours(db, key, name) }
}

/** Colours go with their tags; of two that become one, the one stays that was there. */
function moveColours(db: WriteDb, key: string, name: string): Map<string, TagColour | null> {
  const present = coloursOf(db)
  const before = new Map<string, TagColour | null>()
  for (const [one, colour] of present) {
    const renamed = renamedTag(one, key, name)
    const to = renamed === null ? one : keyOf(renamed)
    if (to === one) continue
    before.set(one, colour)
    setColour(db, one, null)
    if (present.has(to)) continue
    before.set(to, null)
    setColour(db, to, colour)
  }
  return before
}

/** With what lies below it, too. */
const tooLong = (db: ReadDb, key: string, name: string): boolean =>
  all<{ tag: string }>(db, `SELECT DISTINCT tag FROM entry_tags WHERE ${below}`, { key }).some(
    ({ tag }) => (renamedTag(tag, key, name)?.length ?? 0) > longestTag,
  )

const longestTag = 100
const plainName =
  'This tag stands in texts, where a tag has letters, digits, - and _ alone. Choose a name without spaces and other signs.'

function nameOf(to: string): string {
  const name = tidyTag(to)
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/')
  if (!name) throw new Failure('bad-input', 'A tag needs a name.')
  return name
}

function renameIn(db: WriteDb, clock: Clock, id: string, key: string, name: string): Changed {
  const { fieldTags } = tagsOf(db, id)
  const fieldTagsAfter = fieldTags.map((tag) => renamedTag(tag, key, name) ?? tag)
  setTags(db, id, 'field', fieldTagsAfter)
  const before = bodyOf(db, id) ?? ''
  const after = renamedIn(before, key, name)
  if (after === before) return { id, fieldTags, fieldTagsAfter, text: null }
  const updatedAt = updatedAtOf(db, id)
  const version = keepVersion(db, clock, { id, before, after, always: true })
  replaceText(db, clock, id, after)
  return { id, fieldTags, fieldTagsAfter, text: { updatedAt, version } }
}

const updatedAtOf = (db: ReadDb, id: string): number =>
  first<{ at: number }>(db, 'SELECT updated_at AS at FROM entries WHERE id = ?', id)?.at ?? 0
