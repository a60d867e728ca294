import { scanned } from '../scanned.ts'

/** Kind letters to oneself, by all that is in them. */
export const letters = scanned({
  kind: 'letter',
  tables: ['letters', 'rejections'],
  sql: `SELECT letters.id AS id, letters.created_at AS at, letters.zone AS zone,
       letters.local_date AS localDate, trim(concat_ws(char(10, 10), nullif(hurts, ''),
         nullif(others, ''), nullif(friend, ''), nullif(kinder, ''))) AS text,
       letters.trashed_at IS NOT NULL OR rejections.trashed_at IS NOT NULL AS thrown,
       rejections.id AS rejectionId, title, NULL AS felt
     FROM letters JOIN rejections ON rejections.id = rejection_id`,
})
