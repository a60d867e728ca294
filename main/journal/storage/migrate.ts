import { Failure } from '../../../shared/result.ts'
import { migrations, type Migration } from './migrations.ts'
import { inTransaction, type WriteDb } from './sql.ts'

const versionOf = (db: WriteDb) => db.pragma('user_version', { simple: true }) as number

/** @throws Failure `newer-version` when the file comes from a later Intact. */
export function checkVersion(db: WriteDb, steps: readonly Migration[] = migrations): void {
  if (versionOf(db) > (steps.at(-1)?.version ?? 0)) throw new Failure('newer-version')
}

/** Whether an open file has an older schema than this Intact. */
export const isBehind = (db: WriteDb, steps: readonly Migration[] = migrations): boolean =>
  versionOf(db) < (steps.at(-1)?.version ?? 0)

/**
 * Brings an open file to the newest schema, one transaction a step.
 * @throws Failure `newer-version` when the file comes from a later Intact; the file is left as it is.
 */
export function migrate(db: WriteDb, steps: readonly Migration[] = migrations): void {
  checkVersion(db, steps)
  const present = versionOf(db)
  for (const step of steps) {
    if (step.version <= present) continue
    inTransaction(db, () => {
      db.exec(step.sql)
      db.pragma(`user_version = ${step.version}`)
    })
  }
}
