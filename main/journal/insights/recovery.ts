import type { RecoveryTold } from '../../../shared/contract/insights.ts'
import { waitFor } from '../rejections/page.ts'
import { allRejections } from '../rejections/queries.ts'
import { medianWait, survivalCurve } from '../rejections/survival.ts'
import type { ReadDb } from '../storage/sql.ts'

/** How long rejections took until they hurt half as much, those still open included for as long as they are known. */
export function recoveryTold(db: ReadDb): RecoveryTold {
  const kept = allRejections(db).filter(({ rejection }) => rejection.trashedAt === null)
  const told = kept.flatMap(({ rejection }) => {
    const wait = waitFor(db, rejection)
    return wait ? [{ ...wait, title: rejection.folded ? null : rejection.title }] : []
  })
  told.sort((a, b) => a.hours - b.hours)
  return {
    waits: told.map(({ title, hours, over }) => ({ title, hours, open: !over })),
    curve: survivalCurve(told),
    medianHours: medianWait(told),
    early: kept.length - told.length,
  }
}
