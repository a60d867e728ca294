import type { BroughtBack } from '../../../shared/contract/strengths.ts'
import { worthIsLow } from '../../../shared/evening.ts'
import { heavy } from '../../../shared/safety/heavy.ts'
import type { Clock } from '../clock.ts'
import { areasThatHurt, lastWorth, painfulEveningNow } from '../evening/queries.ts'
import { isOff } from '../practice/off.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { pairInOrderOfFit, type Candidate } from './choose.ts'

type Row = Omit<Candidate, 'shows'> & BroughtBack & { shows: number }

// Of a rejection that is out of sight, or was unfair, nothing is brought back; nor of one that lies in the trash.
const candidates = `
  SELECT 'strength' AS kind, id, created_at AS writtenAt, area, trim(showed) <> '' AS shows,
    strength AS text, showed, local_date AS day
  FROM strengths WHERE trashed_at IS NULL
  UNION ALL
  SELECT 'win', wins.id, wins.created_at, coalesce(wins.area, rejections.area),
    strength_id IS NOT NULL, win, '', day
  FROM wins LEFT JOIN rejections ON rejections.id = rejection_id
  WHERE wins.trashed_at IS NULL
    AND (rejections.id IS NULL OR (rejections.trashed_at IS NULL AND folded = 0 AND unfair = 0))`

/** Two strengths or wins for this evening; see `strengths.forEvening` in the contract. */
export function strengthsForEvening(db: ReadDb, clock: Clock): BroughtBack[] {
  if (isOff(db, 'strengths')) return []
  const evening = painfulEveningNow(db, clock)
  if (evening === null || !worthIsLow(lastWorth(db), clock.now())) return []
  // On such an evening nobody is led to what was heavy.
  const light = all<Row>(db, candidates)
    .filter(({ text, showed }) => heavy(`${text}\n\n${showed}`).length === 0)
    .map((row) => ({ ...row, shows: row.shows === 1 }))
  const asked = { now: clock.now(), evening, hurting: areasThatHurt(db, clock) }
  return pairInOrderOfFit(light, asked).map(({ kind, id, text, showed, day }) => ({
    kind,
    id,
    text,
    showed,
    day,
  }))
}
