import type { RatedPractice } from '../../../shared/contract/practice.ts'
import { isOftenWorse, rose } from '../../../shared/practice/often-worse.ts'
import { worseAfterRecords } from '../reframes/queries.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { hurtsOften } from '../writing/queries.ts'

const rated: Record<RatedPractice, (db: ReadDb) => boolean> = {
  'timed-writing': hurtsOften,
  explanations: worseAfterRecords,
  reach: (db) =>
    isOftenWorse(
      // How alone with it the person felt.
      all<{ before: number; after: number }>(
        db,
        `SELECT before, after FROM reach_outs
         WHERE reached = 1 AND before IS NOT NULL AND after IS NOT NULL
         ORDER BY coalesce(reached_at, begun_at) DESC, rowid DESC LIMIT 5`,
      ).map(({ before, after }) => rose(before, after)),
    ),
}

/** See `practice.oftenWorse` in the contract. */
export const oftenWorse = (db: ReadDb): RatedPractice[] =>
  (Object.keys(rated) as RatedPractice[]).filter((practice) => rated[practice](db))
