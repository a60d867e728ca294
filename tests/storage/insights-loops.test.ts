import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { loopsTold } from '../../main/journal/insights/loops/told.ts'
import { beginEpisode, guessEpisode, stopEpisode } from '../../main/journal/loops/course.ts'
import { saveEpisode, setEpisodeTrashed, setWay } from '../../main/journal/loops/said.ts'
import { insights } from '../../shared/contract/insights.ts'
import { clockAt, openJournal } from './journal.ts'

const minute = 60_000
const hour = 60 * minute
const blank = {
  rejectionId: null,
  theme: '',
  triggers: [] as string[],
  strength: null as number | null,
  circling: null as number | null,
  working: null as number | null,
  strengthAfter: null as number | null,
}

function journal() {
  const { db } = openJournal()
  const clock = clockAt('2026-10-20T12:00:00Z')
  /** One at an instant, of so many minutes; null for one that was left open. */
  function loop(iso: string, minutes: number | null, said: Partial<typeof blank> = {}): string {
    clock.at = Date.parse(iso)
    const { id } = beginEpisode(db, clock, newId())
    if (minutes !== null) {
      clock.at += minutes * minute
      stopEpisode(db, clock)
    }
    saveEpisode(db, clock, { id, ...blank, ...said })
    return id
  }
  const told = (now = '2026-10-27T12:00:00Z') => {
    clock.at = Date.parse(now)
    const found = loopsTold(db, clock)
    expect(insights.loops.output.parse(found)).toEqual(found)
    return found
  }
  return { db, clock, loop, told }
}

it('nothing is told of a journal without loops', () => {
  expect(journal().told()).toMatchObject({ loops: 0, hours: [], stretches: [], loadDays: 0 })
})

it('a load belongs to the days it was lived in, through clocks put back and zones crossed', () => {
  const { clock, loop, told } = journal()
  // Half of it before midnight; then from 01:45 to 01:15, in the hour that is lived twice.
  loop('2026-10-24T22:30:00Z', 60, { strength: 50 })
  loop('2026-10-25T00:45:00Z', 30, { strength: 100 })
  clock.where = 'Asia/Tokyo'
  loop('2026-10-25T22:00:00Z', 60, { strength: 50 })
  clock.where = 'Europe/Lisbon'
  const { stretches, hours, loadDays, pace } = told()
  expect(pace).toBe('day')
  expect(stretches.map(({ from, loops, load }) => [from, loops, load])).toEqual([
    ['2026-10-24', 1, 15],
    ['2026-10-25', 1, 45],
    ['2026-10-26', 1, 30],
    ['2026-10-27', 0, 0],
  ])
  expect(loadDays).toBe(3)
  // Saturday 23:30 and Sunday 01:45 in Lisbon, Monday 07:00 in Tokyo.
  expect(hours).toEqual([
    { weekday: 0, hour: 7, loops: 1 },
    { weekday: 5, hour: 23, loops: 1 },
    { weekday: 6, hour: 1, loops: 1 },
  ])
})

it('one that was left open counts for no time, and by a guess once there is one', () => {
  const { db, clock, loop, told } = journal()
  const id = loop('2026-10-22T12:00:00Z', null, { strength: 100 })
  loop('2026-10-24T12:00:00Z', 10)
  const before = told()
  expect(before).toMatchObject({ loops: 2, unknown: 2, loadDays: 0 })
  expect(before.ways.flatMap(({ lengths }) => lengths)).toEqual([
    { localDate: '2026-10-24', minutes: 10 },
  ])
  guessEpisode(db, clock, { id, guess: 'half-hour' })
  const after = told()
  expect(after).toMatchObject({ unknown: 1, loadDays: 1 })
  expect(after.stretches[0]).toMatchObject({ from: '2026-10-22', load: 30 })
  guessEpisode(db, clock, { id, guess: 'unknown' })
  expect(told()).toMatchObject({ unknown: 2, loadDays: 0 })
})

it('what was said of them is told by way and by what set them off, without the trash and years ago', () => {
  const { db, loop, told } = journal()
  loop('2024-10-20T12:00:00Z', 5, { triggers: ['long ago'] })
  const thrown = loop('2026-10-19T12:00:00Z', 5, { triggers: ['thrown away'] })
  setEpisodeTrashed(db, thrown, 1)
  for (let day = 0; day < 5; day++) {
    const id = loop(`2026-10-2${day}T10:00:00Z`, day + 1, {
      strength: 60,
      strengthAfter: 60 - day * 10,
      circling: 30,
      working: 10,
      triggers: day === 0 ? ['Silence', 'a message'] : day < 3 ? ['silence'] : [],
    })
    setWay(db, { id, way: 'put-off' })
  }
  const found = told()
  expect(found.loops).toBe(5)
  expect(found.triggered).toBe(3)
  expect(found.triggers).toEqual([
    { word: 'silence', uses: 3 },
    { word: 'a message', uses: 1 },
  ])
  expect(found.ways.map(({ way, length, ease }) => [way, length?.median, ease?.median])).toEqual([
    ['put-off', 3, 20],
    ['redirect', undefined, undefined],
    ['write', undefined, undefined],
    [null, undefined, undefined],
  ])
  expect(found.stretches[0]).toMatchObject({ rated: 1, mode: { median: -0.5 } })
})

it('one that goes on is there, and a year of them is told by week', () => {
  const { clock, loop, told } = journal()
  loop('2026-02-02T12:00:00Z', 60, { strength: 70 })
  loop('2026-10-27T11:30:00Z', null)
  clock.at += hour / 4
  const { loops, pace, stretches } = told()
  expect([loops, pace]).toEqual([2, 'week'])
  expect(stretches).toHaveLength(39)
  expect(stretches[0]).toMatchObject({ from: '2026-02-02', to: '2026-02-08', load: 6 })
})
