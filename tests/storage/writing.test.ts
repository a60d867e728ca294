import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { all } from '../../main/journal/storage/sql.ts'
import {
  endedOfLate,
  getSeries,
  hurtsOften,
  nextDay,
  openSeries,
} from '../../main/journal/writing/queries.ts'
import {
  answerNextDay,
  beginSession,
  closeSeries,
  endLeft,
  endSession,
  rateSession,
  reopenSeries,
} from '../../main/journal/writing/sessions.ts'
import { clockAt, journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'

const hour = 3_600_000

function desk() {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-20T20:00:00Z')
  const begin = (series = newId(), hurtBefore: number | null = 50, entryId = newId()) =>
    beginSession(db, clock, {
      id: newId(),
      series: { id: series, about: 'the panel' },
      entryId,
      minutes: 15,
      hurtBefore,
    })
  const write = (entryId: string) =>
    saveEntry(db, clock, { id: entryId, body: 'It.', fieldTags: [] })
  /** A whole session, a day after the one before. */
  function session(series: string, before: number | null, after: number | null, modes = [30, 60]) {
    clock.at += 24 * hour
    const { id, entryId } = begin(series, before)
    write(entryId)
    endSession(db, clock, id)
    const [circling = null, workingThrough = null] = modes
    return {
      ...rateSession(db, clock, { id, hurtAfter: after, circling, workingThrough }),
      id,
      entryId,
    }
  }
  return { db, path, key, clock, begin, write, session }
}

describe('a session', () => {
  it('is on disk with what was rated before, and knows where and when it was', () => {
    const { db, begin, write } = desk()
    const series = newId()
    const begun = begin(series, 0)
    expect(begun).toMatchObject({ hurtBefore: 0, hurtAfter: null, minutes: 15, endedAt: null })
    expect(begun).toMatchObject({ zone: 'Europe/Lisbon', localDate: '2026-11-20' })
    expect(getSeries(db, series)).toMatchObject({
      about: 'the panel',
      closedAt: null,
      sessions: [],
    })
    write(begun.entryId)
    expect(openSeries(db)).toMatchObject([{ id: series, sessions: [{ id: begun.id }] }])
  })

  it('in which nothing was written does not count, and the page may begin another', () => {
    const { db, clock, begin, write } = desk()
    const [series, entryId] = [newId(), newId()]
    for (let i = 0; i < 6; i += 1) endSession(db, clock, begin(series, 50, entryId).id)
    expect(getSeries(db, series).sessions).toEqual([])
    expect(openSeries(db)).toEqual([])
    write(entryId)
    expect(getSeries(db, series).sessions).toHaveLength(1)
    expect(() => begin(series, 50, entryId)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  })

  it('begun twice with the same id is one', () => {
    const { db, clock } = desk()
    const given = {
      id: newId(),
      series: { id: newId(), about: 'once' },
      entryId: newId(),
      minutes: 20 as const,
      hurtBefore: null,
    }
    beginSession(db, clock, given)
    beginSession(db, clock, given)
    expect(all(db, 'SELECT id FROM writing_sessions')).toHaveLength(1)
  })

  it('that was left in the middle ended when its page was last saved', () => {
    const { db, clock, begin, write } = desk()
    const [one, other] = [begin(newId(), 70), begin(newId(), 10)]
    const begunAt = clock.at
    clock.at += 5 * 60_000
    write(one.entryId)
    const writtenAt = clock.at
    clock.at += 9 * hour
    endLeft(db, clock)
    const ended = new Map(
      all<{ id: string; at: number; before: number }>(
        db,
        'SELECT id, ended_at AS at, hurt_before AS before FROM writing_sessions',
      ).map((row) => [row.id, row]),
    )
    // The second began while the first was still under way: that one had ended by then.
    expect(ended.get(one.id)).toMatchObject({ at: begunAt, before: 70 })
    expect(ended.get(other.id)).toMatchObject({ at: begunAt, before: 10 })
    const third = begin(newId(), 30)
    clock.at += 60_000
    write(third.entryId)
    const saved = clock.at
    clock.at += hour
    endLeft(db, clock)
    expect(getSeries(db, third.seriesId).sessions[0]).toMatchObject({ endedAt: saved })
    expect(writtenAt).toBeLessThan(saved)
  })

  it('ended within its own time, also where the clock was set or the computer slept', () => {
    const { db, clock, begin, write } = desk()
    const endedAfter = (passed: number, end: (id: string) => void) => {
      const { id, entryId, seriesId, begunAt } = begin()
      write(entryId)
      clock.at += passed
      end(id)
      return getSeries(db, seriesId).sessions[0]!.endedAt! - begunAt
    }
    const ratings = { hurtAfter: null, circling: null, workingThrough: null }
    const stop = (id: string) => void endSession(db, clock, id)
    const rate = (id: string) => void rateSession(db, clock, { id, ...ratings })
    for (const end of [stop, rate]) {
      expect(endedAfter(hour / 10, end)).toBe(hour / 10)
      expect(endedAfter(9 * hour, end)).toBe(hour / 4)
      expect(endedAfter(-9 * hour, end)).toBe(0)
    }
    const left = begin()
    clock.at += 9 * hour
    write(left.entryId)
    endLeft(db, clock)
    expect(getSeries(db, left.seriesId).sessions[0]!.endedAt).toBe(left.begunAt + hour / 4)
  })

  it('keeps a rating that is missing as missing', () => {
    const { db, session } = desk()
    const series = newId()
    session(series, null, null, [])
    expect(getSeries(db, series).sessions[0]).toMatchObject({
      hurtBefore: null,
      hurtAfter: null,
      circling: null,
      workingThrough: null,
      hurtNextDay: null,
    })
  })
})

describe('a series', () => {
  it('is finished after four sessions, and takes no fifth', () => {
    const { db, session, begin } = desk()
    const series = newId()
    for (let i = 0; i < 3; i += 1)
      expect(session(series, 60, 40).series).toMatchObject({ closedBecause: null })
    expect(session(series, 60, 40).series).toMatchObject({ closedBecause: 'finished' })
    expect(openSeries(db)).toEqual([])
    expect(() => begin(series)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  })

  it('closes when it hurt more or went round twice', () => {
    const { session, db } = desk()
    const series = newId()
    expect(session(series, 40, 60).series.closedBecause).toBeNull()
    expect(session(series, 40, 30).series.closedBecause).toBeNull()
    expect(session(series, null, null, [80, 20]).series.closedBecause).toBe('worse')
    expect(openSeries(db)).toEqual([])
  })

  it('is closed and opened again by the person, but not where the rules closed it', () => {
    const { db, clock, session } = desk()
    const [mine, worse] = [newId(), newId()]
    session(mine, 40, 30)
    closeSeries(db, clock, mine)
    expect(openSeries(db)).toEqual([])
    reopenSeries(db, mine)
    expect(openSeries(db)).toMatchObject([{ id: mine, closedAt: null }])
    session(worse, 40, 60)
    session(worse, 40, 60)
    reopenSeries(db, worse)
    expect(getSeries(db, worse).closedBecause).toBe('worse')
    expect(() => closeSeries(db, clock, newId())).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })

  it('of which one was left in the middle is finished all the same, at the next start', async () => {
    const root = temporaryFolder()
    const clock = clockAt('2026-11-20T20:00:00Z')
    const journal = journalIn(root, clock)
    const passphrase = 'plums on the sill'
    valueOf(await journal.vault.create({ passphrase }))
    const series = { id: newId(), about: 'the panel' }
    for (let i = 0; i < 4; i += 1) {
      const [id, entryId] = [newId(), newId()]
      valueOf(await journal.writing.begin({ id, series, entryId, minutes: 20, hurtBefore: 9 }))
      valueOf(await journal.entries.save({ id: entryId, body: `Part ${i}`, fieldTags: [] }))
      clock.at += 24 * hour
    }
    expect(valueOf(await journal.writing.open()).series).toHaveLength(1)
    valueOf(await journal.vault.lock())
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(valueOf(await journal.writing.open()).series).toEqual([])
  })

  it('that the rules ended is told for a week, and not one that the person closed', () => {
    const { db, clock, session } = desk()
    const [finished, worse, mine] = [newId(), newId(), newId()]
    for (let i = 0; i < 4; i += 1) session(finished, 60, 40)
    for (let i = 0; i < 2; i += 1) session(worse, 40, 60)
    session(mine, 40, 30)
    closeSeries(db, clock, mine)
    expect(endedOfLate(db, clock)).toEqual([
      { id: worse, about: 'the panel', why: 'worse' },
      { id: finished, about: 'the panel', why: 'finished' },
    ])
    clock.at += 5 * 24 * hour
    expect(endedOfLate(db, clock)).toMatchObject([{ id: worse }])
    clock.at += 24 * hour
    expect(endedOfLate(db, clock)).toEqual([])
  })

  it('in the trash still counts: it was written', () => {
    const { db, clock, session } = desk()
    const series = newId()
    for (let i = 0; i < 4; i += 1) setTrashed(db, session(series, 50, 40).entryId, clock.at)
    expect(getSeries(db, series).closedBecause).toBe('finished')
  })
})

it('three of the last five uses that hurt more are told, over all series', () => {
  const { db, session } = desk()
  expect(hurtsOften(db)).toBe(false)
  session(newId(), 40, 50)
  session(newId(), 40, 30)
  session(newId(), 40, 50)
  session(newId(), 40, null)
  expect(hurtsOften(db)).toBe(false)
  expect(session(newId(), 40, 50).oftenWorse).toBe(true)
  session(newId(), 40, 30)
  expect(session(newId(), 40, 30).oftenWorse).toBe(false)
})

describe('the question of the next day', () => {
  it('comes on the next day, once, and about the last session', () => {
    const { db, clock, session } = desk()
    session(newId(), 50, 40)
    clock.at += hour
    expect(nextDay(db, clock)).toBeNull()
    clock.at += 14 * hour
    expect(nextDay(db, clock)).toMatchObject({ about: 'the panel' })
    clock.at += 24 * hour
    expect(nextDay(db, clock)).toBeNull()
  })

  it('once answered or put away does not come again', () => {
    for (const hurt of [0, null]) {
      const { db, clock, session } = desk()
      const { id, series } = session(newId(), 50, 40)
      clock.at += 15 * hour
      expect(nextDay(db, clock)?.id).toBe(id)
      answerNextDay(db, clock, { id, hurt })
      expect(nextDay(db, clock)).toBeNull()
      expect(getSeries(db, series.id).sessions[0]?.hurtNextDay).toBe(hurt)
    }
  })

  it('is answered on that day alone', () => {
    const { db, clock, session } = desk()
    const { id, series } = session(newId(), 50, 40)
    const refused = expect.objectContaining({ code: 'bad-input' })
    expect(() => answerNextDay(db, clock, { id, hurt: 5 })).toThrow(refused)
    clock.at += 48 * hour
    expect(() => answerNextDay(db, clock, { id, hurt: 5 })).toThrow(refused)
    expect(getSeries(db, series.id).sessions[0]?.hurtNextDay).toBeNull()
  })

  it('does not come for what was thrown away, or never written', () => {
    const { db, clock, session, begin } = desk()
    setTrashed(db, session(newId(), 50, 40).entryId, clock.at)
    begin()
    clock.at += 15 * hour
    expect(nextDay(db, clock)).toBeNull()
    expect(() => answerNextDay(db, clock, { id: newId(), hurt: 5 })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})
