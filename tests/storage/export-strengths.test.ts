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
const base = (): Row => ({ id: newId(), ...when('created_at'), updated_at: start + 9 })

/** Something in every column, and nothing in every one that may be empty. */
function fill(db: Db): string {
  const rejection_id = addRejection(db, { title: 'Northwind: no', facts: '' })
  insert(db, 'strengths', { ...base(), strength: 'I listen', showed: '' })
  const strength = insert(db, 'strengths', {
    ...base(),
    area: 'work',
    strength: cell,
    showed: `${cell}\n\n${cell}`,
  })
  insert(db, 'wins', { ...base(), day: '2026-11-02', win: 'I asked' })
  insert(db, 'wins', {
    ...base(),
    rejection_id,
    strength_id: strength['id']!,
    area: 'love',
    day: '2026-11-03',
    win: cell,
  })
  insert(db, 'plans', { ...base(), planned_for: '2026-11-20', plan: 'Bake' })
  insert(db, 'plans', {
    ...base(),
    rejection_id,
    area: 'making',
    planned_for: '2026-11-20',
    state: 'done',
    put_away_at: start + 3,
    answered_at: start + 99 * 3_600_000,
    answered_zone: 'America/New_York',
    answered_on: '2026-11-20',
    mastery: 0,
    pleasure: 100,
    connection: 7,
    done_on: '2026-11-19',
    plan: cell,
  })
  return rejection_id
}

const at = (iso: string | undefined) => (iso ? Date.parse(iso) : null)
const number = (text: string | undefined) => (text ? Number(text) : null)

/** The rows that the page tells of, by table. */
function readRows(text: string): Record<string, object[]> {
  const { front, sections } = readPage(text)
  expect(front).toEqual({ type: 'strengths-and-wins' })
  const rowsUnder = (heading: string) =>
    sections.find((section) => section.heading === heading)?.rows ?? []
  const written = (row: Record<string, string>) => ({
    id: row['Id'],
    created_at: at(row['Added']),
    updated_at: at(row['Changed']),
    zone: row['Time zone'],
    local_date: localDateOf(at(row['Added'])!, row['Time zone']!),
    trashed_at: null,
    area: row['Area'] || null,
  })
  return {
    strengths: rowsUnder('Strengths').map((row) => ({
      ...written(row),
      strength: row['Strength'],
      showed: row['When it showed'],
    })),
    wins: rowsUnder('Wins').map((row) => ({
      ...written(row),
      rejection_id: row['After the rejection'] || null,
      strength_id: row['Strength'] || null,
      day: row['Day'],
      win: row['What I did'],
    })),
    plans: rowsUnder('Things to do').map((row) => ({
      ...written(row),
      rejection_id: row['After the rejection'] || null,
      planned_for: row['Planned for'],
      state: row['State'],
      put_away_at: at(row['Question put away']),
      answered_at: at(row['Answered']),
      answered_zone: row['Answered in'] || null,
      answered_on: row['Answered on'] || null,
      mastery: number(row['Mastery']),
      pleasure: number(row['Pleasure']),
      connection: number(row['Connection']),
      done_on: row['Done on'] || null,
      plan: row['To do'],
    })),
  }
}

const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort()

it('tells all of strengths, wins and things to do, row for row, whatever was typed', async () => {
  const { db, run, text } = small()
  fill(db)
  await run()
  const read = readRows(text('strengths-and-wins.md'))
  for (const table of ['strengths', 'wins', 'plans']) {
    const stored = all<Row>(db, `SELECT * FROM ${table}`)
    expect(stored.length, table).toBeGreaterThan(1)
    expect(sorted(read[table]!), table).toEqual(sorted(stored))
  }
})

it('those after a rejection are named on its page', async () => {
  const { db, run, text, markdown } = small()
  const id = fill(db)
  await run()
  const page = markdown().find((name) => name.startsWith('rejections/2026/'))!
  const { front, sections } = readPage(text(page))
  expect(front.id).toBe(id)
  const rowsUnder = (heading: string) =>
    sections.find((section) => section.heading === heading)!.rows
  expect(rowsUnder('Wins after it')).toMatchObject([{ Day: '2026-11-03', 'What I did': cell }])
  expect(rowsUnder('Things to do after it')).toMatchObject([{ 'To do': cell, State: 'done' }])
})

it('is the same again, asks before it replaces a stranger’s file, and leaves out the trash', async () => {
  const { db, run, folder, markdown } = small()
  insert(db, 'strengths', { ...base(), strength: 'binned', showed: '', trashed_at: start })
  insert(db, 'wins', { ...base(), day: '2026-11-02', win: 'binned', trashed_at: start })
  insert(db, 'plans', { ...base(), planned_for: '2026-11-20', plan: 'x', trashed_at: start })
  await run()
  expect(markdown()).toEqual([])
  insert(db, 'strengths', { ...base(), strength: 'kept', showed: '' })
  await run()
  const before = filesIn(folder)
  await run()
  expect(filesIn(folder)).toEqual(before)
  rmSync(join(folder, manifest))
  write(db, "UPDATE strengths SET strength = 'changed'")
  expect(inTheWay(db, folder)).toEqual(['strengths-and-wins.md'])
})
