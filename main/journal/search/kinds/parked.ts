import { scanned } from '../scanned.ts'

/** Thoughts that were put off. */
export const parked = scanned({
  kind: 'parked',
  tables: ['parked_notes', 'rejections'],
  sql: `SELECT parked_notes.id AS id, parked_at AS at, parked_notes.zone AS zone,
       parked_notes.local_date AS localDate, note AS text,
       parked_notes.trashed_at IS NOT NULL AS thrown,
       rejections.id AS rejectionId, title, NULL AS felt
     FROM parked_notes
       LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`,
})
