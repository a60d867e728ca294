import type { Change, RatedPractice } from '../../../shared/contract/practice.ts'
import { middleOf } from '../statistics/middle.ts'
import { all, type ReadDb } from '../storage/sql.ts'

/** What was rated before and after each use, 0 to 100. */
const uses: Record<RatedPractice, string> = {
  // How much it hurts.
  'timed-writing': `SELECT hurt_before AS before, hurt_after AS after FROM writing_sessions
    WHERE entry_id IN (SELECT id FROM entries)`,
  // How much the thought is believed.
  explanations: `SELECT belief_before AS before, belief_after AS after FROM reframes
    WHERE trashed_at IS NULL AND finished_at IS NOT NULL`,
  // How alone with it the person feels.
  reach: 'SELECT before, after FROM reach_outs WHERE reached = 1',
}

/** See `practice.changes` in the contract. */
export const changes = (db: ReadDb): Change[] =>
  (Object.keys(uses) as RatedPractice[]).map((practice) => {
    const values = all<{ change: number }>(
      db,
      `SELECT after - before AS change FROM (${uses[practice]})
       WHERE before IS NOT NULL AND after IS NOT NULL`,
    ).map(({ change }) => change)
    return { practice, uses: values.length, change: middleOf(values) }
  })
