import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import {
  finishLetter,
  lettersOf,
  saveLetter,
  setLetterTrashed,
} from '../../main/journal/letters/queries.ts'
import { letters, longestMovement } from '../../shared/contract/letters.ts'
import {
  addRejection,
  expectRescued,
  hour,
  linesOf,
  stepsDone,
  withRejection,
} from './coming-back.ts'

const blank = { hurts: '', others: '', friend: '', kinder: '' }

it('a letter is kept as it is written, and finished once', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const id = newId()
  const begun = saveLetter(db, clock, { id, rejectionId, ...blank, hurts: 'It stings \ud800' })
  expect(begun).toMatchObject({
    hurts: 'It stings �',
    localDate: '2026-11-16',
    zone: 'Europe/Lisbon',
    finishedAt: null,
  })
  expect(stepsDone(db, rejectionId)).toEqual([])
  clock.at += hour
  clock.where = 'Asia/Tokyo'
  const said = { hurts: 'It stings.\nA lot.', others: 'They do.', friend: 'Rest.', kinder: '' }
  saveLetter(db, clock, { id, rejectionId, ...said })
  const finished = finishLetter(db, clock, id)
  expect(finished).toMatchObject({ ...said, zone: 'Europe/Lisbon', finishedAt: clock.at })
  expect(stepsDone(db, rejectionId)).toEqual(['letter done'])
  clock.at += hour
  saveLetter(db, clock, { id, rejectionId, ...said, friend: 'Rest well.' })
  expect(finishLetter(db, clock, id).finishedAt).toBe(finished.finishedAt)
  expect(lettersOf(db, rejectionId)).toMatchObject([{ id, friend: 'Rest well.' }])
})

it('letters come in order, each with its own rejection, without what lies in the trash', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const other = addRejection(db, clock)
  const write = (to: string, hurts: string) =>
    saveLetter(db, clock, { id: newId(), rejectionId: to, ...blank, hurts }).id
  const first = write(rejectionId, '\n  The first\nline')
  write(other, 'Elsewhere')
  write(rejectionId, ' \n')
  clock.at += 24 * hour
  const second = saveLetter(db, clock, { id: newId(), rejectionId, ...blank, kinder: 'Tea' }).id
  finishLetter(db, clock, second)
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'letter', text: 'Tea', detail: '' },
    { kind: 'letter', text: 'The first', detail: 'not finished' },
  ])
  setLetterTrashed(db, first, clock.at)
  expect(lettersOf(db, rejectionId).map(({ id }) => id)).not.toContain(first)
  expect(linesOf(db, rejectionId)).toHaveLength(1)
  setLetterTrashed(db, first, null)
  expect(lettersOf(db, rejectionId)[0]!.id).toBe(first)
})

it('nothing is kept for a rejection that is not there, nor without end', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const stray = { id: newId(), rejectionId: newId(), ...blank, hurts: 'x' }
  expect(() => saveLetter(db, clock, stray)).toThrow()
  expect(() => finishLetter(db, clock, newId())).toThrow()
  expect(() => setLetterTrashed(db, newId(), 1)).toThrow()
  expect(lettersOf(db, newId())).toEqual([])
  const accepts = (hurts: string) =>
    letters.save.input.safeParse({ id: newId(), rejectionId, ...blank, hurts }).success
  expect(accepts('x'.repeat(longestMovement))).toBe(true)
  expect(accepts('x'.repeat(longestMovement + 1))).toBe(false)
})

it('a rescue brings letters over, row for row', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  for (let i = 0; i < 30; i += 1) {
    const id = newId()
    saveLetter(db, clock, { id, rejectionId, ...blank, hurts: `No. ${i} ${'long '.repeat(500)}` })
    if (i % 2) finishLetter(db, clock, id)
  }
  expectRescued(journal, (from) => lettersOf(from, rejectionId))
})
