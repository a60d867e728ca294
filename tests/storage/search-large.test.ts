import { setImmediate as turn } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setFavourite, setTags } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { insertFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import { best, count, find } from '../../main/journal/search/queries.ts'
import { bestInSlices, countInSlices, findInSlices } from '../../main/journal/search/slices.ts'
import { closeFile } from '../../main/journal/storage/open.ts'
import { inTransaction, write } from '../../main/journal/storage/sql.ts'
import type { FoundPlace } from '../../shared/contract/search.ts'
import { clockAt, openJournal } from './journal.ts'

const clock = clockAt('2026-11-22T21:14:00Z')
const hour = 3_600_000

interface Put {
  id: string
  at: number
  body: string
  tags: string[]
  thrown: boolean
}

/** Years of entries: more than are listed one by one of `early` (the older half), `third` and `two`; never `third` with `two`. */
function journal() {
  const { db } = openJournal()
  const put = Array.from({ length: 3600 }, (_, i): Put => {
    const tags = [i % 3 === 0 ? 'third' : 'two', ...(i < 1600 ? ['early'] : [])]
    if (i % 400 === 7) tags.push('seldom')
    // Who looks for `two` looks for both.
    if (i % 3 && i % 5 === 1) tags.push('two/half')
    const signs = `${i % 900 === 450 ? ' 面試' : ''}${i % 7 ? '' : ' 😀'}`
    const at = Date.parse('2020-01-01T12:00:00Z') + i * 13 * hour
    return { id: newId(), at, body: `page ${i % 11}${signs}`, tags, thrown: i % 10 === 3 }
  })
  inTransaction(db, () => {
    for (const { id, at, body, tags, thrown } of put) {
      insertEntry(db, { id, body, createdAt: at, zone: 'UTC', fieldTags: [] })
      setTags(db, id, 'field', tags)
      if (thrown) write(db, 'UPDATE entries SET trashed_at = 1 WHERE id = ?', id)
    }
  })
  const newestFirst = put.toReversed()
  const ids = (holds: (put: Put) => boolean, thrown = false) =>
    newestFirst.filter((each) => each.thrown === thrown && holds(each)).map(({ id }) => id)
  return { db, ids }
}

const has = (tag: string) => (put: Put) => put.tags.includes(tag)
const says = (text: string) => (put: Put) => put.body.includes(text)

it('filters that thousands pass find what reading everything finds, page by page', () => {
  const { db, ids } = journal()
  const cases: [query: string, expected: string[]][] = [
    ['tag:early', ids(has('early'))],
    ['tag:third', ids(has('third'))],
    ['tag:third tag:two', []],
    ['tag:early tag:third', ids((put) => has('early')(put) && has('third')(put))],
    ['tag:early -tag:third', ids((put) => has('early')(put) && !has('third')(put))],
    ['tag:two tag:seldom', ids((put) => has('two')(put) && has('seldom')(put))],
    ['tag:early "page 7"', ids((put) => has('early')(put) && put.body.startsWith('page 7'))],
    ['tag:two 面試', ids((put) => has('two')(put) && says('面試')(put))],
    ['tag:early tag:third page', ids((put) => has('early')(put) && has('third')(put))],
    [
      'tag:early tag:two -tag:two/half',
      ids((p) => has('early')(p) && has('two')(p) && !has('two/half')(p)),
    ],
    ['tag:early in:trash', ids(has('early'), true)],
    [
      'tag:early in:trash "page 7"',
      ids((p) => has('early')(p) && p.body.startsWith('page 7'), true),
    ],
    ['in:trash "page 7"', ids((put) => put.body.startsWith('page 7'), true)],
    ['tag:early before:2021', ids(({ at }) => at < Date.parse('2021-01-01T00:00:00Z'))],
  ]
  for (const [query, expected] of cases) {
    const found: string[] = []
    let after: FoundPlace | null = null
    do {
      const page = find(db, clock, { query, kind: null, limit: 170, after })
      found.push(...page.items.map(({ id }) => id))
      after = page.next
      expect(found.length, query).toBeLessThanOrEqual(expected.length)
    } while (after)
    expect(found, query).toEqual(expected)
    const counts = count(db, clock, { query, most: 1000 })
    expect(counts[0]?.count ?? 0, query).toBe(Math.min(1000, expected.length))
    const ranked = best(db, clock, { query, kind: null, limit: 200 })
    expect(ranked.items.length, query).toBe(Math.min(200, expected.length))
    expect(
      ranked.items.every(({ id }) => expected.includes(id)),
      query,
    ).toBe(true)
  }
})

it('several filters that thousands pass find the entries that pass them all', () => {
  const { db, ids } = journal()
  const everything = ids(() => true).toReversed()
  const sad = new Set<string>()
  const favourite = new Set<string>()
  inTransaction(db, () => {
    for (const [i, entryId] of everything.entries()) {
      if (i % 3) {
        setFavourite(db, entryId, true)
        favourite.add(entryId)
      }
      if (i % 2) continue
      const felt = { id: newId(), feltAt: i * hour, zone: 'UTC', localDate: '1970-01-01', entryId }
      const level = { word: 'sad', pleasantness: 0, energy: 0, intensity: null, note: '' }
      insertFeeling(db, { ...felt, ...level })
      // What was thrown away was not felt.
      if (i % 5 === 0) setFeelingTrashed(db, felt.id, 1)
      else sad.add(entryId)
    }
  })
  const felt = ({ id }: Put) => sad.has(id)
  const dear = ({ id }: Put) => favourite.has(id)
  const cases: [query: string, expected: string[]][] = [
    ['feeling:sad tag:early', ids((put) => felt(put) && has('early')(put))],
    ['feeling:sad tag:early page', ids((put) => felt(put) && has('early')(put))],
    [
      'feeling:sad tag:early "page 7"',
      ids((p) => felt(p) && has('early')(p) && p.body.startsWith('page 7')),
    ],
    ['tag:early -feeling:sad', ids((put) => has('early')(put) && !felt(put))],
    ['-feeling:sad tag:early -tag:two', ids((p) => !felt(p) && has('early')(p) && !has('two')(p))],
    ['feeling:sad is:favourite tag:early', ids((p) => felt(p) && dear(p) && has('early')(p))],
    ['is:favourite -tag:two -feeling:sad', ids((p) => dear(p) && !has('two')(p) && !felt(p))],
    ['feeling:sad -feeling:sad', []],
  ]
  for (const [query, expected] of cases) {
    const look = { query, kind: 'entry' as const, limit: 3000 }
    const items = find(db, clock, { ...look, after: null }).items.map(({ id }) => id)
    expect(items, query).toEqual(expected)
    const ranked = best(db, clock, { ...look, limit: 1000 }).items.map(({ id }) => id)
    expect(new Set(ranked), query).toEqual(new Set(expected))
  }
})

it('what no index knows is found a slice at a time, and others have their turn', async () => {
  const { db, ids } = journal()
  let turns = 0
  let looking = true
  const others = (async () => {
    for (; looking; turns += 1) await turn()
  })()
  const cases: [query: string, expected: string[]][] = [
    ['面試', ids(says('面試'))],
    ['😀', ids(says('😀'))],
    ['面試 😀', ids((put) => says('面試')(put) && says('😀')(put))],
    ['😀 tag:early', ids((put) => says('😀')(put) && has('early')(put))],
    ['工', []],
  ]
  for (const [query, expected] of cases) {
    const before = turns
    const found: string[] = []
    let after: FoundPlace | null = null
    do {
      const page = await findInSlices(db, clock, { query, kind: null, limit: 90, after })
      found.push(...page.items.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(found, query).toEqual(expected)
    expect(turns - before, query).toBeGreaterThan(2)
    for (const most of [3, 1000])
      expect(await countInSlices(db, clock, { query, most })).toEqual(
        count(db, clock, { query, most }),
      )
    const search = { query, kind: null, limit: 20 }
    expect(await bestInSlices(db, clock, search)).toEqual(best(db, clock, search))
  }
  looking = false
  await others
  const unfinished = findInSlices(db, clock, { query: '工', kind: null, limit: 9, after: null })
  await turn()
  closeFile(db)
  await expect(unfinished).rejects.toMatchObject({ code: 'locked' })
})

it('the best of what matches is looked for among the newest thousand', () => {
  const { db } = openJournal()
  const put = Array.from({ length: 1001 }, (_, i) => ({ id: newId(), createdAt: i * hour }))
  inTransaction(db, () => {
    for (const [i, entry] of put.entries()) {
      const body = i === 0 ? 'river' : `river ${'and other words '.repeat(5)}`
      insertEntry(db, { ...entry, body, zone: 'UTC', fieldTags: [] })
    }
  })
  const [oldest, next] = put.map(({ id }) => id)
  const ranked = (limit: number) =>
    best(db, clock, { query: 'river', kind: 'entry', limit }).items.map(({ id }) => id)
  expect(ranked(2000)).toHaveLength(1000)
  expect(ranked(2000)).not.toContain(oldest)
  write(db, 'UPDATE entries SET trashed_at = 1 WHERE id = ?', next!)
  expect(ranked(1)).toEqual([oldest])
})
