import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { datesBefore } from '../../main/journal/calendar/dates-before.ts'
import { onThisDay } from '../../main/journal/calendar/on-this-day.ts'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { logFeeling } from '../../main/journal/feelings/queries.ts'
import { rateHurt } from '../../main/journal/rejections/save.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import { calendar } from '../../shared/contract/calendar.ts'
import { addRejection } from './everything-about-rejections.ts'
import { clockAt, openJournal } from './journal.ts'

function remembering() {
  const { db } = openJournal()
  const clock = clockAt('2026-11-23T20:00:00Z')
  const put = (date: string, body: string, zone = 'Europe/Lisbon', time = '12:00:00Z') => {
    const id = newId()
    insertEntry(db, { id, body, createdAt: Date.parse(`${date}T${time}`), zone, fieldTags: [] })
    return id
  }
  const look = (painfulToo = false) => {
    const told = onThisDay(db, clock, painfulToo)
    expect(calendar.onThisDay.output.safeParse(told).success).toBe(true)
    return told
  }
  const titles = (painfulToo = false) =>
    look(painfulToo).times.flatMap(({ entries }) =>
      entries.map((entry) => (entry.kind === 'entry' ? entry.title : '')),
    )
  return { db, clock, put, look, titles }
}

it('brings back the same day of earlier years and of some months ago, the latest first', () => {
  const { put, look } = remembering()
  for (const date of ['2024-11-23', '2019-11-23', '2026-10-23', '2026-05-23', '2026-09-23'])
    put(date, date)
  put('2025-11-22', 'a day too early')
  // The day it was where it was written.
  put('2025-11-22', 'in Tokyo', 'Asia/Tokyo', '20:00:00Z')
  expect(
    look().times.map(({ localDate, ago, entries }) => [
      localDate,
      ago.unit,
      ago.count,
      entries.length,
    ]),
  ).toEqual([
    ['2026-10-23', 'month', 1, 1],
    ['2026-05-23', 'month', 6, 1],
    ['2025-11-23', 'year', 1, 1],
    ['2024-11-23', 'year', 2, 1],
    ['2019-11-23', 'year', 7, 1],
  ])
})

it('says nothing where there is nothing, and nothing of what was thrown away', () => {
  const { db, put, look } = remembering()
  expect(look()).toEqual({ times: [], leftOut: 0 })
  put('2026-11-23', 'today')
  setTrashed(db, put('2025-11-23', 'gone'), 1)
  expect(look()).toEqual({ times: [], leftOut: 0 })
})

it.each<[string, (world: ReturnType<typeof remembering>) => void]>([
  [
    'belongs to a rejection',
    ({ db, put }) => {
      const about = addRejection(db)
      const id = put('2025-11-23', 'painful')
      write(db, `INSERT INTO rejection_links VALUES ('entry', ?, ?)`, id, about)
    },
  ],
  [
    'has a feeling that belongs to one',
    ({ db, clock, put }) => {
      const about = addRejection(db)
      const entryId = put('2025-11-23', 'painful')
      const felt = { word: 'sad', pleasantness: -0.2, energy: 0, intensity: 1, note: '' }
      const { id } = logFeeling(db, clock, { ...felt, entryId })
      write(db, `INSERT INTO rejection_links VALUES ('feeling', ?, ?)`, id, about)
    },
  ],
  [
    'was written on the day of a rejection',
    ({ db, put }) => {
      addRejection(db, { local_date: '2025-11-23' })
      put('2025-11-23', 'painful')
    },
  ],
  [
    'was written on a day on which something hurt a lot',
    ({ db, clock, put }) => {
      const rejectionId = addRejection(db)
      const { at } = clock
      clock.at = Date.parse('2025-11-23T12:00:00Z')
      rateHurt(db, clock, { id: newId(), rejectionId, hurt: 80 })
      clock.at = at
      put('2025-11-23', 'painful')
    },
  ],
  [
    'was written on a day with a strong unpleasant feeling',
    ({ db, clock, put }) => {
      const { at } = clock
      clock.at = Date.parse('2025-11-23T12:00:00Z')
      const felt = { word: 'hurt', pleasantness: -0.8, energy: 0, intensity: 9, note: '' }
      logFeeling(db, clock, { ...felt, entryId: null })
      clock.at = at
      put('2025-11-23', 'painful')
    },
  ],
  [
    'is heavy',
    ({ put }) => {
      put('2025-11-23', '# painful\n\nI want to die.')
    },
  ],
  [
    'judges who the person is',
    ({ put }) => {
      put('2025-11-23', '# painful\n\nI am a failure.')
    },
  ],
])('leaves out what %s, until it is asked for', (_, painful) => {
  const world = remembering()
  painful(world)
  expect(world.look()).toEqual({ times: [], leftOut: 1 })
  world.put('2024-11-23', 'calm')
  expect(world.titles()).toEqual(['calm'])
  expect(world.look().leftOut).toBe(1)
  expect(world.titles(true)).toEqual(['painful', 'calm'])
  expect(world.look(true).leftOut).toBe(0)
})

it('knows which dates there are', () => {
  const dates = (today: string, earliest: string) =>
    datesBefore(today, earliest).map(({ localDate }) => localDate)
  // The 31st of a month that has none is left out; no date lies before the first entry.
  expect(dates('2026-05-31', '2025-01-01')).toEqual(['2025-05-31'])
  expect(dates('2026-03-31', '2025-09-01')).toEqual(['2025-12-31'])
  expect(dates('2024-02-29', '2019-06-01')).toEqual([
    '2024-01-29',
    '2023-11-29',
    '2023-08-29',
    '2020-02-29',
  ])
  expect(dates('2026-02-28', '2024-01-01').slice(-4)).toEqual([
    '2025-08-28',
    '2025-02-28',
    '2024-02-29',
    '2024-02-28',
  ])
  expect(dates('2026-11-23', '1800-01-01')).toHaveLength(103)
  expect(datesBefore('2026-11-23', null)).toEqual([])
})

it('finds a day by the index', () => {
  const { db } = remembering()
  const plan = all<{ detail: string }>(
    db,
    `EXPLAIN QUERY PLAN SELECT title FROM entries WHERE trashed_at IS NULL AND local_date = ?
     ORDER BY created_at DESC, entries.moment DESC LIMIT 20`,
    '2025-11-23',
  )
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH entries USING INDEX entries_by_day (local_date=?)',
  ])
})
