import type { StepState } from '../../../shared/contract/rejections.ts'
import type { StepId } from '../../../shared/rejections/path.ts'
import { stepIds, stepsSaidOnce } from '../../../shared/rejections/path.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

interface Step {
  step: StepId
  state: StepState
  at: number
}

const known = new Set<string>(stepIds)

/** The steps that were done or skipped for good. One that this Intact does not know is left out. */
export const stepsOf = (db: ReadDb, rejectionId: string): Step[] =>
  all<Step>(
    db,
    'SELECT step, state, at FROM rejection_steps WHERE rejection_id = ? ORDER BY at, step',
    rejectionId,
  ).filter(({ step }) => known.has(step))

/** The steps that are said once in a journal, and were done or skipped with another rejection, though not with this one. */
export function saidBefore(db: ReadDb, rejectionId: string): StepId[] {
  const said = new Set(
    all<{ step: string }>(
      db,
      `SELECT DISTINCT step FROM rejection_steps
       EXCEPT SELECT step FROM rejection_steps WHERE rejection_id = ?`,
      rejectionId,
    ).map(({ step }) => step),
  )
  return stepsSaidOnce.filter((step) => said.has(step))
}

/** A step was done, or is not wanted for this rejection; null makes it as if it had not been touched. */
export function setStep(
  db: WriteDb,
  clock: Clock,
  { id, step, state }: { id: string; step: StepId; state: StepState | null },
): void {
  if (state === null) {
    write(db, 'DELETE FROM rejection_steps WHERE rejection_id = ? AND step = ?', id, step)
    return
  }
  write(
    db,
    `INSERT INTO rejection_steps (rejection_id, step, state, at)
     SELECT id, ?, ?, ? FROM rejections WHERE id = ?
     ON CONFLICT (rejection_id, step) DO UPDATE SET state = excluded.state, at = excluded.at`,
    step,
    state,
    clock.now(),
    id,
  )
}
