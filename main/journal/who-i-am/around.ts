import type { AroundRejection } from '../../../shared/contract/who-i-am.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import type { VersionWithBody } from './versions.ts'

/** How long after a rejection a change is held beside it, in milliseconds: thirty days. Own convention. */
const after = 30 * 24 * 60 * 60 * 1000

interface Happened {
  id: string
  title: string
  localDate: string
  at: number
}

/**
 * The page before each rejection and as it was first changed in the thirty days after it, the latest rejection first; without
 * those that are folded away or in the trash.
 * @param versions the first one first
 */
export function aroundRejections(
  db: ReadDb,
  versions: readonly VersionWithBody[],
): AroundRejection[] {
  const happened = all<Happened>(
    db,
    `SELECT id, title, local_date AS localDate, happened_at AS at FROM rejections
     WHERE trashed_at IS NULL AND folded = 0 ORDER BY happened_at DESC, id`,
  )
  return happened.flatMap(({ id, title, localDate, at }) => {
    const old = versions.findLast(({ createdAt }) => createdAt < at)
    const changed = versions.find(({ createdAt }) => createdAt >= at && createdAt <= at + after)
    if (!old || !changed) return []
    return [{ rejectionId: id, title, localDate, before: texts(old), after: texts(changed) }]
  })
}

const texts = ({ localDate, body }: VersionWithBody) => ({ localDate, body })
