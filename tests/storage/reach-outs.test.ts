import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { allPeople, savePerson, setPersonTrashed } from '../../main/journal/people/queries.ts'
import {
  answerReachOut,
  planReachOut,
  reachOutsOf,
  saveReachOut,
} from '../../main/journal/reach-outs/queries.ts'
import { people } from '../../shared/contract/people.ts'
import { reachOuts } from '../../shared/contract/reach-outs.ts'
import { expectRescued, hour, linesOf, stepsDone, withRejection } from './coming-back.ts'

const blank = { personId: null, need: null, opening: '', before: null }

it('people are added, renamed, removed and brought back, in the order in which they came', () => {
  const { db, clock } = withRejection()
  const [ana, ben] = [newId(), newId()]
  savePerson(db, clock, { id: ana, name: 'Ana \ud800', note: '' })
  savePerson(db, clock, { id: ben, name: 'Ben', note: 'evenings' })
  savePerson(db, clock, { id: ana, name: 'Ana Maria', note: 'listens' })
  expect(allPeople(db)).toEqual([
    { id: ana, name: 'Ana Maria', note: 'listens' },
    { id: ben, name: 'Ben', note: 'evenings' },
  ])
  setPersonTrashed(db, ana, clock.at)
  expect(allPeople(db).map(({ id }) => id)).toEqual([ben])
  setPersonTrashed(db, ana, null)
  expect(allPeople(db).map(({ id }) => id)).toEqual([ana, ben])
  expect(() => setPersonTrashed(db, newId(), 1)).toThrow()
})

it('an opening is kept as it is written, planned, and answered', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const [ana, id] = [newId(), newId()]
  savePerson(db, clock, { id: ana, name: 'Ana', note: '' })
  const begun = saveReachOut(db, clock, { id, rejectionId, ...blank, opening: 'Hi \ud800' })
  expect(begun).toMatchObject({ opening: 'Hi �', name: null, plannedAt: null, reached: null })
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'reach-out', text: 'Someone', detail: 'not finished' },
  ])
  const said = { personId: ana, need: 'heard' as const, opening: 'Hi Ana', before: 72 }
  expect(saveReachOut(db, clock, { id, rejectionId, ...said })).toMatchObject({
    ...said,
    name: 'Ana',
  })
  expect(stepsDone(db, rejectionId)).toEqual([])
  expect(planReachOut(db, clock, id).plannedAt).toBe(clock.at)
  expect(stepsDone(db, rejectionId)).toEqual(['reach done'])
  expect(linesOf(db, rejectionId)[0]!.detail).toBe('planned')

  clock.at += 48 * hour
  answerReachOut(db, clock, { id, reached: true, reachedOn: '2026-11-17', after: 40 })
  expect(reachOutsOf(db, rejectionId)).toMatchObject([
    { reached: true, reachedOn: '2026-11-17', after: 40 },
  ])
  // A removed person keeps the name here.
  setPersonTrashed(db, ana, clock.at)
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'reach-out', text: 'Ana', detail: 'alone with it 72 → 40' },
  ])
  answerReachOut(db, clock, { id, reached: true, reachedOn: '2026-11-18', after: null })
  expect(linesOf(db, rejectionId)[0]!.detail).toBe('reached')
  answerReachOut(db, clock, { id, reached: false, reachedOn: '2026-11-18', after: 10 })
  expect(reachOutsOf(db, rejectionId)).toMatchObject([
    { reached: false, reachedOn: null, after: null },
  ])
  expect(linesOf(db, rejectionId)[0]!.detail).toBe('let go')
  answerReachOut(db, clock, { id, reached: null, reachedOn: null, after: null })
  expect(reachOutsOf(db, rejectionId)).toMatchObject([{ reached: null }])
})

it('one without a rejection is kept, and marks no path', () => {
  const { db, clock } = withRejection()
  const id = newId()
  saveReachOut(db, clock, { id, rejectionId: null, ...blank, opening: 'Hello' })
  expect(planReachOut(db, clock, id)).toMatchObject({ rejectionId: null, plannedAt: clock.at })
})

it('what is not there is not written to, and nothing goes on without end', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const id = newId()
  const save = (given: { rejectionId: string; personId: string | null }) => () =>
    saveReachOut(db, clock, { id, ...blank, ...given })
  expect(save({ rejectionId: newId(), personId: null })).toThrow()
  expect(save({ rejectionId, personId: newId() })).toThrow()
  expect(() => planReachOut(db, clock, newId())).toThrow()
  const answer = { id: newId(), reached: true, reachedOn: null, after: null }
  expect(() => answerReachOut(db, clock, answer)).toThrow()
  expect(reachOutsOf(db, rejectionId)).toEqual([])
  const named = (name: string, note = '') => people.save.input.safeParse({ id, name, note }).success
  expect([named(' '), named('x'), named('x'.repeat(101)), named('x', 'y'.repeat(501))]).toEqual([
    false,
    true,
    false,
    false,
  ])
  const opens = (opening: string) =>
    reachOuts.save.input.safeParse({ id, rejectionId, ...blank, opening }).success
  expect([opens('x'.repeat(5000)), opens('x'.repeat(5001))]).toEqual([true, false])
})

it('a rescue brings people and openings over, row for row', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  for (let i = 0; i < 30; i += 1) {
    const [personId, id] = [newId(), newId()]
    savePerson(db, clock, { id: personId, name: `No. ${i}`, note: 'long '.repeat(90) })
    saveReachOut(db, clock, { id, rejectionId, personId, need: 'advice', opening: 'x', before: i })
    planReachOut(db, clock, id)
    if (i % 2) answerReachOut(db, clock, { id, reached: true, reachedOn: '2026-11-16', after: i })
  }
  expectRescued(journal, (from) => [allPeople(from), reachOutsOf(from, rejectionId)])
})
