import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import {
  beginEpisode,
  cutLeft,
  guessEpisode,
  seePerson,
  stopEpisode,
} from '../../main/journal/loops/course.ts'
import { currentEpisodes, getEpisode, pastEpisodes } from '../../main/journal/loops/episodes.ts'
import {
  addTriggerWord,
  allRedirections,
  removeTriggerWord,
  saveRedirection,
  setRedirectionTrashed,
  triggerWords,
} from '../../main/journal/loops/own-lists.ts'
import { saveEpisode, setEpisodeTrashed, setWay } from '../../main/journal/loops/said.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import { episodes as contract } from '../../shared/contract/episodes.ts'
import { addRejection, expectRescued, hour, linesOf, withRejection } from './coming-back.ts'
import { clockAt, openJournal } from './journal.ts'

const minute = 60_000
const blank = {
  rejectionId: null,
  theme: '',
  triggers: [] as string[],
  strength: null,
  circling: null,
  working: null,
  strengthAfter: null,
}

function journal() {
  const { db, ...file } = openJournal()
  const clock = clockAt('2026-11-22T23:00:00Z')
  const begin = (id = newId()) => beginEpisode(db, clock, id)
  const now = () => currentEpisodes(db, clock)
  const later = (minutes: number) => (clock.at += minutes * minute)
  return { db, ...file, clock, begin, now, later, stop: () => stopEpisode(db, clock) }
}

describe('one open episode at a time', () => {
  it('begins with one press and nothing else, and ends when it stopped', () => {
    const { begin, now, later, stop, db, clock } = journal()
    const begun = begin()
    expect(begun).toEqual({
      ...blank,
      id: begun.id,
      startedAt: clock.at,
      zone: 'Europe/Lisbon',
      localDate: '2026-11-22',
      state: 'open',
      length: null,
      guessed: false,
      way: null,
      rejectionTitle: null,
    })
    later(12)
    expect(begin().id).toBe(begun.id)
    expect(begin(begun.id).id).toBe(begun.id)
    expect(now()).toMatchObject({ open: { id: begun.id }, left: null })
    later(3)
    expect(stop()).toMatchObject({ id: begun.id, state: 'over', length: 15 * minute })
    expect(now()).toEqual({ open: null, left: null })
    expect(() => stop()).toThrow('No loop is open')
    const next = begin()
    expect(next.id).not.toBe(begun.id)
    expect(pastEpisodes(db, clock, { limit: 10, offset: 0 })).toMatchObject({
      total: 1,
      episodes: [{ id: begun.id }],
    })
  })

  it('goes on for as long as the person is seen, each sign written down at most twice a minute', () => {
    const { begin, later, db, clock, stop } = journal()
    begin()
    for (let at = 0; at < 100; at += 1) {
      later(1)
      seePerson(db, clock)
    }
    const seen = () => all<{ at: number }>(db, 'SELECT seen_at AS at FROM loop_episodes')[0]!.at
    const before = seen()
    clock.at += 29_000
    seePerson(db, clock)
    expect(seen()).toBe(before)
    later(59)
    expect(stop().length).toBe(159 * minute + 29_000)
  })

  it('that is left through a night is cut where the person was last seen, and then asked about', () => {
    const { begin, now, later, db, clock } = journal()
    const { id } = begin()
    later(4)
    seePerson(db, clock)
    // Suspended; the next thing that happens is the unlock in the morning.
    later(9 * 60)
    expect(now()).toMatchObject({ open: null, left: { id, length: null } })
    cutLeft(db, clock)
    expect(all(db, 'SELECT ended_at - started_at AS cut, ending FROM loop_episodes')).toEqual([
      { cut: 4 * minute, ending: null },
    ])
    expect(guessEpisode(db, clock, { id, guess: 'half-hour' })).toMatchObject({
      state: 'over',
      guessed: true,
      length: 30 * minute,
    })
    expect(now()).toEqual({ open: null, left: null })
    expect(guessEpisode(db, clock, { id, guess: 'unknown' })).toMatchObject({
      state: 'over',
      length: null,
    })
  })

  it('is not said to have gone on all night by “It stopped” in the morning', () => {
    const { begin, later, stop, now } = journal()
    const { id } = begin()
    later(8 * 60)
    expect(stop()).toMatchObject({ id, state: 'left', length: null })
    expect(now().left?.id).toBe(id)
  })

  it('makes place for the next one, also after the clock was set back, and each left one is asked for', () => {
    const { begin, now, later, db, clock } = journal()
    const first = begin()
    later(-3 * 60)
    const second = begin()
    expect(now()).toMatchObject({ open: { id: second.id }, left: { id: first.id } })
    later(24 * 60)
    const third = begin()
    expect(now()).toMatchObject({ open: { id: third.id }, left: { id: first.id } })
    guessEpisode(db, clock, { id: first.id, guess: 'minutes' })
    expect(now().left?.id).toBe(second.id)
    setEpisodeTrashed(db, third.id, clock.at)
    expect(now().open).toBeNull()
  })

  it('does not mind a clock that is put right by some seconds', () => {
    const { begin, stop, clock } = journal()
    const { id } = begin()
    clock.at -= 5000
    expect(begin().id).toBe(id)
    expect(stop()).toMatchObject({ id, state: 'over', length: 0 })
  })
})

