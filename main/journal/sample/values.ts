import { v7 as newId } from 'uuid'
import { z } from 'zod'
import data from '../../../resources/sample/values.json' with { type: 'json' }
import { values as contract } from '../../../shared/contract/values.ts'
import { whoIAm as whoIAmContract } from '../../../shared/contract/who-i-am.ts'
import { startingValues, type Value } from '../../../shared/values/rules.ts'
import type { Clock } from '../clock.ts'
import type { WriteDb } from '../storage/sql.ts'
import { rank } from '../values/rankings.ts'
import { finishValueWriting, saveValueWriting } from '../values/writings.ts'
import { saveWhoIAm } from '../who-i-am/versions.ts'
import { moment, type Moment } from './moment.ts'

const file = z.object({
  /** What comes first; the others follow as they began. */
  rankings: z.array(moment.extend({ first: z.array(z.string()) })),
  writings: z.array(
    contract.saveWriting.input.omit({ id: true, rejectionId: true }).extend({
      ...moment.shape,
      finished: z.string(),
      /** The title of a rejection of the sample. */
      about: z.string(),
    }),
  ),
  whoIAm: z.array(whoIAmContract.save.input.omit({ id: true }).extend(moment.shape)),
})

interface Around {
  at: (moment: Moment) => Clock
  /** Ids of the sample's rejections by their titles. */
  rejections: ReadonlyMap<string, string>
}

/** Keeps what the sample person stands for, and who they are, through the same doors as a window's. */
export function keepValues(db: WriteDb, { at, rejections }: Around): void {
  const { rankings, writings, whoIAm } = file.parse(data)
  for (const { first, ...when } of rankings)
    rank(db, at(when), { id: newId(), values: inOrder(first) })
  for (const { day, time, finished, about, ...said } of writings) {
    const id = newId()
    const rejectionId = rejections.get(about)
    if (!rejectionId) throw new Error(`The sample has no rejection ${about}`)
    saveValueWriting(db, at({ day, time }), { ...said, id, rejectionId })
    finishValueWriting(db, at({ day, time: finished }), id)
  }
  for (const { body, ...when } of whoIAm) saveWhoIAm(db, at(when), { id: newId(), body })
}

function inOrder(first: readonly string[]): Value[] {
  const place = ({ value }: Value) => (first.includes(value) ? first.indexOf(value) : first.length)
  return startingValues.toSorted((a, b) => place(a) - place(b))
}
