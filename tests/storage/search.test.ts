import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { find } from '../../main/journal/search/queries.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import type { FoundPlace } from '../../shared/contract/search.ts'
import { checkIndexes, clockAt, openJournal } from './journal.ts'
import { naive, says, term, text, typed, type Term } from './naive-search.ts'
import { fill, plans } from './random-journal.ts'
import { anyText } from '../unit/journal-core/any-text.ts'

const clock = clockAt('2026-11-22T21:14:00Z')
const search = (db: WriteDb, { query, limit }: { query: string; limit: number }) =>
  find(db, clock, { query, kind: null, limit, after: null })

describe('search', () => {
  it('finds what reading everything finds, newest first, page by page, each once', () => {
    const { db } = openJournal()
    fc.assert(
      fc.property(
        plans(text),
        fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        (planned, queries, limit) => {
          const put = fill(db, planned)
          for (const terms of queries) {
            const query = terms.map(typed).join(' ')
            const found: { id: string; at: number }[] = []
            for (let after: FoundPlace | null = null, more = true; more;) {
              const page = find(db, clock, { query, kind: null, limit, after })
              expect(page.items.length).toBeLessThanOrEqual(limit)
              found.push(...page.items)
              more = page.next !== null
              after = page.next
              expect(found.length).toBeLessThanOrEqual(put.length)
            }
            expect(new Set(found.map(({ id }) => id)), query).toEqual(naive(put, terms))
            expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
            const times = found.map(({ at }) => at)
            expect(times).toEqual(times.toSorted((a, b) => b - a))
          }
        },
      ),
      { numRuns: 60 },
    )
    checkIndexes(db)
  })

  it('takes any string for a query', () => {
    const { db } = openJournal()
    fill(db, [
      {
        kind: 'entry',
        minutes: 0,
        where: 'UTC',
        text: 'A "quoted" word * and 😀 (x)',
        trashed: false,
      },
      { kind: 'feeling', minutes: 1, where: 'UTC', text: 'hurt', trashed: false },
    ])
    const hostile = [
      '"',
      '""',
      '"""',
      "'",
      '*',
      '**',
      'a*b',
      '^a',
      '^',
      '-',
      '--',
      '- -',
      '-"',
      'a -',
      '-a -b',
      '(',
      ')',
      '((',
      'a OR',
      'AND',
      'NOT NOT',
      'OR OR OR',
      'NEAR(a b, 2)',
      'NEAR',
      'body:a',
      'body : a',
      '{body note}: a',
      '- {body}:x',
      'a + b',
      '+',
      ':',
      'a:',
      '\0',
      'a\0b',
      '\\',
      '%',
      '_',
      ';--',
      "'; DROP TABLE entries; --",
      '\uD800',
      '\uFDD0',
      '\uFDD1',
      '\uFEFF',
      '\u200B',
      '\u{10FFFF}',
      '\uE000',
      '\u0301',
      'a\u0301',
      '𞤀𞤣',
      'ﬁ',
      'İ',
      'ß',
      '１２',
      'x'.repeat(1000),
      'a '.repeat(500),
      '😀 '.repeat(300),
      '-😀 '.repeat(300),
      '"a" '.repeat(250),
      '-a '.repeat(300),
    ]
    const any = fc.oneof(
      anyText(60),
      fc.string({
        unit: fc.constantFrom(
          '"',
          '*',
          '-',
          '(',
          ')',
          ' ',
          'a',
          'OR',
          ':',
          '^',
          '+',
          '\0',
          '😀',
          '字',
          '{',
          '}',
          '\\',
          ',',
        ),
        maxLength: 30,
      }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: 20,
      }),
    )
    for (const query of hostile) {
      expect(() => search(db, { query, limit: 5 }), JSON.stringify(query)).not.toThrow()
    }
    fc.assert(
      fc.property(any, (query) => {
        const { items } = search(db, { query, limit: 5 })
        expect(items.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 1000 },
    )
    expect(db.prepare('SELECT count(*) FROM entries').pluck().get()).toBe(1)
  })

  it('shows where it matched', () => {
    const { db } = openJournal()
    const excerptOf = (body: string, query: string) => {
      fill(db, [{ kind: 'entry', minutes: 0, where: 'UTC', text: body, trashed: false }])
      const [item] = search(db, { query, limit: 1 }).items
      return item?.kind === 'entry' ? item.excerpt : []
    }
    const filler = 'and on it went '.repeat(50)
    for (const [body, query, matched] of [
      [`${filler} the Interview was ${filler}`, 'inter', 'Interview'],
      [`${filler} a café near ${filler}`, 'cafe', 'café'],
      [`${filler} わたしの仕事は ${filler}`, '仕事', '仕事'],
      [`${filler} well 😀 then ${filler}`, '😀', '😀'],
    ] as const) {
      const excerpt = excerptOf(body, query)
      expect(excerpt.filter(({ match }) => match).map(({ text }) => text)).toContain(matched)
    }
  })

  it('excerpts stay short also where no space ends a word', () => {
    const { db } = openJournal()
    const body = `${'長い文章が続いている。'.repeat(400)} interview ${'まだ続いている'.repeat(400)}`
    fill(db, [{ kind: 'entry', minutes: 0, where: 'UTC', text: body, trashed: false }])
    for (const query of ['interview', 'interview 文章', '文章']) {
      const [item] = search(db, { query, limit: 1 }).items
      const fragments = item?.kind === 'entry' ? item.excerpt : []
      const shown = fragments.map(({ text }) => text).join('')
      expect(shown.length, query).toBeLessThanOrEqual(202)
      expect(
        fragments.some(({ match }) => match),
        query,
      ).toBe(true)
    }
  })

  it('knows every word after any number of edits', () => {
    const { db } = openJournal()
    const clock = clockAt('2026-11-22T21:14:00Z')
    const ids = Array.from({ length: 5 }, () => newId())
    const texts = new Map<string, string>()
    const any = fc.oneof(text, anyText(40))
    fc.assert(
      fc.property(fc.constantFrom(...ids), any, (id, body) => {
        clock.at += 700
        if (saveEntry(db, clock, { id, body, fieldTags: [] })) texts.set(id, body)
      }),
      { numRuns: 300 },
    )
    checkIndexes(db)
    for (const query of ['work', 'cafe']) {
      const sought: Term = { kind: 'prefix', text: query }
      const expected = [...texts].filter(([, body]) => says(body, sought)).map(([id]) => id)
      const found = search(db, { query, limit: 50 }).items.map(({ id }) => id)
      expect(new Set(found)).toEqual(new Set(expected))
    }
  })
})
