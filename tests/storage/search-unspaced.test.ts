import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { expect, it, vi } from 'vitest'
import { insertEntry, saveEntry } from '../../main/journal/entries/save.ts'
import { entriesUnspaced as unspaced } from '../../main/journal/search/kinds/entries-unspaced.ts'
import { count, find } from '../../main/journal/search/queries.ts'
import { migrate } from '../../main/journal/storage/migrate.ts'
import { migrations } from '../../main/journal/storage/migrations.ts'
import { openFile } from '../../main/journal/storage/open.ts'
import { all, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { isWords } from '../../shared/search/said.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-22T21:14:00Z')
const createdAt = Date.parse('2026-01-01T12:00:00Z')

const found = (db: WriteDb, query: string): Set<string> =>
  new Set(
    find(db, clock, { query, kind: 'entry', limit: 500, after: null }).items.map(({ id }) => id),
  )

function put(db: WriteDb, body: string): { id: string; body: string } {
  const id = newId()
  insertEntry(db, { id, body, createdAt, zone: 'UTC', fieldTags: [] })
  return { id, body }
}

/** The bodies that are in the index, as SQLite finds them there. */
const bodiesApart = (db: WriteDb): string[] =>
  all<{ body: string }>(
    db,
    `SELECT body FROM entries INDEXED BY ${unspaced.index} WHERE ${unspaced.condition}`,
  ).map(({ body }) => body)

// Half and full width, joined and not, Thai with its marks, pairs and halves of pairs, signs that no index is for.
const signs = [
  ...[
    '失恋',
    '失',
    '恋',
    '𠮷',
    '𠮷野',
    '日本',
    '本',
    'ｶﾞ',
    'ガ',
    'が',
    'か\u3099',
    'ー',
    '々',
    '〇',
  ],
  ...[
    '한국',
    '국',
    '\u1112\u1161\u11ab',
    'ﾡ',
    'ไทย',
    'ไ',
    'น้ำ',
    'ລາວ',
    'ខ្មែរ',
    'မြန်မာ',
    '１２',
    'ａ',
  ],
  ...['😀', '👩‍👩‍👧', '❤️', '→', '…', '—', '!?', '\ud83d', '\ude00', '\ufffd', '\uffff', '\u{10ffff}'],
]
const plain = ['a', 'The', ' ', '\n', '“no”', 'é', 'ё', '.', '\0', '3', 'x'.repeat(300)]
const textOf = (units: string[], maxLength: number) =>
  fc.array(fc.constantFrom(...units), { minLength: 1, maxLength }).map((some) => some.join(''))
const body = fc.oneof(textOf(plain, 4), textOf([...plain, ...signs], 8), textOf(signs, 6))
// What is left out, and what is found by its words, is told elsewhere.
const piece = textOf([...signs, 'a', 'é', '3'], 3).filter((text) => !isWords(text))

it('finds in any script what reading every body finds', () => {
  const { db } = openJournal()
  fc.assert(
    fc.property(
      fc.array(body, { minLength: 1, maxLength: 12 }),
      fc.array(body, { maxLength: 3 }),
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      (bodies, changed, pieces) => {
        write(db, 'DELETE FROM entries')
        const entries = bodies.map((each) => put(db, each))
        for (const [i, other] of changed.entries()) {
          const entry = entries[i]
          if (!entry || other === entry.body) continue
          write(db, 'UPDATE entries SET body = ? WHERE id = ?', other, entry.id)
          entry.body = other
        }
        // What a pair is cut into, SQLite never has.
        for (const sought of [...pieces, ...bodies.flatMap((each) => [...each].slice(0, 2))]) {
          if (isWords(sought) || !sought.replaceAll('\0', ' ').trim()) continue
          if (/["“”„]/u.test(sought)) continue
          const asked = sought.replaceAll('\0', ' ').trim().toWellFormed()
          const expected = entries.filter((each) => each.body.toWellFormed().includes(asked))
          expect(found(db, asked), JSON.stringify(asked)).toEqual(
            new Set(expected.map(({ id }) => id)),
          )
        }
        const apart = entries.filter((each) => unspaced.sign.test(each.body.replaceAll('\0', 'ก')))
        expect(bodiesApart(db).toSorted()).toEqual(
          apart.map((each) => each.body.toWellFormed()).toSorted(),
        )
      },
    ),
    { numRuns: 80 },
  )
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
})

it('says of every sign the same in SQL as here, and leaves out no script without spaces', () => {
  const { db } = openJournal()
  const last = 0x32000
  const bySql = all<{ code: number }>(
    db,
    `WITH RECURSIVE codes (code) AS (SELECT 1 UNION ALL SELECT code + 1 FROM codes WHERE code < ${last}),
       entries (code, body) AS (SELECT code, 'a' || char(code) FROM codes)
     SELECT code FROM entries WHERE ${unspaced.condition}`,
  ).map(({ code }) => code)
  const codes = Array.from({ length: last }, (_, i) => i + 1)
  expect(bySql).toEqual(codes.filter((code) => unspaced.sign.test(String.fromCodePoint(code))))
  const letters = codes
    .map((code) => String.fromCodePoint(code))
    .filter((one) => /\p{L}/u.test(one))
  expect(letters.filter((one) => !isWords(one) && !unspaced.sign.test(one))).toEqual([])
})

it('reads no plain text for such a piece', () => {
  const { db } = openJournal()
  put(db, 'It was “nothing” — naïve, I know.')
  const { id } = put(db, '昨日、面接に落ちた。')
  saveEntry(db, clock, { id: put(db, '面接').id, body: 'Plain again.', fieldTags: [] })
  expect(bodiesApart(db)).toEqual(['昨日、面接に落ちた。'])
  const prepared = vi.spyOn(db, 'prepare')
  expect(found(db, '面接')).toEqual(new Set([id]))
  expect(count(db, clock, { query: '面接 です -😀', most: 9 })).toEqual([])
  const asked = prepared.mock.calls.map(([sql]) => sql).filter((sql) => /instr\(entries/u.test(sql))
  prepared.mockRestore()
  expect(asked.length).toBeGreaterThan(0)
  for (const sql of asked) {
    const plan = all<{ detail: string }>(
      db,
      `EXPLAIN QUERY PLAN ${sql.replaceAll(/\$\w+/gu, 'NULL')}`,
    )
    expect(plan[0]?.detail).toContain('USING INDEX entries_unspaced')
  }
})

it('knows the texts of a journal from before', () => {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const before = migrations.filter(({ version }) => version < 380)
  const db = openFile(`${temporaryFolder()}/journal.db`, key, 'create', undefined, before)
  const [, thai, emoji] = ['Plain.', 'วันนี้ฉันถูกปฏิเสธ', 'Ok 😀'].map((each) => put(db, each))
  migrate(db)
  expect(bodiesApart(db)).toEqual([thai!.body, emoji!.body])
  expect(found(db, 'ปฏิเสธ')).toEqual(new Set([thai!.id]))
  expect(found(db, '😀')).toEqual(new Set([emoji!.id]))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})
