import { Failure } from '../../../shared/result.ts'
import { migrations, type Migration } from './migrations.ts'
import { inTransaction, type WriteDb } from './sql.ts'

/**
 * Brings an open file to the newest schema, one transaction a step.
 * @throws Failure `newer-version` when the file comes from a later Intact; the file is left as it is.
 */
export function migrate(db: WriteDb, steps: readonly Migration[] = migrations): void {
  const present = db.pragma('user_version', { simple: true }) as number
  const newest = steps.at(-1)?.version ?? 0
  if (present > newest) throw new Failure('newer-version')
  for (const step of steps) {
    if (step.version <= present) continue
    inTransaction(db, () => {
      db.exec(step.sql)
      db.pragma(`user_version = ${step.version}`)
    })
  }
}
