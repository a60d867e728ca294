import { scanned } from '../scanned.ts'

/** What the person did, and calls a win. */
export const wins = scanned({
  kind: 'win',
  tables: ['wins', 'rejections'],
  sql: `SELECT wins.id AS id, wins.created_at AS at, wins.zone AS zone, wins.local_date AS localDate,
       win AS text, wins.trashed_at IS NOT NULL AS thrown, rejections.id AS rejectionId, title,
       NULL AS felt
     FROM wins
       LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`,
})
