import { v7 as newId } from 'uuid'
import { z } from 'zod'
import data from '../../../resources/sample/strengths.json' with { type: 'json' }
import { plans as planContract } from '../../../shared/contract/plans.ts'
import { strengths as strengthContract } from '../../../shared/contract/strengths.ts'
import { wins as winContract } from '../../../shared/contract/wins.ts'
import { addDays } from '../../../shared/dates.ts'
import type { Clock } from '../clock.ts'
import { ratePlan, savePlan, settlePlan } from '../plans/queries.ts'
import type { WriteDb } from '../storage/sql.ts'
import { saveStrength } from '../strengths/queries.ts'
import { saveWin } from '../wins/queries.ts'
import { moment, type Moment } from './moment.ts'

/** The title of a rejection of the sample. */
const about = z.string().nullable()

const file = z.object({
  strengths: z.array(strengthContract.save.input.omit({ id: true }).extend(moment.shape)),
  wins: z.array(
    winContract.save.input
      .omit({ id: true, day: true, rejectionId: true, strengthId: true })
      .extend({ ...moment.shape, about, strength: z.string().nullable() }),
  ),
  plans: z.array(
    planContract.save.input.omit({ id: true, plannedFor: true, rejectionId: true }).extend({
      ...moment.shape,
      about,
      plannedDay: moment.shape.day,
      answered: planContract.rate.input
        .omit({ id: true, doneOn: true })
        .extend({ ...moment.shape, state: z.enum(['done', 'not-done']) })
        .nullable(),
    }),
  ),
})

interface Around {
  at: (moment: Moment) => Clock
  /** Ids of the sample's rejections by their titles. */
  rejections: ReadonlyMap<string, string>
}

/** Keeps what the sample person can build on, through the same doors as a window's. */
export function keepStrengths(db: WriteDb, today: string, { at, rejections }: Around): void {
  const { strengths, wins, plans } = file.parse(data)
  const known = new Map(strengths.map(({ strength }) => [strength, newId()]))
  for (const said of strengths)
    saveStrength(db, at(said), { ...said, id: known.get(said.strength)! })
  for (const said of wins)
    saveWin(db, at(said), {
      ...said,
      id: newId(),
      day: addDays(today, said.day),
      rejectionId: idIn(rejections, said.about),
      strengthId: idIn(known, said.strength),
    })
  for (const { answered, ...said } of plans) {
    const id = newId()
    const rejectionId = idIn(rejections, said.about)
    savePlan(db, at(said), {
      ...said,
      id,
      rejectionId,
      plannedFor: addDays(today, said.plannedDay),
    })
    if (!answered) continue
    settlePlan(db, at(answered), { id, state: answered.state })
    if (answered.state === 'done') ratePlan(db, at(answered), { ...answered, id, doneOn: null })
  }
}

function idIn(ids: ReadonlyMap<string, string>, name: string | null): string | null {
  if (name === null) return null
  const id = ids.get(name)
  if (!id) throw new Error(`The sample has no ${name}`)
  return id
}
