import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { between, days, latest, trash } from '../../main/journal/timeline/queries.ts'
import { openJournal } from './journal.ts'
import { fill, plans, type Put } from './random-journal.ts'

const text = fc.constantFrom('calm', '# Heading\nbelow', 'hurt', '工作')

/** Newest day first, newest first within it, entries before feelings, what was put last before what was put first. */
const expected = (put: readonly Put[]): Put[] =>
  put
    .filter(({ trashedAt }) => trashedAt === null)
    .toSorted(
      (a, b) =>
        (a.localDate < b.localDate ? 1 : a.localDate > b.localDate ? -1 : 0) ||
        b.at - a.at ||
        a.kind.localeCompare(b.kind) ||
        b.order - a.order,
    )

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('the timeline', () => {
  it('says the same as a naive look through everything', () => {
    const { db } = openJournal()
    fc.assert(
      fc.property(plans(text), fc.integer({ min: 1, max: 30 }), (planned, limit) => {
        const put = fill(db, planned)
        const all = expected(put)
        expect(ids(latest(db, limit))).toEqual(ids(all).slice(0, limit))

        const byDay = Map.groupBy(all, ({ localDate }) => localDate)
        const counted = [...byDay].map(([localDate, some]) => ({
          localDate,
          entries: some.filter(({ kind }) => kind === 'entry').length,
          feelings: some.filter(({ kind }) => kind === 'feeling').length,
        }))
        expect(days(db)).toEqual(counted)

        const from = '2026-03-05'
        const to = '2026-03-20'
        const within = all.filter(({ localDate }) => localDate >= from && localDate <= to)
        expect(ids(between(db, from, to))).toEqual(ids(within))
        expect(between(db, to, from)).toEqual([])

        const thrown = put
          .filter(({ trashedAt }) => trashedAt !== null)
          .toSorted((a, b) => b.trashedAt! - a.trashedAt!)
        expect(ids(trash(db))).toEqual(ids(thrown))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the newest thousand of a longer stretch', () => {
    const { db } = openJournal()
    const at = Date.parse('2026-03-01T00:00:00Z')
    const put = Array.from({ length: 1300 }, (_, i) => ({
      id: newId(),
      createdAt: at + i * 60_000,
    }))
    db.transaction(() => {
      for (const entry of put) insertEntry(db, { ...entry, body: 'x', zone: 'UTC', fieldTags: [] })
    })()
    expect(ids(between(db, '2026-01-01', '2026-12-31'))).toEqual(
      ids(put.toReversed()).slice(0, 1000),
    )
  })

  it('is empty in an empty journal', () => {
    const { db } = openJournal()
    expect([latest(db, 200), days(db), between(db, '0001-01-01', '9999-12-31'), trash(db)]).toEqual(
      [[], [], [], []],
    )
  })
})
