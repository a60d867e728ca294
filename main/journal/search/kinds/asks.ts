import { scanned } from '../scanned.ts'

/** What the person asks of others, what they feared and what surprised them. */
export const asks = scanned({
  kind: 'ask',
  tables: ['asks', 'rejections'],
  sql: `SELECT asks.id AS id, asks.created_at AS at, asks.zone AS zone, asks.local_date AS localDate,
       trim(concat_ws(char(10, 10), nullif(asks.title, ''), nullif(whom, ''), nullif(feared, ''),
         nullif(habit, ''), nullif(surprised, ''))) AS text,
       asks.trashed_at IS NOT NULL AS thrown, rejections.id AS rejectionId,
       rejections.title AS title, NULL AS felt
     FROM asks
       LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`,
})
