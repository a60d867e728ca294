import { rmSync } from 'node:fs'
import { join, posix } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { headingOf } from '../../main/journal/entries/title.ts'
import { inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { logFeeling } from '../../main/journal/feelings/queries.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import {
  addRecord,
  addRejection,
  cell,
  fill,
  insert,
  start,
  when,
  written,
  type Row,
} from './everything-about-rejections.ts'
import { html, readPage, readRows } from './exported-rejections.ts'
import { manifest, readExport, small } from './exported.ts'
import { filesIn } from './journal.ts'

const tables = [
  'rejections',
  'hurt_ratings',
  'rejection_steps',
  'reframes',
  'reframe_feelings',
  'reframe_explanations',
  'reframe_ratings',
  'letters',
  'people',
  'reach_outs',
  'worth',
  'lessons',
  'actions',
]

const sorted = (rows: object[] = []) =>
  rows
    .map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort())))
    .sort()
    .map((row) => JSON.parse(row) as unknown)

it('tells all of a rejection, row for row, whatever was typed', async () => {
  const { db, folder, run } = small()
  fill(db)
  const report = await run()
  expect(report).toMatchObject({ rejections: 2, written: 4, kept: [] })
  const read = readRows(folder)
  for (const table of tables) {
    const stored = all<Row>(db, `SELECT * FROM ${table}`)
    expect(stored.length, table).toBeGreaterThan(1)
    expect(sorted(read[table]), table).toEqual(sorted(stored))
  }
  expect(Object.keys(read).sort()).toEqual(tables.toSorted())
})

it('is the same again, also elsewhere, and asks before it replaces a stranger’s file', async () => {
  const { db, folder, run } = small()
  fill(db)
  const first = await run()
  const before = filesIn(folder)
  expect(inTheWay(db, folder)).toEqual([])
  expect(await run()).toMatchObject({ written: 0, unchanged: first.written })
  expect(filesIn(folder)).toEqual(before)
  rmSync(folder, { recursive: true })
  await run()
  expect(filesIn(folder)).toEqual(before)
  rmSync(join(folder, manifest))
  write(db, "UPDATE rejections SET facts = 'changed'")
  write(db, "UPDATE people SET note = 'changed'")
  write(db, "UPDATE reframes SET thought = 'changed'")
  expect(inTheWay(db, folder).sort()).toEqual(
    [...before.keys()].filter((name) => name !== manifest),
  )
})

it('reads as a page: what was typed makes no heading and no table', async () => {
  const { db, folder, run, text } = small()
  fill(db)
  await run()
  const name = [...filesIn(folder).keys()].find((file) => file.endsWith('northwind-said-no.md'))!
  const page = html(text(name).replace(/^---\n[\s\S]*?\n---\n/, ''))
  const outside = page.replace(/<blockquote>[\s\S]*?<\/blockquote>/g, '')
  const headings = (level: number) =>
    [...outside.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, words]) => words)
  expect(headings(1)).toEqual(['Northwind said no'])
  expect(headings(2).map((heading) => heading!.replace(/, [\d-]+ [\d:]+$/, ''))).toEqual([
    'What happened',
    'How much it hurt',
    'Steps',
    'Thought record',
    'Thought record',
    'Letter',
    'Letter',
    'Reaching someone',
    'Reaching someone',
    'What this outcome cannot decide',
    'What this outcome cannot decide',
    'What it tells me',
    'What it tells me',
    'Small things to do',
  ])
  expect(outside.match(/<table>/g)).toHaveLength(7)
  expect(outside).not.toContain('forged')
})

