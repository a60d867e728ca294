import { setImmediate as turn } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setTags } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
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