describe('what is said of an episode', () => {
  it('is kept as it is said, at any time, and without half letters', () => {
    const { db, clock, id: rejectionId } = withRejection()
    const { id } = beginEpisode(db, clock, newId())
    const said = {
      ...blank,
      rejectionId,
      theme: 'the call \ud800',
      triggers: ['lying awake', 'a message', 'a message'],
      strength: 0,
      circling: 80,
    }
    expect(saveEpisode(db, clock, { id, ...said })).toMatchObject({
      ...said,
      theme: 'the call �',
      triggers: ['a message', 'lying awake'],
      rejectionTitle: 'They said no',
      working: null,
    })
    setWay(db, { id, way: 'redirect' })
    clock.at += 10 * minute
    stopEpisode(db, clock)
    clock.at += 48 * hour
    saveEpisode(db, clock, { id, ...said, triggers: [], theme: '', strengthAfter: 20 })
    expect(getEpisode(db, clock, id)).toMatchObject({
      triggers: [],
      way: 'redirect',
      strengthAfter: 20,
      length: 10 * minute,
    })
    setRejectionTrashed(db, rejectionId, clock.at)
    expect(getEpisode(db, clock, id)).toMatchObject({ rejectionId, rejectionTitle: null })
  })

  it('shows on the page of the rejection it is about', () => {
    const { db, clock, id: rejectionId } = withRejection()
    const id = beginEpisode(db, clock, newId()).id
    saveEpisode(db, clock, { id, ...blank, rejectionId, triggers: ['a message'] })
    expect(linesOf(db, rejectionId)).toEqual([
      { kind: 'loop', text: 'a message', detail: 'not over' },
    ])
    clock.at += 12 * minute
    stopEpisode(db, clock)
    saveEpisode(db, clock, { id, ...blank, rejectionId, theme: 'the call', strength: 60 })
    expect(linesOf(db, rejectionId)).toEqual([
      { kind: 'loop', text: 'the call', detail: '12 minutes, 60 of 100' },
    ])
    const onTheCurve = () => rejectionPage(db, rejectionId).loops
    const at = clock.at - 12 * minute
    expect(onTheCurve()).toEqual([{ at, length: 12 * minute, strength: 60 }])
    guessEpisode(db, clock, { id, guess: 'unknown' })
    expect(linesOf(db, rejectionId)[0]!.detail).toBe('60 of 100')
    expect(onTheCurve()).toEqual([{ at, length: null, strength: 60 }])
    setEpisodeTrashed(db, id, clock.at)
    expect(linesOf(db, rejectionId)).toEqual([])
    expect(onTheCurve()).toEqual([])
    setEpisodeTrashed(db, id, null)
    expect(linesOf(db, rejectionId)).toHaveLength(1)
    // Words outlive what they were about.
    write(db, 'DELETE FROM rejections WHERE id = ?', rejectionId)
    expect(getEpisode(db, clock, id)).toMatchObject({ rejectionId: null, theme: 'the call' })
  })

  it('goes to the trash and comes back, and what is not there is not written to', () => {
    const { db, clock, begin, stop } = journal()
    const { id } = begin()
    stop()
    setEpisodeTrashed(db, id, clock.at)
    expect(pastEpisodes(db, clock, { limit: 10, offset: 0 })).toEqual({ episodes: [], total: 0 })
    setEpisodeTrashed(db, id, null)
    expect(pastEpisodes(db, clock, { limit: 10, offset: 0 }).total).toBe(1)
    const nowhere = newId()
    expect(() => getEpisode(db, clock, nowhere)).toThrow()
    expect(() => saveEpisode(db, clock, { id: nowhere, ...blank })).toThrow()
    expect(() => saveEpisode(db, clock, { id, ...blank, rejectionId: nowhere })).toThrow()
    expect(() => setWay(db, { id: nowhere, way: 'write' })).toThrow()
    expect(() => guessEpisode(db, clock, { id: nowhere, guess: 'minutes' })).toThrow()
    expect(() => setEpisodeTrashed(db, nowhere, 1)).toThrow()
    expect(() => setRedirectionTrashed(db, nowhere, 1)).toThrow()
    const takes = (given: object) =>
      contract.save.input.safeParse({ id, ...blank, ...given }).success
    expect([
      takes({}),
      takes({ strength: 101 }),
      takes({ theme: 'x'.repeat(201) }),
      takes({ triggers: [' '] }),
    ]).toEqual([true, false, false, false])
  })

  it('is listed a page at a time, the latest first', () => {
    const { db, clock, begin, stop, later } = journal()
    const ids = Array.from({ length: 7 }, () => {
      const { id } = begin()
      later(2)
      stop()
      later(90)
      return id
    }).toReversed()
    const page = (offset: number) => pastEpisodes(db, clock, { limit: 3, offset })
    expect([0, 3, 6].flatMap((at) => page(at).episodes.map(({ id }) => id))).toEqual(ids)
    expect(page(0).total).toBe(7)
  })
})