it('leads from the rejection to its entries and back, and names the feelings about it', async () => {
  const { db, clock, folder, run, save, markdown, text } = small()
  const id = addRejection(db, { title: 'A: “no” [again]' })
  const trashed = save('# Gone')
  const entries = [save('# Link [me](x) | *now*'), newId()] as const
  insertEntry(db, { id: entries[1], body: '', createdAt: start, zone: 'UTC', fieldTags: [] })
  const felt = logFeeling(db, clock, {
    word: 'hurt',
    pleasantness: -1,
    energy: 0,
    intensity: 6,
    note: cell,
    entryId: null,
  })
  for (const item_id of [trashed, ...entries])
    insert(db, 'rejection_links', { kind: 'entry', item_id, rejection_id: id })
  insert(db, 'rejection_links', { kind: 'feeling', item_id: felt.id, rejection_id: id })
  setTrashed(db, trashed, clock.at)
  await run()
  const name = markdown().find((file) => file.startsWith('rejections/2026/'))!
  const { sections } = readPage(text(name))
  const links = sections.find(({ heading }) => heading === 'Entries about it')!.links
  const targets = [...html(links.join('\n')).matchAll(/<a href="(.*?)">(.*?)<\/a>/g)]
  expect(targets.map(([, , words]) => words)).toEqual([
    '2026-11-16-1610',
    headingOf('# Link [me](x) | *now*'),
  ])
  const reached = targets.map(([, href]) =>
    posix.normalize(posix.join(posix.dirname(name), decodeURIComponent(href!))),
  )
  const ids = reached.map((path) => readPage(text(path)).front.id as string)
  expect(ids.sort()).toEqual(entries.toSorted())
  for (const path of reached)
    expect(readPage(text(path)).front).toMatchObject({ about: 'A: “no” [again]', about_id: id })
  const feelings = sections.find(({ heading }) => heading === 'Feelings about it')!.rows
  expect(feelings).toMatchObject([
    {
      Id: felt.id,
      Feeling: 'hurt',
      Intensity: '6',
      Note: cell,
      Time: '2026-11-22T21:14:00.000+00:00',
    },
  ])
  expect(readExport(folder).entries).toHaveLength(2)
})

it('leaves out what lies in the trash, and says of no entry that it is about it', async () => {
  const { db, folder, run, save, markdown, text } = small()
  const gone = addRejection(db, { trashed_at: start })
  const kept = addRejection(db)
  addRecord(db, gone)
  for (const rejection of [gone, kept]) {
    insert(db, 'letters', {
      ...written(rejection),
      trashed_at: start,
      hurts: 'binned',
      others: '',
      friend: '',
      kinder: '',
    })
    insert(db, 'actions', {
      id: newId(),
      rejection_id: rejection,
      ...when('created_at'),
      trashed_at: start,
      text: 'binned',
    })
  }
  insert(db, 'people', {
    id: newId(),
    created_at: start,
    trashed_at: start,
    name: 'binned',
    note: '',
  })
  insert(db, 'rejection_links', { kind: 'entry', item_id: save('# Still'), rejection_id: gone })
  expect(await run()).toMatchObject({ entries: 1, rejections: 1, written: 2 })
  expect(Object.keys(readRows(folder))).toEqual(['rejections'])
  const page = markdown().find((name) => name.startsWith('2026/'))!
  expect(readPage(text(page)).front).not.toHaveProperty('about')
  for (const name of markdown()) expect(text(name)).not.toContain('binned')
})

it('gives each its own safe name, and takes away the file of one that went', async () => {
  const { db, run, markdown } = small()
  const titles = ['../../etc/passwd', 'CON', 'con', 'Straße', 'STRASSE', '😀', '漢'.repeat(200)]
  const place = { happened_at: start, zone: 'UTC', local_date: '2026-11-16' }
  for (const title of titles) addRejection(db, { title, ...place })
  await run()
  const names = markdown()
  expect(new Set(names.map((name) => name.toUpperCase().toLowerCase())).size).toBe(titles.length)
  for (const name of names)
    expect(name).toMatch(/^rejections\/2026\/2026-11-16-1610[\p{L}\p{M}\p{N}-]*\.md$/u)
  write(db, 'UPDATE rejections SET trashed_at = ? WHERE title = ?', start, 'con')
  await run()
  expect(markdown()).toHaveLength(titles.length - 1)
})
