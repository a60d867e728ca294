import type { ThrownLoop } from '../../../shared/contract/loops.ts'
import { all, type ReadDb } from '../storage/sql.ts'

/**
 * What was thrown away in the Loops room, and what was about to be asked in a check-in, the last first. It stays until it is
 * restored.
 */
export const thrownLoops = (db: ReadDb): ThrownLoop[] =>
  all(
    db,
    `SELECT 'episode' AS kind, id, trashed_at AS trashedAt, local_date AS localDate,
       coalesce(nullif(trim(theme), ''),
         (SELECT group_concat(word, ', ') FROM (
            SELECT word FROM loop_triggers WHERE episode_id = loop_episodes.id ORDER BY word)), '')
         AS text
     FROM loop_episodes WHERE trashed_at IS NOT NULL
     UNION ALL
     SELECT 'note', id, trashed_at, local_date, note FROM parked_notes WHERE trashed_at IS NOT NULL
     UNION ALL
     SELECT 'situation', id, trashed_at, NULL, situation
     FROM sensitivity_situations WHERE trashed_at IS NOT NULL
     ORDER BY trashedAt DESC, id`,
  )
