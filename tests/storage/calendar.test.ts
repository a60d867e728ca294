import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingBy, countsByDay } from '../../main/journal/calendar/counts.ts'
import { find } from '../../main/journal/search/queries.ts'
import { setFolded, setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import {
  addRecord,
  addRejection,
  fill as fillPath,
  insert,
  when,
} from './everything-about-rejections.ts'
import { clockAt, openJournal } from './journal.ts'
import { fill, plans } from './random-journal.ts'

const everything = ['entries', 'feelings', 'rejections', 'practice'] as const
const ever = { from: '0001-01-01', to: '9999-12-31' }

describe('how much there is of a day', () => {
  it('is what a naive look through everything counts, by the day it was lived in', () => {
    const { db } = openJournal()
    const span = { from: '2026-03-05', to: '2026-03-20' }
    fc.assert(
      fc.property(plans(fc.constantFrom('calm', 'hurt')), (planned) => {
        const put = fill(db, planned).filter(
          ({ trashedAt, localDate }) =>
            trashedAt === null && localDate >= span.from && localDate <= span.to,
        )
        const byDay = Map.groupBy(put, ({ localDate }) => localDate)
        const expected = [...byDay.keys()].sort().map((localDate) => ({
          localDate,
          entries: byDay.get(localDate)!.filter(({ kind }) => kind === 'entry').length,
          feelings: byDay.get(localDate)!.filter(({ kind }) => kind === 'feeling').length,
        }))
        expect(countsByDay(db, span, ['entries', 'feelings'])).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('counts as practice what the day shows in its list, and nothing that was thrown away', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-12-01T12:00:00Z')
    fillPath(db)
    addRecord(db, null, { local_date: '2026-11-20' })
    addRecord(db, null, { local_date: '2026-11-20', trashed_at: 1 })
    const gone = addRejection(db, { local_date: '2026-11-21' })
    addRecord(db, gone, { local_date: '2026-11-21' })
    setRejectionTrashed(db, gone, clock.at)
    for (const [table, at, more] of [
      ['wins', 'created_at', { day: '2026-11-19', updated_at: 1, win: 'I rang them' }],
      ['parked_notes', 'parked_at', { note: 'Why me' }],
    ] as const)
      insert(db, table, { id: crypto.randomUUID(), ...when(at), ...more, local_date: '2026-11-22' })
    const made = (day: string) => ({
      id: crypto.randomUUID(),
      ...when('created_at'),
      local_date: day,
      updated_at: 1,
    })
    const bare = { whom: '', feared: '', habit: '' }
    insert(db, 'asks', { ...made('2026-11-23'), ...bare, title: 'Ask for the other table' })
    insert(db, 'asks', { ...made('2026-11-23'), ...bare, title: 'Ask again', trashed_at: 1 })
    const honesty = { value: 'honesty', value_words: 'Honesty', seconds: 60 }
    insert(db, 'value_writings', { ...made('2026-11-24'), ...honesty, body: 'I said it' })
    for (const day of ['2026-11-25', '2026-11-26']) {
      const ranking = insert(db, 'value_rankings', made(day))
      const first = { ranking_id: ranking.id!, place: 1, value: 'honesty', words: 'Honesty' }
      insert(db, 'ranked_values', first)
      insert(db, 'who_i_am_versions', { ...made(`${day.slice(0, -2)}27`), body: `As of ${day}` })
    }
    const counted = countsByDay(db, ever, everything)
    // Of values and of who one is, the day shows what holds now.
    expect(
      counted
        .filter(({ localDate }) => localDate > '2026-11-21')
        .map(({ localDate, practice }) => [localDate, practice]),
    ).toEqual([
      ['2026-11-22', 2],
      ['2026-11-23', 1],
      ['2026-11-24', 1],
      ['2026-11-26', 1],
      ['2026-11-27', 1],
    ])
    for (const { localDate, entries, feelings, practice } of counted) {
      const { items } = find(db, clock, {
        query: `on:${localDate}`,
        kind: null,
        limit: 200,
        after: null,
      })
      const shown = (of: (kind: string) => boolean) => items.filter(({ kind }) => of(kind)).length
      expect({ localDate, entries, feelings, practice }).toEqual({
        localDate,
        entries: shown((kind) => kind === 'entry'),
        feelings: shown((kind) => kind === 'feeling'),
        practice: shown((kind) => kind !== 'entry' && kind !== 'feeling'),
      })
    }
    expect(counted.find(({ localDate }) => localDate === '2026-11-21')).toBeUndefined()
  })

  it('leaves out rejections that were folded away', () => {
    const { db } = openJournal()
    const id = addRejection(db, { local_date: '2026-11-03' })
    expect(countsByDay(db, ever, ['rejections'])).toEqual([
      { localDate: '2026-11-03', rejections: 1 },
    ])
    setFolded(db, id, true)
    expect(countsByDay(db, ever, ['rejections'])).toEqual([])
    write(db, 'UPDATE rejections SET folded = 0, local_date = ?', '-0044-03-15')
    expect(countsByDay(db, ever, ['rejections'])).toEqual([])
  })

  it('reads entries and feelings by their index, and by no more of it than is asked for', () => {
    const { db } = openJournal()
    const plan = all<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${countingBy(everything)}`, ever)
    const details = plan.map(({ detail }) => detail).join('\n')
    for (const table of ['entries', 'feelings'])
      expect(details).toContain(
        `SEARCH ${table} USING INDEX ${table}_by_day (local_date>? AND local_date<?)`,
      )
    expect(details).not.toMatch(/SCAN (?:entries|feelings)/)
  })
})
