import type { KnownTag, TagColour } from '../../../shared/contract/tags.ts'
import { tagsOf } from '../entries/queries.ts'
import { keyOf } from '../entries/tags.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** Every tag and every one that others lie below, in the order of a tree. A parent counts an entry once. */
export function knownTags(db: ReadDb): KnownTag[] {
  const names = new Map(
    all<{ key: string; tag: string }>(
      db,
      `SELECT key, max(tag) AS tag FROM entry_tags
       WHERE entry_id NOT IN (SELECT id FROM entries WHERE trashed_at IS NOT NULL) GROUP BY key`,
    ).map(({ key, tag }) => [key, tag]),
  )
  const pairs = [...names.keys()].flatMap((key) => upwards(key).map((above) => [above, key]))
  const counts = all<{ key: string; entries: number }>(
    db,
    `SELECT pair.value ->> 0 AS key, count(DISTINCT entry_id) AS entries
     FROM json_each(?) AS pair CROSS JOIN entry_tags ON entry_tags.key = pair.value ->> 1
     WHERE entry_id NOT IN (SELECT id FROM entries WHERE trashed_at IS NOT NULL)
     GROUP BY 1`,
    JSON.stringify(pairs),
  )
  const colours = coloursOf(db)
  return counts
    .map(({ key, entries }) => ({
      key,
      tag: names.get(key) ?? nameFrom(names, key),
      entries,
      colour: colours.get(key) ?? null,
    }))
    .sort((a, b) => inTree(a.key, b.key))
}

/** A key and those above it: `a/b`, `a`. */
function upwards(key: string): string[] {
  const parts = key.split('/')
  return parts.map((_, i) => parts.slice(0, i + 1).join('/')).filter(Boolean)
}

/** What a tag is called that no entry has by itself: as the first below it writes it. */
function nameFrom(names: ReadonlyMap<string, string>, key: string): string {
  const below = [...names].find(([other]) => other.startsWith(`${key}/`))
  return below?.[1].split('/').slice(0, key.split('/').length).join('/') ?? key
}

const order = new Intl.Collator('en', { numeric: true })

function inTree(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  for (const [i, part] of one.entries()) {
    const differs = other[i] === undefined ? 1 : order.compare(part, other[i])
    if (differs !== 0) return differs
  }
  return one.length - other.length || (a < b ? -1 : 1)
}

export const coloursOf = (db: ReadDb): Map<string, TagColour> =>
  new Map(
    all<{ key: string; colour: TagColour }>(db, 'SELECT key, colour FROM tag_colours').map(
      ({ key, colour }) => [key, colour],
    ),
  )

/** The tags of an entry with their colours. */
export function tagsOfEntry(db: ReadDb, id: string): Omit<KnownTag, 'entries'>[] {
  const colours = coloursOf(db)
  return tagsOf(db, id).tags.map((tag) => {
    const key = keyOf(tag)
    return { key, tag, colour: colours.get(key) ?? null }
  })
}

/** Gives a tag a colour, or takes it away (null). */
export function setColour(db: WriteDb, key: string, colour: TagColour | null): void {
  if (colour === null) write(db, 'DELETE FROM tag_colours WHERE key = ?', key)
  else write(db, 'INSERT OR REPLACE INTO tag_colours VALUES (?, ?)', key, colour)
}
