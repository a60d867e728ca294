import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { oftenWorse } from '../../main/journal/practice/queries.ts'
import {
  answerReachOut,
  planReachOut,
  saveReachOut,
} from '../../main/journal/reach-outs/queries.ts'
import { finishReframe } from '../../main/journal/reframes/save.ts'
import { openJournal } from './journal.ts'
import { add, addRejection, hour, newClock } from './reframe-journal.ts'

it('says what was worse afterwards in three of the last five uses', () => {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const reach = (before: number | null, after: number | null) => {
    clock.at += hour
    const id = newId()
    saveReachOut(db, clock, { id, rejectionId, personId: null, need: null, opening: 'x', before })
    planReachOut(db, clock, id)
    answerReachOut(db, clock, { id, reached: true, reachedOn: null, after })
  }
  const record = (beliefAfter: number) => {
    clock.at += hour
    finishReframe(db, clock, add(db, clock, rejectionId, { beliefAfter, feelings: [] }))
  }
  expect(oftenWorse(db)).toEqual([])
  reach(50, 60)
  reach(50, null)
  reach(null, 60)
  reach(50, 60)
  record(95)
  record(95)
  expect(oftenWorse(db)).toEqual([])
  reach(50, 51)
  expect(oftenWorse(db)).toEqual(['reach'])
  record(95)
  expect(oftenWorse(db)).toEqual(['explanations', 'reach'])
  for (let i = 0; i < 3; i += 1) reach(50, 20)
  expect(oftenWorse(db)).toEqual(['explanations'])
})
