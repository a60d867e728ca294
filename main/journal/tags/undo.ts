import type { Telling } from '../exchange/pausing.ts'
import { changingTexts } from '../entries/index-anew.ts'
import { bodyOf, setTags, tagsOf } from '../entries/queries.ts'
import { tagsIn } from '../entries/tags.ts'
import { summaryOf } from '../entries/title.ts'
import { versionBody } from '../entries/versions.ts'
import { write, type WriteDb } from '../storage/sql.ts'
import { setColour } from './queries.ts'
import type { Changed, Renamed } from './rename.ts'
import { renamedIn } from './renamed.ts'

/**
 * Takes back a rename, within a transaction; entries that were changed since stay as they are.
 * @param pause comes between two entries, and throws to stop
 * @returns how many are as before
 */
export async function undoRename(db: WriteDb, renamed: Renamed, pause: Telling): Promise<number> {
  const { entries, colours } = renamed
  const texts = entries.filter(({ text }) => text).length
  const undone = await changingTexts(db, { texts, pieces: entries.length }, pause, async (step) => {
    let count = 0
    for (const changed of entries) {
      if (takeBack(db, renamed, changed)) count += 1
      await step()
    }
    return count
  })
  for (const [key, colour] of colours) setColour(db, key, colour)
  return undone
}

function takeBack(db: WriteDb, { key, name }: Renamed, changed: Changed): boolean {
  const { id, fieldTags, fieldTagsAfter, text } = changed
  const present = bodyOf(db, id)
  if (present === undefined) return false
  const body = text?.version ? versionBody(db, id, text.version) : null
  if (body !== null && renamedIn(body, key, name) !== present) return false
  const same = new Set(tagsOf(db, id).fieldTags)
  if (fieldTagsAfter.some((tag) => !same.has(tag))) return false
  const added = [...same].filter((tag) => !fieldTagsAfter.includes(tag))
  setTags(db, id, 'field', [...fieldTags, ...added])
  if (!text?.version || body === null) return true
  const { title, excerpt } = summaryOf(body)
  write(
    db,
    'UPDATE entries SET body = ?, title = ?, excerpt = ?, updated_at = ? WHERE id = ?',
    body,
    title,
    excerpt,
    text.updatedAt,
    id,
  )
  setTags(db, id, 'text', tagsIn(body))
  // It was kept for the rename alone.
  write(db, 'DELETE FROM entry_versions WHERE id = ?', text.version)
  return true
}
