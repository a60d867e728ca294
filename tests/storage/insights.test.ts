import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { logFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import { beliefsTold } from '../../main/journal/insights/beliefs.ts'
import { daysOf } from '../../main/journal/insights/days.ts'
import { feltOver } from '../../main/journal/insights/felt.ts'
import { recoveryTold } from '../../main/journal/insights/recovery.ts'
import { worthTold } from '../../main/journal/insights/worth.ts'
import { finishReframe, rateAgain, setAside } from '../../main/journal/reframes/save.ts'
import {
  rateHurt,
  saveRejection,
  setFolded,
  setRejectionTrashed,
} from '../../main/journal/rejections/save.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import { saveWorth } from '../../main/journal/worth/queries.ts'
import { insights } from '../../shared/contract/insights.ts'
import { clockAt, openJournal, type TestClock } from './journal.ts'
import { add as addReframe, addRejection, day, hour } from './reframe-journal.ts'

const feel = (db: WriteDb, clock: TestClock, word = 'hurt', pleasantness = -0.5, energy = 0.5) =>
  logFeeling(db, clock, { word, pleasantness, energy, intensity: 5, note: '', entryId: null }).id

function write(db: WriteDb, clock: TestClock): string {
  const id = newId()
  saveEntry(db, clock, { id, body: 'Some words', fieldTags: [] })
  return id
}

describe('what there is of each day', () => {
  it('goes by the day as it was lived, through clocks put back and zones crossed', () => {
    const { db } = openJournal()
    // Lisbon puts its clocks back at two: this day has 25 hours.
    const clock = clockAt('2026-10-24T23:30:00Z')
    write(db, clock)
    clock.at = Date.parse('2026-10-25T23:30:00Z')
    write(db, clock)
    // Where it is the next day already, and back.
    clock.where = 'Asia/Tokyo'
    feel(db, clock)
    clock.where = 'America/Los_Angeles'
    clock.at += hour
    feel(db, clock)
    clock.where = 'Europe/Lisbon'
    clock.at = Date.parse('2026-11-23T12:00:00Z')
    expect(daysOf(db, clock, null)).toEqual({
      from: '2025-11-24',
      to: '2026-11-23',
      years: [2026],
      days: [
        { localDate: '2026-10-25', entries: 2, feelings: 1 },
        { localDate: '2026-10-26', entries: 0, feelings: 1 },
      ],
    })
  })

  it('is of the year that is asked for, without what lies in the trash', () => {
    const { db } = openJournal()
    const clock = clockAt('2024-12-31T12:00:00Z')
    write(db, clock)
    setTrashed(db, write(db, clock), clock.at)
    clock.at += day
    setFeelingTrashed(db, feel(db, clock), clock.at)
    feel(db, clock)
    clock.at = Date.parse('2026-11-23T12:00:00Z')
    const { from, to, days, years } = daysOf(db, clock, 2024)
    expect({ from, to, years }).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
      years: [2025, 2024],
    })
    expect(days).toEqual([{ localDate: '2024-12-31', entries: 1, feelings: 0 }])
    expect(daysOf(db, clock, 2025).days).toEqual([
      { localDate: '2025-01-01', entries: 0, feelings: 1 },
    ])
    expect(daysOf(db, clock, null).days).toEqual([])
  })

  it('shows tomorrow only to whom it has been tomorrow', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-11-23T20:00:00Z')
    expect(daysOf(db, clock, null)).toMatchObject({ to: '2026-11-23', days: [], years: [] })
    clock.where = 'Asia/Tokyo'
    feel(db, clock)
    clock.where = 'Europe/Lisbon'
    expect(daysOf(db, clock, null)).toMatchObject({
      to: '2026-11-24',
      days: [{ localDate: '2026-11-24', entries: 0, feelings: 1 }],
    })
    expect(feltOver(db, clock, false)).toMatchObject({ from: '2026-11-24', to: '2026-11-24' })
  })

  it('leaves out years that no calendar has, and is read by the index', () => {
    const { db } = openJournal()
    const clock = clockAt('2025-01-01T12:00:00Z')
    for (const localDate of ['12026-01-01', '-0044-03-15', '2019-05-01', '2025-01-01'])
      db.prepare('UPDATE entries SET local_date = ? WHERE id = ?').run(localDate, write(db, clock))
    feel(db, clock)
    expect(daysOf(db, clock, 2019)).toMatchObject({ years: [2025, 2019], days: [{ entries: 1 }] })
    const plan = all<{ detail: string }>(
      db,
      `EXPLAIN QUERY PLAN SELECT local_date, pleasantness FROM feelings
       WHERE trashed_at IS NULL AND local_date BETWEEN '2026-01-01' AND '2026-12-31'
       ORDER BY local_date, felt_at`,
    )
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH feelings USING INDEX feelings_by_day (local_date>? AND local_date<?)',
    ])
  })
})

