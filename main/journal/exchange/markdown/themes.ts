import { isoOf } from '../../../../shared/dates.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { frontMatter } from './front-matter.ts'
import { table } from './rejections/parts.ts'

export const themesPath = 'themes.md'

/** What the person said of themes: names, what is a part of what, and what is not shown; '' where they said nothing. */
export function themesFile(db: ReadDb): string {
  const rows = all<{
    key: string
    changedAt: number
    label: string
    name: string | null
    mergedInto: string | null
    dismissedAt: number | null
  }>(
    db,
    `SELECT key, changed_at AS changedAt, label, name, merged_into AS mergedInto,
       dismissed_at AS dismissedAt
     FROM themes WHERE name IS NOT NULL OR merged_into IS NOT NULL OR dismissed_at IS NOT NULL
     ORDER BY key`,
  )
  if (rows.length === 0) return ''
  const said = table(
    2,
    'Themes',
    ['Words', 'Called', 'Part of', 'Not shown since', 'Changed', 'Key'],
    rows.map(({ key, changedAt, label, name, mergedInto, dismissedAt }) => [
      label,
      name,
      mergedInto,
      dismissedAt === null ? null : isoOf(dismissedAt, 'UTC'),
      isoOf(changedAt, 'UTC'),
      key,
    ]),
  )
  return `${frontMatter({ type: 'themes' })}${said}`
}
