import fc from 'fast-check'
import { expect, it } from 'vitest'
import { best, count, find } from '../../main/journal/search/queries.ts'
import { foundKinds, type FoundItem, type FoundPlace } from '../../shared/contract/search.ts'
import { clockAt, openJournal } from './journal.ts'
import { naiveNarrowed, narrowing, term, typed } from './naive-search.ts'
import { fill, plan } from './searched-journal.ts'

const clock = clockAt('2026-03-11T12:00:00Z')
const ids = (items: readonly FoundItem[]): Set<string> => new Set(items.map(({ id }) => id))

it('a thousand searches of every kind find what reading everything finds', () => {
  const { db } = openJournal()
  const queries = fc.array(
    fc.record({
      terms: fc.array(term, { maxLength: 2 }),
      narrow: fc.array(narrowing, { minLength: 1, maxLength: 3 }),
      limit: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 20, maxLength: 20 },
  )
  let some = 0
  fc.assert(
    fc.property(fc.array(plan, { minLength: 5, maxLength: 60 }), queries, (plans, all) => {
      const put = fill(db, plans)
      for (const { terms, narrow, limit } of all) {
        const query = [...narrow.map((one) => one.typed), ...terms.map(typed)].join('  ')
        const expected = naiveNarrowed(put, terms, narrow)
        const found: FoundItem[] = []
        for (let after: FoundPlace | null = null, more = true; more;) {
          const page = find(db, clock, { query, kind: null, limit, after })
          found.push(...page.items)
          after = page.next
          more = page.next !== null
          expect(found.length, query).toBeLessThanOrEqual(expected.size)
        }
        expect(ids(found), query).toEqual(expected)
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => b - a))
        const words = terms.some(({ kind }) => kind === 'prefix' || kind === 'phrase')
        const ranked = best(db, clock, { query, kind: null, limit: 200 })
        if (words) expect(ids(ranked.items), query).toEqual(expected)
        const counts = count(db, clock, { query, most: 100 })
        for (const kind of foundKinds) {
          const those = [...expected].filter(
            (id) => put.find((one) => one.id === id)!.kind === kind,
          )
          expect(counts.find((one) => one.kind === kind)?.count ?? 0, query).toBe(those.length)
          const alone = find(db, clock, { query, kind, limit: 200, after: null })
          expect(ids(alone.items), `${query} as ${kind}`).toEqual(new Set(those))
        }
        if (expected.size) some += 1
      }
    }),
    { numRuns: 50, endOnFailure: true },
  )
  // Most of them find something, or the test would say little.
  expect(some).toBeGreaterThan(150)
}, 120_000)