describe('what was felt', () => {
  it('is nothing at first, and then gathered by day, with its words', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-11-01T12:00:00Z')
    expect(feltOver(db, clock, false)).toMatchObject({
      stretches: [],
      days: 0,
      logs: 0,
      words: [],
      differentWords: null,
      older: false,
    })
    for (let index = 0; index < 20; index++) {
      clock.at += 12 * hour
      feel(db, clock, index % 2 ? 'Calm \ud800' : 'hurt', index % 2 ? 0.5 : -0.5, -0.2)
    }
    const felt = feltOver(db, clock, false)
    expect(insights.felt.output.parse(felt)).toEqual(felt)
    expect(felt).toMatchObject({
      from: '2026-11-02',
      to: '2026-11-11',
      pace: 'day',
      logs: 20,
      differentWords: 2,
      words: [
        { word: 'Calm �', uses: 10 },
        { word: 'hurt', uses: 10 },
      ],
    })
    expect(felt.stretches).toHaveLength(10)
    expect(felt.stretches.reduce((sum, { logs }) => sum + logs, 0)).toBe(20)
  })

  it('is of the last twelve months unless all of it is asked for', () => {
    const { db } = openJournal()
    const clock = clockAt('2023-02-01T12:00:00Z')
    feel(db, clock, 'long ago')
    clock.at = Date.parse('2026-11-20T12:00:00Z')
    feel(db, clock, 'of late')
    clock.at = Date.parse('2026-11-23T12:00:00Z')
    expect(feltOver(db, clock, false)).toMatchObject({
      older: true,
      from: '2025-11-24',
      to: '2026-11-23',
      pace: 'week',
      logs: 1,
    })
    const everything = feltOver(db, clock, true)
    expect(everything).toMatchObject({ older: true, from: '2023-02-01', pace: 'month', logs: 2 })
    expect(everything.stretches).toHaveLength(46)
    expect(everything.stretches[1]).toMatchObject({ from: '2023-03-01', logs: 0, pleasant: null })
  })
})

