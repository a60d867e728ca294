import { scanned } from '../scanned.ts'

/** Who the person is, as the page says it now; earlier versions stand beside it. */
export const whoIAm = scanned({
  kind: 'who-i-am',
  tables: ['who_i_am_versions'],
  sql: `SELECT id, created_at AS at, zone, local_date AS localDate, body AS text, 0 AS thrown,
       NULL AS rejectionId, NULL AS title, NULL AS felt
     FROM who_i_am_versions WHERE trashed_at IS NULL
     ORDER BY created_at DESC, rowid DESC LIMIT 1`,
})
