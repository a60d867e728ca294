import { scanned } from '../scanned.ts'

/** What the person lives by, in the order that holds now; earlier orders stand beside it. */
export const values = scanned({
  kind: 'values',
  tables: ['value_rankings', 'ranked_values'],
  sql: `SELECT id, created_at AS at, zone, local_date AS localDate,
       (SELECT group_concat(words, char(10) ORDER BY place) FROM ranked_values
        WHERE ranking_id = id) AS text,
       0 AS thrown, NULL AS rejectionId, NULL AS title, NULL AS felt
     FROM value_rankings
     WHERE EXISTS (SELECT 1 FROM ranked_values WHERE ranking_id = id)
     ORDER BY created_at DESC, rowid DESC LIMIT 1`,
})
