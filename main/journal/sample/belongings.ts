import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { actions as actionContract } from '../../../shared/contract/actions.ts'
import { lessons as lessonContract } from '../../../shared/contract/lessons.ts'
import { letters as letterContract } from '../../../shared/contract/letters.ts'
import { reachOuts as reachOutContract } from '../../../shared/contract/reach-outs.ts'
import { reframes as reframeContract } from '../../../shared/contract/reframes.ts'
import { addDays } from '../../../shared/dates.ts'
import { saveAction, setActionDone } from '../actions/queries.ts'
import type { Clock } from '../clock.ts'
import { finishLesson, saveLesson } from '../lessons/queries.ts'
import { finishLetter, saveLetter } from '../letters/queries.ts'
import { answerReachOut, planReachOut, saveReachOut } from '../reach-outs/queries.ts'
import { finishReframe, rateAgain, saveReframe } from '../reframes/save.ts'
import type { WriteDb } from '../storage/sql.ts'
import { moment, type Moment } from './moment.ts'

const its = { id: true, rejectionId: true } as const
/** Begun at its moment and finished later that day. */
const finished = moment.extend({ finished: z.string() }).shape
const day = z.number().int()
const rateInput = reframeContract.rateAgain.input.omit({ id: true }).extend(moment.shape)

/** What the sample person did on the way back from a rejection; the words as a window would send them. */
export const belongings = {
  reframes: z
    .array(
      reframeContract.save.input
        .omit({ ...its, testDate: true })
        .extend({ ...finished, testDay: day.nullable(), ratings: z.array(rateInput) }),
    )
    .default([]),
  letters: z.array(letterContract.save.input.omit(its).extend(finished)).default([]),
  reachOuts: z
    .array(
      reachOutContract.save.input
        .omit({ ...its, personId: true })
        .extend({ ...moment.shape, person: z.string(), answered: z.string() })
        .extend({ after: reachOutContract.answer.input.shape.after }),
    )
    .default([]),
  lessons: z.array(lessonContract.save.input.omit(its).extend(finished)).default([]),
  actions: z
    .array(
      actionContract.save.input
        .omit(its)
        .extend({ ...moment.shape, due: day.nullable(), done: z.string().nullable() }),
    )
    .default([]),
}

type Belongings = { [K in keyof typeof belongings]: z.infer<(typeof belongings)[K]> }

interface Around {
  at: (moment: Moment) => Clock
  today: string
  /** Ids by name. */
  people: ReadonlyMap<string, string>
}

export function keepBelongings(
  db: WriteDb,
  rejectionId: string,
  { reframes, letters, reachOuts, lessons, actions }: Belongings,
  { at, today, people }: Around,
): void {
  const date = (days: number | null) => (days === null ? null : addDays(today, days))
  const until = (begun: Moment, time: string) => at({ day: begun.day, time })
  for (const said of reframes) {
    const id = newId()
    saveReframe(db, at(said), { ...said, id, rejectionId, testDate: date(said.testDay) })
    finishReframe(db, until(said, said.finished), id)
    for (const rating of said.ratings) rateAgain(db, at(rating), { ...rating, id })
  }
  for (const said of letters) {
    const id = newId()
    saveLetter(db, at(said), { ...said, id, rejectionId })
    finishLetter(db, until(said, said.finished), id)
  }
  for (const said of reachOuts) {
    const id = newId()
    const personId = people.get(said.person)
    if (!personId) throw new Error(`The sample has no person ${said.person}`)
    saveReachOut(db, at(said), { ...said, id, rejectionId, personId })
    planReachOut(db, at(said), id)
    const { day: on, after } = said
    const answer = { id, reached: true, reachedOn: addDays(today, on), after }
    answerReachOut(db, until(said, said.answered), answer)
  }
  for (const said of lessons) {
    const id = newId()
    saveLesson(db, at(said), { ...said, id, rejectionId })
    finishLesson(db, until(said, said.finished), id)
  }
  for (const said of actions) {
    const id = newId()
    saveAction(db, at(said), { ...said, id, rejectionId, due: date(said.due) })
    if (said.done !== null) setActionDone(db, until(said, said.done), id, true)
  }
}
