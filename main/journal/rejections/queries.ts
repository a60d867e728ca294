import type {
  HurtRating,
  Rejection,
  RejectionItem,
  RejectionSummary,
  RejectionTitle,
} from '../../../shared/contract/rejections.ts'
import { Failure } from '../../../shared/result.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'
import {
  actionLines,
  askLines,
  lessonLines,
  letterLines,
  loopLines,
  planLines,
  reachOutLines,
  winLines,
  valueWritingLines,
  worthLines,
} from './lines.ts'

type Row = Omit<Rejection, 'folded' | 'unfair'> & { folded: number; unfair: number }

const columns = `id, happened_at AS happenedAt, zone, local_date AS localDate, title, facts, area, usual,
  status, folded, unfair, trashed_at AS trashedAt`

const rejectionOf = ({ folded, unfair, ...row }: Row): Rejection => ({
  ...row,
  folded: folded === 1,
  unfair: unfair === 1,
})

export const ratingColumns = 'id, rated_at AS ratedAt, zone, local_date AS localDate, hurt'

/** @throws Failure `not-found` */
export function getRejection(db: ReadDb, id: string): Rejection {
  const row = first<Row>(db, `SELECT ${columns} FROM rejections WHERE id = ?`, id)
  if (!row) throw new Failure('not-found')
  return rejectionOf(row)
}

/** All of them with their latest rating, what happened last first; those in the trash included. */
export function allRejections(db: ReadDb): RejectionSummary[] {
  const latest = new Map(
    all<HurtRating & { rejectionId: string }>(
      db,
      `SELECT ${ratingColumns}, rejection_id AS rejectionId FROM hurt_ratings ORDER BY rated_at, rowid`,
    ).map(({ rejectionId, ...rating }) => [rejectionId, rating]),
  )
  return all<Row>(
    db,
    `SELECT ${columns} FROM rejections ORDER BY happened_at DESC, created_at DESC, id`,
  ).map((row) => ({ rejection: rejectionOf(row), latest: latest.get(row.id) ?? null }))
}

/** The titles of all that are not in the trash, what happened last first. */
export const rejectionTitles = (db: ReadDb): RejectionTitle[] =>
  all<Omit<RejectionTitle, 'folded'> & { folded: number }>(
    db,
    `SELECT id, title, local_date AS localDate, folded FROM rejections WHERE trashed_at IS NULL
     ORDER BY happened_at DESC, created_at DESC, id`,
  ).map((row) => ({ ...row, folded: row.folded === 1 }))

/** Its ratings in order of time. */
export const ratingsOf = (db: ReadDb, rejectionId: string): HurtRating[] =>
  all(
    db,
    `SELECT ${ratingColumns} FROM hurt_ratings WHERE rejection_id = ? ORDER BY rated_at, rowid`,
    rejectionId,
  )

/** What an entry or a feeling is about, if the person said so. */
export const aboutOf = (
  db: ReadDb,
  { kind, itemId }: { kind: 'entry' | 'feeling'; itemId: string },
): { id: string; title: string } | null =>
  first<{ id: string; title: string }>(
    db,
    `SELECT id, title FROM rejections WHERE trashed_at IS NULL
       AND id = (SELECT rejection_id FROM rejection_links WHERE kind = ? AND item_id = ?)`,
    kind,
    itemId,
  ) ?? null

// One SELECT for each kind of thing that can belong to a rejection, each with the same columns.
const belongings = `
  SELECT 'entry' AS kind, id, created_at AS at, zone, local_date AS localDate, title AS text,
    excerpt AS detail
  FROM entries WHERE trashed_at IS NULL
    AND id IN (SELECT item_id FROM rejection_links WHERE rejection_id = $id AND kind = 'entry')
  UNION ALL
  SELECT 'feeling', id, felt_at, zone, local_date, word, ifnull(intensity, '')
  FROM feelings WHERE trashed_at IS NULL
    AND id IN (SELECT item_id FROM rejection_links WHERE rejection_id = $id AND kind = 'feeling')
  UNION ALL
  SELECT 'reframe', id, begun_at, zone, local_date,
    substr(coalesce(nullif(trim(balanced), ''), nullif(trim(thought), ''), facts), 1, 300),
    CASE WHEN set_aside_at IS NOT NULL THEN 'set aside'
      WHEN finished_at IS NULL THEN format('step %d of 7', step)
      WHEN belief_before IS NULL OR belief_after IS NULL OR trim(thought) = '' THEN ''
      ELSE format('belief in “%s” %d → %d',
        iif(length(thought) > 80, substr(thought, 1, 80) || '…', thought),
        belief_before, belief_after) END
  FROM reframes WHERE rejection_id = $id AND trashed_at IS NULL
  UNION ALL
  ${letterLines}
  UNION ALL
  ${reachOutLines}
  UNION ALL
  ${worthLines}
  UNION ALL
  ${lessonLines}
  UNION ALL
  ${actionLines}
  UNION ALL
  ${loopLines}
  UNION ALL
  ${winLines}
  UNION ALL
  ${planLines}
  UNION ALL
  ${valueWritingLines}
  UNION ALL
  ${askLines}`

/** What belongs to a rejection, the latest first, and how much there is of it. */
export function itemsOf(
  db: ReadDb,
  { id, limit, offset }: { id: string; limit: number; offset: number },
): { items: RejectionItem[]; total: number } {
  const { total } = first<{ total: number }>(db, `SELECT count(*) AS total FROM (${belongings})`, {
    id,
  })!
  const items = all<RejectionItem>(
    db,
    `${belongings} ORDER BY at DESC, id DESC LIMIT $limit OFFSET $offset`,
    { id, limit, offset },
  )
  return { items: items.map((item) => ({ ...item, detail: String(item.detail) })), total }
}