describe('what rejections tell together', () => {
  function told(db: WriteDb, clock: TestClock, title: string, hurts: readonly number[]): string {
    const id = newId()
    const start = clock.at
    saveRejection(db, clock, { id, happenedAt: start, title, facts: '', area: null, usual: 0 })
    for (const hurt of hurts) {
      rateHurt(db, clock, { id: newId(), rejectionId: id, hurt })
      clock.at += 10 * hour
    }
    clock.at = start + 30 * day
    return id
  }

  it('counts the open and the folded ones, and names no folded one', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-01-01T12:00:00Z')
    told(db, clock, 'Over soon', [80, 60, 30, 20, 10])
    setFolded(db, told(db, clock, 'Painful', [80, 70, 90, 40, 35]), true)
    told(db, clock, 'Open', [80, 85, 80, 82])
    told(db, clock, 'Too early', [80, 70])
    setRejectionTrashed(db, told(db, clock, 'Thrown away', [80, 60, 30, 20]), clock.at)
    const recovery = recoveryTold(db)
    expect(insights.recovery.output.parse(recovery)).toEqual(recovery)
    expect(JSON.stringify(recovery)).not.toContain('Painful')
    expect(recovery.waits.map(({ title, open }) => [title, open])).toEqual([
      ['Over soon', false],
      [null, false],
      ['Open', true],
    ])
    expect(recovery.early).toBe(1)
    expect(recovery.curve.map(({ left }) => left)).toEqual([2 / 3, (2 / 3) * (1 / 2)])
    expect(recovery.medianHours).toBe(recovery.waits[1]!.hours)
  })

  it('sets beliefs before beside those after, right then and later, where there are five', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-01-01T12:00:00Z')
    const rejectionId = addRejection(db, clock)
    const thrown = addRejection(db, clock)
    const after = [40, 85, 90, 20, 60, 35]
    const ids = after.map((beliefAfter) => {
      const id = addReframe(db, clock, rejectionId, { beliefBefore: 85, beliefAfter })
      finishReframe(db, clock, id)
      return id
    })
    for (const [index, id] of ids.slice(0, 5).entries()) {
      clock.at += day
      rateAgain(db, clock, { id, days: 1, belief: index * 10 })
    }
    rateAgain(db, clock, { id: ids[5]!, days: 1, belief: null })
    // Not finished, without one of the two, set aside as unfair, of a rejection in the trash.
    addReframe(db, clock, rejectionId)
    finishReframe(db, clock, addReframe(db, clock, rejectionId, { beliefBefore: null }))
    const unfair = addReframe(db, clock, rejectionId)
    finishReframe(db, clock, unfair)
    setAside(db, clock, { rejectionId, id: unfair, aside: true })
    finishReframe(db, clock, addReframe(db, clock, thrown))
    setRejectionTrashed(db, thrown, clock.at)
    const beliefs = beliefsTold(db)
    expect(insights.beliefs.output.parse(beliefs)).toEqual(beliefs)
    expect(beliefs.map(({ days, pairs }) => [days, pairs.length])).toEqual([
      [0, 6],
      [1, 5],
      [7, 0],
    ])
    expect(beliefs[0]!.pairs.map(({ after: then }) => then)).toEqual(after)
    // Falls of 45, 0, -5, 65, 25 and 50; with six the interval is all of them.
    expect(beliefs[0]!.fall).toEqual({ median: 35, interval: { low: -5, high: 65 } })
    // Falls of 85, 75, 65, 55 and 45: five are enough for a middle one, and not for an interval.
    expect(beliefs[1]!.fall).toEqual({ median: 65, interval: null })
    expect(beliefs[2]!.fall).toBeNull()
  })

  it('sets worth against outcome, and compares from eight pairs on', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-01-01T12:00:00Z')
    const rejectionId = addRejection(db, clock)
    const rest = { rejectionId, keeps: '', still: '', stands: '' }
    for (let index = 0; index < 7; index++)
      saveWorth(db, clock, { ...rest, id: newId(), outcome: index * 10, self: index + 50 })
    saveWorth(db, clock, { ...rest, id: newId(), outcome: 5, self: null })
    expect(worthTold(db)).toMatchObject({ together: null })
    saveWorth(db, clock, { ...rest, id: newId(), outcome: 100, self: 0 })
    const worth = worthTold(db)
    expect(insights.worth.output.parse(worth)).toEqual(worth)
    expect(worth.pairs).toHaveLength(8)
    expect(worth.pairs.at(-1)).toEqual({ localDate: '2026-01-01', outcome: 100, self: 0 })
    // Ranks 1..8 against 2..8, 1: 1 - 6 · (7 · 1 + 49) / (8 · 63).
    expect(worth.together).toBeCloseTo(1 / 3, 12)
    setRejectionTrashed(db, rejectionId, clock.at)
    expect(worthTold(db)).toEqual({ pairs: [], together: null })
  })
})
