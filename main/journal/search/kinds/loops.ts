import { scanned } from '../scanned.ts'

/** Loops, by what they were about and what set them off. */
export const loops = scanned({
  kind: 'loop',
  tables: ['loop_episodes', 'loop_triggers', 'rejections'],
  sql: `SELECT loop_episodes.id AS id, started_at AS at, loop_episodes.zone AS zone,
       loop_episodes.local_date AS localDate,
       concat_ws(char(10), nullif(theme, ''), (SELECT group_concat(word, ', ') FROM (
         SELECT word FROM loop_triggers WHERE episode_id = loop_episodes.id
         ORDER BY word))) AS text,
       loop_episodes.trashed_at IS NOT NULL AS thrown,
       rejections.id AS rejectionId, title, NULL AS felt
     FROM loop_episodes
       LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`,
})