it('the person’s own lists are added to, changed, and taken from', () => {
  const { db, clock, later } = journal()
  for (const word of ['seeing them', 'a message', 'seeing them']) {
    later(1)
    addTriggerWord(db, clock, word)
  }
  expect(triggerWords(db)).toEqual(['seeing them', 'a message'])
  removeTriggerWord(db, 'seeing them')
  expect(triggerWords(db)).toEqual(['a message'])
  const [walk, bread] = [newId(), newId()]
  saveRedirection(db, { id: walk, text: 'walk' })
  saveRedirection(db, { id: bread, text: 'bread \ud800' })
  saveRedirection(db, { id: walk, text: 'walk round the block' })
  const texts = () => allRedirections(db).map(({ text }) => text)
  expect(texts()).toEqual(['walk round the block', 'bread �'])
  setRedirectionTrashed(db, walk, clock.at)
  expect(texts()).toEqual(['bread �'])
  setRedirectionTrashed(db, walk, null)
  expect(texts()).toEqual(['walk round the block', 'bread �'])
})

it('a rescue brings all of it over, row for row', () => {
  const { clock, begin, stop, later, ...file } = journal()
  const { db } = file
  const rejectionId = addRejection(db, clock)
  for (let i = 0; i < 60; i += 1) {
    const { id } = begin()
    saveEpisode(db, clock, {
      id,
      ...blank,
      rejectionId,
      theme: `${i} ${'x'.repeat(190)}`,
      triggers: [`${i}`, 'all'],
    })
    later(3)
    if (i % 3) stop()
    later(i % 2 ? 4000 : 90)
    addTriggerWord(db, clock, `word ${i}`)
    saveRedirection(db, { id: newId(), text: `thing ${i} ${'y'.repeat(150)}` })
  }
  const tables = ['loop_episodes', 'loop_triggers', 'trigger_words', 'redirections']
  expectRescued(file, (from) => tables.map((table) => all(from, `SELECT * FROM ${table}`)))
})
