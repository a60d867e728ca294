import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { changes } from '../../main/journal/practice/changes.ts'
import { practicesOff, turnOff, turnOn } from '../../main/journal/practice/off.ts'
import { oftenWorse } from '../../main/journal/practice/queries.ts'
import {
  answerReachOut,
  planReachOut,
  saveReachOut,
} from '../../main/journal/reach-outs/queries.ts'
import { finishReframe } from '../../main/journal/reframes/save.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { beginSession, endSession, rateSession } from '../../main/journal/writing/sessions.ts'
import { practice } from '../../shared/contract/practice.ts'
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

it('says how it was after each from five uses on that were rated both times', () => {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const reach = (before: number | null, after: number | null, reached = true) => {
    clock.at += hour
    const id = newId()
    saveReachOut(db, clock, { id, rejectionId, personId: null, need: null, opening: 'x', before })
    answerReachOut(db, clock, { id, reached, reachedOn: null, after })
  }
  const write = (hurtBefore: number, hurtAfter: number) => {
    clock.at += 48 * hour
    const [id, entryId] = [newId(), newId()]
    const series = { id: newId(), about: 'the desk' }
    beginSession(db, clock, { id, series, entryId, minutes: 15, hurtBefore })
    saveEntry(db, clock, { id: entryId, body: 'It hurt.', fieldTags: [] })
    endSession(db, clock, id)
    rateSession(db, clock, { id, hurtAfter, circling: null, workingThrough: null })
  }
  const told = () => new Map(changes(db).map(({ practice, ...rest }) => [practice, rest]))
  for (const after of [10, 90, 50, 40]) reach(50, after)
  reach(50, null)
  reach(null, 50)
  reach(50, 0, false)
  expect(told().get('reach')).toEqual({ uses: 4, change: null })
  reach(50, 45)
  expect(told().get('reach')).toEqual({ uses: 5, change: { median: -5, interval: null } })
  reach(50, 49)
  expect(told().get('reach')).toEqual({
    uses: 6,
    change: { median: -3, interval: { low: -40, high: 40 } },
  })
  for (const after of [70, 60, 50, 40, 80]) write(60, after)
  expect(told().get('timed-writing')).toEqual({ uses: 5, change: { median: 0, interval: null } })

  for (let i = 0; i < 5; i += 1) {
    const id = add(db, clock, rejectionId, { beliefBefore: 90, beliefAfter: 60 + i, feelings: [] })
    if (i < 4) finishReframe(db, clock, id)
    else {
      expect(told().get('explanations')).toEqual({ uses: 4, change: null })
      finishReframe(db, clock, id)
    }
  }
  expect(told().get('explanations')).toEqual({ uses: 5, change: { median: -28, interval: null } })
  for (const one of changes(db)) expect(practice.changes.output.safeParse([one]).success).toBe(true)
})

it('keeps what is not to be offered, until it may be again', () => {
  const { db } = openJournal()
  const clock = newClock()
  const id = addRejection(db, clock)
  expect(practicesOff(db)).toEqual([])
  turnOff(db, clock, 'letter')
  turnOff(db, clock, 'letter')
  turnOff(db, clock, 'asks')
  // Written by a later Intact that knows more of them.
  db.prepare("INSERT INTO practices_off VALUES ('not known here', 0)").run()
  expect(practicesOff(db)).toEqual(['asks', 'letter'])
  expect(rejectionPage(db, id).off).toEqual(['asks', 'letter'])
  turnOn(db, 'letter')
  expect(practicesOff(db)).toEqual(['asks'])
})
