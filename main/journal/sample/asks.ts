import { v7 as newId } from 'uuid'
import { z } from 'zod'
import data from '../../../resources/sample/asks.json' with { type: 'json' }
import { asks as contract } from '../../../shared/contract/asks.ts'
import { ifThenPlans } from '../../../shared/contract/if-then-plans.ts'
import { addDays } from '../../../shared/dates.ts'
import { answerAsk, saveAsk, settleAsk } from '../asks/queries.ts'
import type { Clock } from '../clock.ts'
import { saveIfThenPlan } from '../if-then-plans/queries.ts'
import type { WriteDb } from '../storage/sql.ts'
import { moment, type Moment } from './moment.ts'

const file = z.object({
  asks: z.array(
    contract.save.input.omit({ id: true, rejectionId: true, plannedFor: true }).extend({
      ...moment.shape,
      /** The title of a rejection of the sample. */
      about: z.string().nullable(),
      plannedDay: moment.shape.day.nullable(),
      settled: moment.extend({ state: z.enum(['done', 'not-done']) }).nullable(),
      answer: contract.answer.input.omit({ id: true }).nullable(),
    }),
  ),
  plans: z.array(ifThenPlans.save.input.omit({ id: true }).extend(moment.shape)),
})

interface Around {
  at: (moment: Moment) => Clock
  /** Ids of the sample's rejections by their titles. */
  rejections: ReadonlyMap<string, string>
}

/** Keeps what the sample person asked, and their if-then plans, through the same doors as a window's. */
export function keepAsks(db: WriteDb, today: string, { at, rejections }: Around): void {
  const { asks, plans } = file.parse(data)
  for (const { day, time, about, plannedDay, settled, answer, ...said } of asks) {
    const id = newId()
    const rejectionId = about === null ? null : rejections.get(about)
    if (rejectionId === undefined) throw new Error(`The sample has no rejection ${about}`)
    const plannedFor = plannedDay === null ? null : addDays(today, plannedDay)
    saveAsk(db, at({ day, time }), { ...said, id, rejectionId, plannedFor })
    if (settled) settleAsk(db, at(settled), { id, state: settled.state })
    if (settled && answer) answerAsk(db, at(settled), { ...answer, id })
  }
  for (const plan of plans) saveIfThenPlan(db, at(plan), { ...plan, id: newId() })
}
