import type { WorthTold } from '../../../shared/contract/insights.ts'
import { spearman } from '../statistics/spearman.ts'
import { all, type ReadDb } from '../storage/sql.ts'

/** Fewer pairs than this say nothing. */
const fewest = 8

/** Worth against outcome: what was said of both, of rejections outside the trash. */
export function worthTold(db: ReadDb): WorthTold {
  const pairs = all<WorthTold['pairs'][number]>(
    db,
    `SELECT local_date AS localDate, outcome, self FROM worth
     WHERE outcome IS NOT NULL AND self IS NOT NULL
       AND rejection_id NOT IN (SELECT id FROM rejections WHERE trashed_at IS NOT NULL)
     ORDER BY created_at, rowid`,
  )
  const points = pairs.map(({ outcome, self }) => ({ x: outcome, y: self }))
  return { pairs, together: pairs.length < fewest ? null : spearman(points) }
}
