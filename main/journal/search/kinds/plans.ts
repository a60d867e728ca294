import { scanned } from '../scanned.ts'

/** Things to do in which the person is at home. */
export const plans = scanned({
  kind: 'plan',
  tables: ['plans', 'rejections'],
  sql: `SELECT plans.id AS id, plans.created_at AS at, plans.zone AS zone,
       plans.local_date AS localDate, plan AS text, plans.trashed_at IS NOT NULL AS thrown,
       rejections.id AS rejectionId, title, NULL AS felt
     FROM plans
       LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`,
})
