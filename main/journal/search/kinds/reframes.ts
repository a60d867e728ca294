import { scanned } from '../scanned.ts'

const parts = [
  'thought',
  'reframes.facts',
  'evidence_for',
  'evidence_against',
  'balanced',
  'test',
  'test_answer',
]
  .map((column) => `nullif(${column}, '')`)
  .join(', ')

/** Thought records, by all that was written in them, other explanations included. */
export const reframes = scanned({
  kind: 'reframe',
  tables: ['reframes', 'reframe_feelings', 'reframe_explanations', 'rejections'],
  sql: `SELECT reframes.id AS id, begun_at AS at, reframes.zone AS zone, reframes.local_date AS localDate,
       concat_ws(char(10, 10), ${parts}, (SELECT group_concat(text, char(10)) FROM (
         SELECT text FROM reframe_explanations WHERE reframe_id = reframes.id
         ORDER BY position))) AS text,
       reframes.trashed_at IS NOT NULL OR rejections.trashed_at IS NOT NULL AS thrown, rejections.id AS rejectionId, title,
       (SELECT json_group_array(word) FROM reframe_feelings
        WHERE reframe_id = reframes.id) AS felt
     FROM reframes LEFT JOIN rejections ON rejections.id = rejection_id`,
})
