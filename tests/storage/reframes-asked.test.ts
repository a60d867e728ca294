import { describe, expect, it } from 'vitest'
import {
  getReframe,
  mayTrySomethingElse,
  questionFor,
} from '../../main/journal/reframes/queries.ts'
import {
  answerTest,
  finishReframe,
  rateAgain,
  saveReframe,
  setAside,
} from '../../main/journal/reframes/save.ts'
import { getRejection } from '../../main/journal/rejections/queries.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { openJournal, type TestClock } from './journal.ts'
import { add, addRejection, day, full, hour, newClock } from './reframe-journal.ts'

describe('what is asked later', () => {
  const kindAt = (db: WriteDb, clock: TestClock, rejectionId: string) => {
    const question = questionFor(db, clock, rejectionId)
    return question?.kind === 'rating' ? question.days : (question?.kind ?? null)
  }

  it('a belief after one day and after seven, each once', () => {
    const { db } = openJournal()
    const clock = newClock()
    const rejectionId = addRejection(db, clock)
    const id = add(db, clock, rejectionId, { test: '' })
    clock.at += day
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    finishReframe(db, clock, id)
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    clock.at += 14 * hour
    expect(kindAt(db, clock, rejectionId)).toBe(1)
    rateAgain(db, clock, { id, days: 1, belief: 45 })
    rateAgain(db, clock, { id, days: 1, belief: 99 })
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    const first = { days: 1, ratedAt: clock.at, belief: 45 }
    clock.at += 6 * day
    expect(kindAt(db, clock, rejectionId)).toBe(7)
    rateAgain(db, clock, { id, days: 7, belief: null })
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    expect(getReframe(db, id).ratings).toEqual([
      first,
      { days: 7, ratedAt: clock.at, belief: null },
    ])
    clock.at += 60 * day
    expect(kindAt(db, clock, rejectionId)).toBeNull()
  })

  it('the small test on its day, answered or put away, and again on another day', () => {
    const { db } = openJournal()
    const clock = newClock()
    const rejectionId = addRejection(db, clock)
    const id = add(db, clock, rejectionId)
    clock.at = Date.parse('2026-11-19T23:00:00Z')
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    clock.at += 2 * hour
    expect(kindAt(db, clock, rejectionId)).toBe('test')
    answerTest(db, clock, { id, answer: 'She saw', over: false })
    expect(kindAt(db, clock, rejectionId)).toBe('test')
    answerTest(db, clock, { id, answer: 'She saw it too.', over: true })
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    expect(getReframe(db, id)).toMatchObject({
      testAnswer: 'She saw it too.',
      testAnsweredAt: clock.at,
    })
    saveReframe(db, clock, { ...full, id, rejectionId })
    expect(getReframe(db, id).testAnsweredAt).toBe(clock.at)
    saveReframe(db, clock, { ...full, id, rejectionId, testDate: '2026-11-25' })
    clock.at += 5 * day
    expect(kindAt(db, clock, rejectionId)).toBe('test')
    expect(getReframe(db, id).testAnswer).toBe('She saw it too.')
  })

  it('nothing of what was unfair or unsafe, until that is taken back', () => {
    const { db } = openJournal()
    const clock = newClock()
    const rejectionId = addRejection(db, clock)
    const id = add(db, clock, rejectionId)
    finishReframe(db, clock, id)
    clock.at += 5 * day
    setAside(db, clock, { rejectionId, id, aside: true })
    expect(getRejection(db, rejectionId).unfair).toBe(true)
    expect(getReframe(db, id).setAsideAt).toBe(clock.at)
    expect(kindAt(db, clock, rejectionId)).toBeNull()
    setAside(db, clock, { rejectionId, id: null, aside: false })
    expect(getRejection(db, rejectionId).unfair).toBe(false)
    expect(getReframe(db, id).setAsideAt).toBeNull()
    expect(kindAt(db, clock, rejectionId)).toBe('test')
    setAside(db, clock, { rejectionId, id: null, aside: true })
    expect(getRejection(db, rejectionId).unfair).toBe(true)
  })
})

it('two records that moved nothing speak for something else', () => {
  const { db } = openJournal()
  const clock = newClock()
  const finish = (beliefAfter: number | null) => {
    clock.at += hour
    finishReframe(db, clock, add(db, clock, null, { beliefAfter }))
  }
  finish(80)
  expect(mayTrySomethingElse(db)).toBe(false)
  finish(null)
  finish(90)
  expect(mayTrySomethingElse(db)).toBe(true)
  finish(30)
  expect(mayTrySomethingElse(db)).toBe(false)
})
