import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { write } from '../../main/journal/storage/sql.ts'
import { rank, rankings } from '../../main/journal/values/rankings.ts'
import {
  finishValueWriting,
  saveValueWriting,
  setValueWritingTrashed,
  valueWritings,
} from '../../main/journal/values/writings.ts'
import { values as contract, type ValueWritingSaid } from '../../shared/contract/values.ts'
import { moved, startingValues } from '../../shared/values/rules.ts'
import { expectRescued, hour, linesOf, withRejection } from './coming-back.ts'

const said = (change: Partial<ValueWritingSaid> = {}): ValueWritingSaid => ({
  id: newId(),
  rejectionId: null,
  awayFrom: null,
  area: null,
  value: 'humour',
  valueWords: 'Laughing',
  seconds: 60,
  body: 'On the ferry, with the soup',
  ...change,
})

it('a ranking is one while it is made, and each later one stays beside it', () => {
  const { db, clock } = withRejection()
  const id = newId()
  rank(db, clock, { id, values: startingValues })
  clock.at += hour
  const first = moved(startingValues, 5, 0).map((one, place) =>
    place === 0 ? { ...one, words: 'Laughing \ud83d' } : one,
  )
  expect(rank(db, clock, { id, values: first })).toMatchObject({
    localDate: '2026-11-16',
    updatedAt: clock.at,
  })
  // The clock is set back: what was ranked last holds all the same.
  clock.at -= 100 * hour
  const second = moved(first, 0, 10)
  rank(db, clock, { id: newId(), values: second })
  expect(rankings(db).map(({ values }) => values[0]!.words)).toEqual([
    startingValues[0]!.words,
    'Laughing �',
  ])
  expect(rankings(db)[0]!.values.at(-1)!.value).toBe('humour')
  for (const one of rankings(db)) contract.rank.output.parse(one)
})

it('a ranking that lacks a value is not kept', () => {
  const { db, clock } = withRejection()
  const values = [...startingValues.slice(1), startingValues[1]!]
  expect(() => rank(db, clock, { id: newId(), values })).toThrow('A value is missing')
  expect(rankings(db)).toEqual([])
})

it('a writing is kept as it is typed, gone on with and finished', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const one = said({ rejectionId, awayFrom: 'work', area: 'friends' })
  expect(saveValueWriting(db, clock, one)).toMatchObject({
    ...one,
    finishedAt: null,
    rejectionTitle: 'They said no',
  })
  clock.at += hour
  const changed = { ...one, seconds: 300, body: 'More \ud83d' }
  expect(saveValueWriting(db, clock, changed)).toMatchObject({
    seconds: 300,
    body: 'More �',
    updatedAt: clock.at,
    createdAt: clock.at - hour,
  })
  expect(finishValueWriting(db, clock, one.id).finishedAt).toBe(clock.at)
  clock.at += hour
  saveValueWriting(db, clock, changed)
  expect(finishValueWriting(db, clock, one.id).finishedAt).toBe(clock.at - hour)
  expect(() => finishValueWriting(db, clock, newId())).toThrow('no longer')
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'value-writing', text: 'More �', detail: 'Laughing' },
  ])
})

it('a writing stays away from the area that is threatened', () => {
  const { db, clock } = withRejection()
  const threatened = said({ awayFrom: 'work', area: 'work' })
  expect(() => saveValueWriting(db, clock, threatened)).toThrow('another part of your life')
  expect(valueWritings(db)).toEqual([])
  const { id } = saveValueWriting(db, clock, { ...threatened, area: 'making' })
  expect(() => write(db, "UPDATE value_writings SET area = 'work' WHERE id = ?", id)).toThrow()
})

it('a writing goes to the trash and back, and outlives its rejection', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const { id } = saveValueWriting(db, clock, said({ rejectionId }))
  setValueWritingTrashed(db, id, clock.at)
  expect(valueWritings(db)[0]!.trashedAt).toBe(clock.at)
  setValueWritingTrashed(db, id, null)
  expect(valueWritings(db)[0]!.trashedAt).toBeNull()
  expect(() => setValueWritingTrashed(db, newId(), null)).toThrow('no longer')
  expect(() => saveValueWriting(db, clock, said({ rejectionId: newId() }))).toThrow('no longer')
  setRejectionTrashed(db, rejectionId, clock.at)
  expect(valueWritings(db)[0]).toMatchObject({ rejectionId, rejectionTitle: null })
  write(db, 'DELETE FROM rejections')
  expect(valueWritings(db)[0]).toMatchObject({ rejectionId: null, body: said().body })
})

it('is carried over when a journal is rescued', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  rank(db, clock, { id: newId(), values: startingValues })
  rank(db, clock, { id: newId(), values: startingValues.toReversed() })
  saveValueWriting(db, clock, said({ rejectionId, awayFrom: 'work', area: 'love' }))
  setValueWritingTrashed(db, saveValueWriting(db, clock, said()).id, clock.at)
  expectRescued(journal, (read) => ({ rankings: rankings(read), writings: valueWritings(read) }))
})
