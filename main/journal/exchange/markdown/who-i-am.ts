import { isoOf } from '../../../../shared/dates.ts'
import type { ReadDb } from '../../storage/sql.ts'
import { keptVersions } from '../../who-i-am/versions.ts'
import { frontMatter } from './front-matter.ts'
import { dated, known, said } from './rejections/parts.ts'

/** Where it goes. */
export const whoIAmPath = 'who-i-am.md'

/** "Who I am" with all its versions, the first one first; null where nothing was written. */
export function whoIAmFile(db: ReadDb): string | null {
  const versions = keptVersions(db)
  if (versions.length === 0) return null
  const text = versions.map(
    ({ id, createdAt, updatedAt, zone, body }) =>
      dated('Version', createdAt, zone) +
      known({
        created: isoOf(createdAt, zone),
        updated: isoOf(updatedAt, zone),
        timezone: zone,
        id,
      }) +
      said(3, 'Who I am', body),
  )
  return `${frontMatter({ type: 'who-i-am' })}${text.join('')}`
}
