import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { checkInToday, rate } from '../../main/journal/check-ins/queries.ts'
import {
  pickSelfWords,
  saveSelfWord,
  selfWords,
  setSelfWordRemoved,
} from '../../main/journal/check-ins/self-words.ts'
import {
  rateSituation,
  saveSituation,
  setSituationTrashed,
  situations,
} from '../../main/journal/check-ins/situations.ts'
import { all } from '../../main/journal/storage/sql.ts'
import { checkIns, mostSelfWords } from '../../shared/contract/check-ins.ts'
import { expectRescued, hour } from './coming-back.ts'
import { clockAt, openJournal } from './journal.ts'

const day = 24 * hour
const start = () => ({ ...openJournal(), clock: clockAt('2026-11-16T09:00:00Z') })
const nothing = { daily: null, weekly: null, monthly: null }

it('a check-in is the ratings of a day; a later one of the day takes the place of an earlier', () => {
  const { db, clock } = start()
  expect(checkInToday(db, clock)).toEqual({
    localDate: '2026-11-16',
    ratings: {},
    picked: [],
    last: nothing,
  })
  rate(db, clock, { scale: 'worth', value: 0 })
  rate(db, clock, { scale: 'settled', value: 40 })
  clock.at += hour
  rate(db, clock, { scale: 'settled', value: 55 })
  expect(checkInToday(db, clock)).toMatchObject({
    ratings: { worth: 0, settled: 55 },
    last: nothing,
  })
  rate(db, clock, { scale: 'worth', value: null })
  expect(checkInToday(db, clock).ratings).toEqual({ settled: 55 })
  clock.at += 3 * day
  expect(checkInToday(db, clock)).toMatchObject({
    ratings: {},
    last: { ...nothing, daily: '2026-11-16' },
  })
  rate(db, clock, { scale: 'clarity', value: 70 })
  clock.at += 30 * day
  expect(checkInToday(db, clock).last).toEqual({
    daily: '2026-11-16',
    weekly: null,
    monthly: '2026-11-19',
  })
})

it('words are kept, picked for a day, and stay with the day when they are removed', () => {
  const { db, clock } = start()
  const [calm, curious] = [newId(), newId()]
  saveSelfWord(db, clock, { id: calm, word: 'calm \ud800' })
  saveSelfWord(db, clock, { id: curious, word: 'curious' })
  pickSelfWords(db, clock, [calm, curious, calm])
  pickSelfWords(db, clock, [curious])
  expect(() => pickSelfWords(db, clock, [calm, newId()])).toThrow()
  expect(checkInToday(db, clock).picked).toEqual([curious])
  setSelfWordRemoved(db, curious, clock.at)
  expect(selfWords(db)).toEqual([{ id: calm, word: 'calm �' }])
  expect(checkInToday(db, clock).picked).toEqual([curious])
  setSelfWordRemoved(db, curious, null)
  expect(selfWords(db).map(({ word }) => word)).toEqual(['calm �', 'curious'])
  expect(() => setSelfWordRemoved(db, newId(), null)).toThrow()
  for (let more = selfWords(db).length; more < mostSelfWords; more += 1)
    saveSelfWord(db, clock, { id: newId(), word: `word ${more}` })
  expect(() => saveSelfWord(db, clock, { id: newId(), word: 'one too many' })).toThrow(
    /room for 60/,
  )
  saveSelfWord(db, clock, { id: calm, word: 'calmer' })
  expect(selfWords(db)[0]).toEqual({ id: calm, word: 'calmer' })
})

it('what one is about to ask is rated once a day, and shows its last rating', () => {
  const { db, clock } = start()
  const [first, second] = [newId(), newId()]
  saveSituation(db, clock, { id: first, situation: 'Ask Ana for a word with her editor' })
  clock.at += hour
  saveSituation(db, clock, { id: second, situation: 'Ask for Friday off' })
  rateSituation(db, clock, { id: first, concern: 80, expectedNo: 60 })
  rateSituation(db, clock, { id: first, concern: 70, expectedNo: 60 })
  clock.at += day
  rateSituation(db, clock, { id: first, concern: 50, expectedNo: null })
  expect(situations(db)).toEqual([
    { id: second, situation: 'Ask for Friday off', ratedOn: null, concern: null, expectedNo: null },
    {
      id: first,
      situation: 'Ask Ana for a word with her editor',
      ratedOn: '2026-11-17',
      concern: 50,
      expectedNo: null,
    },
  ])
  expect(all(db, 'SELECT concern FROM sensitivity_ratings ORDER BY local_date')).toEqual([
    { concern: 70 },
    { concern: 50 },
  ])
  setSituationTrashed(db, second, clock.at)
  expect(situations(db).map(({ id }) => id)).toEqual([first])
  const unknown = { concern: 1, expectedNo: 1 }
  expect(() => rateSituation(db, clock, { id: second, ...unknown })).toThrow()
  setSituationTrashed(db, second, null)
  rateSituation(db, clock, { id: second, ...unknown })
  expect(() => rateSituation(db, clock, { id: newId(), ...unknown })).toThrow()
  expect(() => setSituationTrashed(db, newId(), null)).toThrow()
})

it('takes nothing beyond its bounds', () => {
  const takes = (operation: keyof typeof checkIns, given: object) =>
    checkIns[operation].input.safeParse(given).success
  expect(takes('rate', { scale: 'worth', value: 100 })).toBe(true)
  expect(takes('rate', { scale: 'worth', value: 101 })).toBe(false)
  expect(takes('rate', { scale: 'worth', value: 0.5 })).toBe(false)
  expect(takes('rate', { scale: 'mood', value: 1 })).toBe(false)
  const id = newId()
  expect(takes('saveWord', { id, word: ' ' })).toBe(false)
  expect(takes('saveWord', { id, word: 'x'.repeat(41) })).toBe(false)
  expect(takes('saveSituation', { id, situation: 'x'.repeat(301) })).toBe(false)
  expect(takes('rateSituation', { id, concern: -1, expectedNo: 1 })).toBe(false)
})

it('a rescue brings it over, row for row', () => {
  const journal = start()
  const { db, clock } = journal
  for (let i = 0; i < 60; i += 1, clock.at += day) {
    rate(db, clock, { scale: 'worth', value: i })
    rate(db, clock, { scale: 'closeness', value: 100 - i })
    const id = newId()
    saveSelfWord(db, clock, { id, word: `word ${i}` })
    pickSelfWords(db, clock, [id])
    saveSituation(db, clock, { id, situation: `about to ask ${i}` })
    rateSituation(db, clock, { id, concern: i, expectedNo: 100 - i })
  }
  const tables = ['check_in_ratings', 'self_words', 'self_word_picks', 'sensitivity_situations']
  expectRescued(journal, (from) => [
    ...[...tables, 'sensitivity_ratings'].map((table) => all(from, `SELECT * FROM ${table}`)),
    situations(from),
  ])
})
