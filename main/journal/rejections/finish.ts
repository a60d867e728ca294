import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { first, inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { setStep } from './steps.ts'

/** What is written about a rejection over some time, and the step of the path back that it is. */
const stepOf = { letters: 'letter', worth: 'worth', lessons: 'lessons' } as const

/** The person is done with something of the path; it stays finished when it is changed later. @throws Failure `not-found` */
export function finish(db: WriteDb, clock: Clock, table: keyof typeof stepOf, id: string): void {
  inTransaction(db, () => {
    const now = clock.now()
    write(db, `UPDATE ${table} SET finished_at = coalesce(finished_at, ?) WHERE id = ?`, now, id)
    const about = first<{ rejectionId: string }>(
      db,
      `SELECT rejection_id AS rejectionId FROM ${table} WHERE id = ?`,
      id,
    )
    if (!about) throw new Failure('not-found')
    setStep(db, clock, { id: about.rejectionId, step: stepOf[table], state: 'done' })
  })
}
