import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import { cell, insert, start, type Row } from './everything-about-rejections.ts'
import { readPage } from './exported-rejections.ts'
import { manifest, small } from './exported.ts'

const zone = 'Pacific/Apia'
const days = ['2026-11-16', '2026-11-17']

/** Something in every column, and nothing in every one that may be empty. */
function fill(db: ReturnType<typeof small>['db']): void {
  for (const [index, local_date] of days.entries()) {
    const rated = { local_date, rated_at: start + index, zone }
    insert(db, 'check_in_ratings', { ...rated, scale: 'worth', value: index * 100 })
    const words = { created_at: start + index, removed_at: index ? start + 9 : null, word: cell }
    const { id: word_id = '' } = insert(db, 'self_words', { id: newId(), ...words })
    insert(db, 'self_word_picks', { local_date, word_id })
    const situation = { created_at: start + index, trashed_at: null, situation: cell }
    const { id = '' } = insert(db, 'sensitivity_situations', { id: newId(), ...situation })
    const given = index ? { concern: 0, expected_no: null } : { concern: null, expected_no: 100 }
    insert(db, 'sensitivity_ratings', { situation_id: id, ...rated, ...given })
    const outcome = index ? 'kept' : 'skipped'
    insert(db, 'worry_windows', { local_date, outcome, noted_at: start + index, zone })
  }
}

const at = (iso: string | undefined) => (iso ? Date.parse(iso) : null)
const number = (text: string | undefined) => (text ? Number(text) : null)

type Cells = Record<string, string>
const rowsOf: Record<string, { table: string; row: (cells: Cells) => object }> = {
  Ratings: {
    table: 'check_in_ratings',
    row: (c) => ({ ...rated(c), scale: c['Scale'], value: Number(c['Value']) }),
  },
  Words: {
    table: 'self_words',
    row: (c) => ({
      id: c['Id'],
      created_at: at(c['Added']),
      removed_at: at(c['Removed']),
      word: c['Word'],
    }),
  },
  'Words that fitted': {
    table: 'self_word_picks',
    row: (c) => ({ local_date: c['Day'], word_id: c['Word id'] }),
  },
  'About to ask': {
    table: 'sensitivity_situations',
    row: (c) => ({
      id: c['Id'],
      created_at: at(c['Added']),
      trashed_at: null,
      situation: c['Situation'],
    }),
  },
  'How it looked before asking': {
    table: 'sensitivity_ratings',
    row: (c) => ({
      ...rated(c),
      situation_id: c['Situation id'],
      concern: number(c['Concern']),
      expected_no: number(c['Expected no']),
    }),
  },
  'Worry windows': {
    table: 'worry_windows',
    row: (c) => ({
      local_date: c['Day'],
      noted_at: at(c['Time']),
      zone: c['Time zone'],
      outcome: c['Outcome'],
    }),
  },
}
const rated = (c: Cells) => ({
  local_date: c['Day'],
  rated_at: at(c['Time']),
  zone: c['Time zone'],
})

const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort()

it('tells all of the check-ins and worry windows in one file, row for row, whatever was typed', async () => {
  const { db, run, text } = small()
  fill(db)
  await run()
  const { front, sections } = readPage(text('check-ins.md'))
  expect(front).toEqual({ type: 'check-ins' })
  expect(sections.map(({ heading }) => heading)).toEqual(Object.keys(rowsOf))
  for (const { heading, rows } of sections) {
    const { table, row } = rowsOf[heading]!
    const stored = all<Row>(db, `SELECT * FROM ${table}`)
    expect(stored.length, table).toBe(2)
    expect(sorted(rows.map(row)), table).toEqual(sorted(stored))
  }
})

it('makes no file of nothing, and asks before it replaces a stranger’s', async () => {
  const { db, folder, run } = small()
  await run()
  expect(inTheWay(db, folder)).toEqual([])
  fill(db)
  await run()
  rmSync(join(folder, manifest))
  write(db, 'UPDATE check_in_ratings SET value = 7')
  expect(inTheWay(db, folder)).toEqual(['check-ins.md'])
})
