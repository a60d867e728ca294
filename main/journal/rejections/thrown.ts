import type { Thrown } from '../../../shared/contract/rejections.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { firstLine, written } from './lines.ts'

type Row = Omit<Thrown, 'about'> & { title: string | null; aboutTrashed: number }

/** What was thrown away of what belongs to rejections, the last first. It stays until it is restored. */
export const thrownAway = (db: ReadDb): Thrown[] =>
  all<Row>(
    db,
    `SELECT 'letter' AS kind, letters.id AS id, letters.trashed_at AS trashedAt, title,
       ${firstLine(written('hurts', 'others', 'friend', 'kinder'))} AS text,
       rejections.trashed_at IS NOT NULL AS aboutTrashed
     FROM letters JOIN rejections ON rejections.id = rejection_id
     WHERE letters.trashed_at IS NOT NULL
     UNION ALL
     SELECT 'reframe', reframes.id, reframes.trashed_at, title,
       ${firstLine(written('balanced', 'thought', 'reframes.facts'))},
       rejections.trashed_at IS NOT NULL
     FROM reframes LEFT JOIN rejections ON rejections.id = rejection_id
     WHERE reframes.trashed_at IS NOT NULL
     UNION ALL
     SELECT 'action', actions.id, actions.trashed_at, title, substr(text, 1, 200),
       rejections.trashed_at IS NOT NULL
     FROM actions JOIN rejections ON rejections.id = rejection_id
     WHERE actions.trashed_at IS NOT NULL
     UNION ALL
     SELECT 'person', id, trashed_at, NULL, name, 0 FROM people WHERE trashed_at IS NOT NULL
     ORDER BY trashedAt DESC, id`,
  ).map(({ title, aboutTrashed, ...row }) => ({
    ...row,
    about: title === null ? null : { title, inTrash: aboutTrashed === 1 },
  }))
