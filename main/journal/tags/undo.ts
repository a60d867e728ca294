import { changingTexts } from '../entries/index-anew.ts'
import { bodyOf, setTags, tagsOf } from '../entries/queries.ts'
import { tagsIn } from '../entries/tags.ts'
import { summaryOf } from '../entries/title.ts'
import { versionBody } from '../entries/versions.ts'
import { inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { setColour } from './queries.ts'
import type { Changed, Renamed } from './rename.ts'
import { renamedIn } from './renamed.ts'

/** Takes back a rename; entries that were changed since stay as they are. @returns how many are as before */
export function undoRename(db: WriteDb, renamed: Renamed): number {
  const { entries, colours } = renamed
  return inTransaction(db, () => {
    const texts = entries.filter(({ text }) => text).length
    const undone = changingTexts(db, texts, () =>
      entries.filter((changed) => takeBack(db, renamed, changed)),
    ).length
    for (const [key, colour] of colours) setColour(db, key, colour)
    return undone
  })
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
