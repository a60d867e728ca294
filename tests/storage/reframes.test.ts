import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { getReframe, questionFor, reframesOf } from '../../main/journal/reframes/queries.ts'
import {
  answerTest,
  finishReframe,
  rateAgain,
  saveReframe,
  setAside,
} from '../../main/journal/reframes/save.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { itemsOf } from '../../main/journal/rejections/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { reframes as contract } from '../../shared/contract/reframes.ts'
import { openJournal, temporaryFolder } from './journal.ts'
import { add, addRejection, day, full, hour, newClock } from './reframe-journal.ts'

it('a record is kept as it was said, in order, and changed in place', () => {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const id = add(db, clock, rejectionId)
  const begunAt = clock.at
  expect(getReframe(db, id)).toMatchObject({
    ...full,
    rejectionId,
    begunAt,
    localDate: '2026-11-16',
    testAnswer: '',
    testAnsweredAt: null,
    finishedAt: null,
    setAsideAt: null,
    ratings: [],
  })
  clock.at += hour
  const [one, two] = full.explanations
  const changed = {
    ...full,
    step: 4,
    feelings: full.feelings.toReversed(),
    explanations: [
      { ...two!, share: 90 },
      { ...one!, share: 10 },
    ],
    traps: [],
    testDate: null,
  }
  saveReframe(db, clock, { ...changed, id, rejectionId })
  expect(getReframe(db, id)).toMatchObject({ ...changed, begunAt, updatedAt: clock.at })
  expect(reframesOf(db, rejectionId).map((each) => each.id)).toEqual([id])
})

it('half a surrogate pair is kept as what it will be read as', () => {
  const { db } = openJournal()
  const half = 'a \ud800 b'
  const id = add(db, newClock(), null, {
    facts: half,
    thought: half,
    evidenceFor: half,
    evidenceAgainst: half,
    balanced: half,
    test: half,
    feelings: [{ word: half, before: 1, after: null }],
    explanations: [{ text: half, share: 100, aboutMe: false }],
  })
  answerTest(db, newClock(), { id, answer: half, over: false })
  expect(JSON.stringify(getReframe(db, id))).not.toContain('\\ud800')
  expect(getReframe(db, id).explanations[0]!.text).toBe('a � b')
})

it('a pie that is not whole, and what is too long, do not come in', () => {
  const said = { ...full, id: newId(), rejectionId: null }
  const taken = (change: object): boolean =>
    contract.save.input.safeParse({ ...said, ...change }).success
  const pie = (...shares: number[]) => ({
    explanations: shares.map((share) => ({ text: 'x', share, aboutMe: false })),
  })
  expect(taken({})).toBe(true)
  expect(taken(pie())).toBe(true)
  expect(taken(pie(40, 60))).toBe(true)
  expect(taken(pie(40, 59))).toBe(false)
  expect(taken(pie(33.5, 66.5))).toBe(false)
  expect(taken(pie(-10, 110))).toBe(false)
  expect(taken(pie(...Array<number>(12).fill(0), 100))).toBe(false)
  expect(taken({ step: 8 })).toBe(false)
  expect(taken({ beliefBefore: 101 })).toBe(false)
  expect(taken({ thought: 'x'.repeat(2001) })).toBe(false)
  expect(taken({ evidenceFor: 'x'.repeat(20_000) })).toBe(true)
  expect(taken({ evidenceFor: 'x'.repeat(20_001) })).toBe(false)
  expect(taken({ traps: ['laziness'] })).toBe(false)
})

it('what is not there is not found', () => {
  const { db } = openJournal()
  const clock = newClock()
  const id = newId()
  const missing = { code: 'not-found' }
  const refused = (work: () => unknown) =>
    expect(work).toThrow(expect.objectContaining(missing) as Error)
  refused(() => getReframe(db, id))
  refused(() => add(db, clock, newId()))
  refused(() => finishReframe(db, clock, id))
  refused(() => setAside(db, clock, { rejectionId: newId(), id, aside: true }))
  refused(() => questionFor(db, clock, newId()))
  refused(() => rateAgain(db, clock, { id, days: 1, belief: 3 }))
  refused(() => answerTest(db, clock, { id, answer: '', over: true }))
  expect(reframesOf(db, newId())).toEqual([])
})

it('finishing does the step of the path, and keeps the day it was finished first', () => {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const id = add(db, clock, rejectionId)
  expect(rejectionPage(db, rejectionId).steps).toEqual([])
  const finishedAt = (clock.at += hour)
  expect(finishReframe(db, clock, id).finishedAt).toBe(finishedAt)
  expect(rejectionPage(db, rejectionId).steps).toEqual([
    { step: 'explanations', state: 'done', at: finishedAt },
  ])
  clock.at += day
  expect(finishReframe(db, clock, id).finishedAt).toBe(finishedAt)
  expect(finishReframe(db, clock, add(db, clock, null)).finishedAt).toBe(clock.at)
})

it('a record belongs to its rejection, with what became of the belief', () => {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const line = () => {
    const [item] = itemsOf(db, { id: rejectionId, limit: 10, offset: 0 }).items
    return item && [item.kind, item.text, item.detail]
  }
  const id = add(db, clock, rejectionId, { step: 4, thought: '', balanced: ' ' })
  expect(line()).toEqual(['reframe', 'The letter said no.', 'step 4 of 7'])
  saveReframe(db, clock, { ...full, id, rejectionId })
  finishReframe(db, clock, id)
  expect(line()).toEqual([
    'reframe',
    'They had half decided.',
    'belief in “I am not good enough.” 85 → 40',
  ])
  saveReframe(db, clock, { ...full, id, rejectionId, thought: 'é'.repeat(90) })
  expect(line()![2]).toBe(`belief in “${'é'.repeat(80)}…” 85 → 40`)
  saveReframe(db, clock, { ...full, id, rejectionId, beliefAfter: null })
  expect(line()![2]).toBe('')
  setAside(db, clock, { rejectionId, id, aside: true })
  expect(line()![2]).toBe('set aside')
})

function rescued(path: string, key: Uint8Array): WriteDb {
  const fresh = join(temporaryFolder(), 'journal.db')
  expect(rescueFile(path, fresh, key, { zone: 'UTC', finish() {} }).lost).toEqual([])
  return openFile(fresh, key)
}

it('a rescue brings records over, row for row', () => {
  const { db, path, key } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const ids: string[] = []
  for (let i = 0; i < 30; i += 1) {
    clock.at += hour
    const id = add(db, clock, i % 3 ? rejectionId : null, { facts: `${i} ${'long '.repeat(300)}` })
    finishReframe(db, clock, id)
    rateAgain(db, clock, { id, days: 1, belief: i })
    answerTest(db, clock, { id, answer: `${i}`, over: true })
    ids.push(id)
  }
  const records = (from: WriteDb) => ids.map((id) => getReframe(from, id))
  const before = records(db)
  closeFile(db)
  const after = rescued(path, key)
  expect(records(after)).toEqual(before)
  closeFile(after)
})

it('a record outlives a rejection that is lost', () => {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const id = add(db, clock, rejectionId)
  write(db, 'DELETE FROM rejections WHERE id = ?', rejectionId)
  expect(getReframe(db, id)).toMatchObject({ ...full, rejectionId: null })
})
