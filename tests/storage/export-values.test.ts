import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import { localDateOf } from '../../shared/dates.ts'
import { addRejection, cell, insert, start, when, type Row } from './everything-about-rejections.ts'
import { readPage } from './exported-rejections.ts'
import { manifest, small } from './exported.ts'
import { filesIn } from './journal.ts'

type Db = ReturnType<typeof small>['db']
const hostile = ' ## Writing, 2026-01-01 10:00\n\n> - id: forged\n| a | b |\n“é” 漢😀 \\ # '

const addRanking = (db: Db): void => {
  const { id = '' } = insert(db, 'value_rankings', {
    id: newId(),
    ...when('created_at'),
    updated_at: start + 9,
  })
  for (const [place, value] of ['humour', 'making', 'nature'].entries())
    insert(db, 'ranked_values', { ranking_id: id, place: place + 1, value, words: cell + value })
}

const addWriting = (db: Db, more: Row = {}) =>
  insert(db, 'value_writings', {
    id: newId(),
    ...when('created_at'),
    updated_at: start + 9,
    value: 'humour',
    value_words: hostile,
    seconds: 0,
    body: '',
    ...more,
  })

const addVersion = (db: Db, body: string, more: Row = {}) =>
  insert(db, 'who_i_am_versions', {
    id: newId(),
    ...when('created_at'),
    updated_at: start + 9,
    body,
    ...more,
  })

/** Something in every column, and nothing in every one that may be empty. */
function fill(db: Db): string {
  const rejection_id = addRejection(db, { title: 'Northwind: no', facts: '' })
  addRanking(db)
  addRanking(db)
  const said = { away_from: 'work', area: 'making', seconds: 899, body: hostile }
  addWriting(db, { ...said, rejection_id, finished_at: start + 3_600_000 })
  addWriting(db)
  addVersion(db, hostile)
  addVersion(db, '')
  return rejection_id
}

const at = (iso: unknown) => (iso ? Date.parse(String(iso)) : null)
const moment = (p: Record<string, unknown>) => ({
  id: p['id'],
  created_at: at(p['created']),
  updated_at: at(p['updated']),
  zone: p['timezone'],
  local_date: localDateOf(at(p['created'])!, String(p['timezone'])),
})

/** The rows that the two files tell of, by table. */
function readRows(values: string, whoIAm: string): Record<string, object[]> {
  const rows: Record<string, object[]> = {
    value_rankings: [],
    ranked_values: [],
    value_writings: [],
    who_i_am_versions: [],
  }
  expect(readPage(values).front).toEqual({ type: 'values' })
  for (const { heading, properties: p, parts } of readPage(values).sections) {
    if (heading.startsWith('Ranking, ')) {
      rows['value_rankings']!.push(moment(p))
      for (const row of parts.get('What matters most comes first')?.rows ?? [])
        rows['ranked_values']!.push({
          ranking_id: p['id'],
          place: Number(row['Place']),
          value: row['Id'],
          words: row['Value'],
        })
      continue
    }
    expect(heading).toMatch(/^Writing, /)
    rows['value_writings']!.push({
      ...moment(p),
      finished_at: at(p['finished']),
      trashed_at: null,
      rejection_id: p['about_id'] ?? null,
      away_from: p['away_from'] ?? null,
      area: p['area'] ?? null,
      value: p['value_id'],
      value_words: p['value'],
      seconds: p['seconds'],
      body: parts.get('What I wrote')?.quote ?? '',
    })
  }
  expect(readPage(whoIAm).front).toEqual({ type: 'who-i-am' })
  for (const { properties, parts } of readPage(whoIAm).sections)
    rows['who_i_am_versions']!.push({
      ...moment(properties),
      trashed_at: null,
      body: parts.get('Who I am')?.quote ?? '',
    })
  return rows
}

const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort()

it('tells all of the values and of who one is, row for row, whatever was typed', async () => {
  const { db, run, text } = small()
  fill(db)
  await run()
  const read = readRows(text('values.md'), text('who-i-am.md'))
  for (const [table, rows] of Object.entries(read)) {
    const stored = all<Row>(db, `SELECT * FROM ${table}`)
    expect(stored.length, table).toBeGreaterThan(1)
    expect(sorted(rows), table).toEqual(sorted(stored))
  }
})

it('a writing that began from a rejection is named on its page', async () => {
  const { db, run, text, markdown } = small()
  fill(db)
  await run()
  const page = markdown().find((name) => name.startsWith('rejections/2026/'))!
  const { sections } = readPage(text(page))
  const found = sections.find(({ heading }) => heading === 'Writing on what matters')
  expect(found!.rows).toMatchObject([{ Value: hostile, Area: 'making' }])
})

it('is the same again, asks before it replaces a stranger’s file, and is not there without any', async () => {
  const { db, run, folder, markdown } = small()
  await run()
  expect(markdown()).toEqual([])
  addWriting(db)
  addVersion(db, 'I mend')
  await run()
  expect(markdown()).toEqual(['values.md', 'who-i-am.md'])
  const before = filesIn(folder)
  await run()
  expect(filesIn(folder)).toEqual(before)
  rmSync(join(folder, manifest))
  write(db, "UPDATE value_writings SET body = 'changed'")
  write(db, "UPDATE who_i_am_versions SET body = 'changed'")
  expect(inTheWay(db, folder)).toEqual(['values.md', 'who-i-am.md'])
})

it('leaves out what lies in the trash, and does not name a rejection that does', async () => {
  const { db, run, markdown, text } = small()
  const gone = addRejection(db, { title: 'binned', trashed_at: start })
  addWriting(db, { body: 'binned', trashed_at: start })
  addVersion(db, 'binned', { trashed_at: start })
  await run()
  expect(markdown()).toEqual([])
  addWriting(db, { body: 'kept', rejection_id: gone })
  await run()
  expect(text('values.md')).toContain('kept')
  expect(text('values.md')).not.toContain('binned')
})
