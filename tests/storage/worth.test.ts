import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { finishWorth, saveWorth, worthOf } from '../../main/journal/worth/queries.ts'
import { longestSentence, worth } from '../../shared/contract/worth.ts'
import { expectRescued, hour, linesOf, stepsDone, withRejection } from './coming-back.ts'

const blank = { outcome: null, self: null, keeps: '', still: '', stands: '' }

it('how it went and how one is with oneself are kept apart, each unset until it is given', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const id = newId()
  expect(saveWorth(db, clock, { id, rejectionId, ...blank })).toMatchObject(blank)
  expect(linesOf(db, rejectionId)).toEqual([])
  saveWorth(db, clock, { id, rejectionId, ...blank, outcome: 0 })
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'worth', text: '', detail: 'how it went 0, not finished' },
  ])
  const said = { outcome: 10, self: 65, keeps: 'My hands \ud800', still: '', stands: 'Care' }
  saveWorth(db, clock, { id, rejectionId, ...said })
  expect(stepsDone(db, rejectionId)).toEqual([])
  expect(finishWorth(db, clock, id)).toMatchObject({
    outcome: 10,
    self: 65,
    keeps: 'My hands �',
    finishedAt: clock.at,
  })
  expect(stepsDone(db, rejectionId)).toEqual(['worth done'])
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'worth', text: 'My hands �', detail: 'how it went 10, with yourself 65' },
  ])
  clock.at += hour
  const finished = finishWorth(db, clock, id)
  expect(finished.finishedAt).toBe(clock.at - hour)
  const again = saveWorth(db, clock, { id: newId(), rejectionId, ...blank, self: 70 })
  expect(worthOf(db, rejectionId)).toEqual([finished, again])
})

it('nothing is kept for a rejection that is not there, nor beyond its bounds', () => {
  const { db, clock, id: rejectionId } = withRejection()
  expect(() => saveWorth(db, clock, { id: newId(), rejectionId: newId(), ...blank })).toThrow()
  expect(() => finishWorth(db, clock, newId())).toThrow()
  const accepts = (given: object) =>
    worth.save.input.safeParse({ id: newId(), rejectionId, ...blank, ...given }).success
  expect(accepts({ keeps: 'x'.repeat(longestSentence), outcome: 100, self: 0 })).toBe(true)
  expect(accepts({ keeps: 'x'.repeat(longestSentence + 1) })).toBe(false)
  expect(accepts({ outcome: 101 })).toBe(false)
  expect(accepts({ self: -1 })).toBe(false)
})

it('a rescue brings it over, row for row', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  for (let i = 0; i < 30; i += 1) {
    const id = newId()
    const outcome = i % 3 ? i : null
    saveWorth(db, clock, { id, rejectionId, ...blank, outcome, keeps: 'long '.repeat(300) })
    if (i % 2) finishWorth(db, clock, id)
  }
  expectRescued(journal, (from) => worthOf(from, rejectionId))
})
