import { scanned } from '../scanned.ts'

/** Why a value matters, and when it showed. */
export const valueWritings = scanned({
  kind: 'value-writing',
  tables: ['value_writings', 'rejections'],
  sql: `SELECT value_writings.id AS id, value_writings.created_at AS at, value_writings.zone AS zone,
       value_writings.local_date AS localDate,
       trim(concat_ws(char(10, 10), nullif(value_words, ''), nullif(body, ''))) AS text,
       value_writings.trashed_at IS NOT NULL AS thrown, rejections.id AS rejectionId, title,
       NULL AS felt
     FROM value_writings
       LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`,
})
