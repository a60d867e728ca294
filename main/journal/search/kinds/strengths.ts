import { scanned } from '../scanned.ts'

/** Strengths, with the times they showed. */
export const strengths = scanned({
  kind: 'strength',
  tables: ['strengths'],
  sql: `SELECT id, created_at AS at, zone, local_date AS localDate,
       concat_ws(char(10, 10), strength, nullif(showed, '')) AS text,
       trashed_at IS NOT NULL AS thrown, NULL AS rejectionId, NULL AS title, NULL AS felt
     FROM strengths`,
})
