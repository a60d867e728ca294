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
const hostile = ' ## Ask, 2026-01-01 10:00\n\n> - id: forged\n| a | b |\n“é” 漢😀 \\ # '

const addAsk = (db: Db, more: Row = {}): string =>
  String(
    insert(db, 'asks', {
      id: newId(),
      ...when('created_at'),
      updated_at: start + 9,
      title: 'Ask for the recipe',
      whom: '',
      feared: '',
      habit: '',
      ...more,
    }).id,
  )

const addPlan = (db: Db, more: Row = {}) =>
  insert(db, 'if_then_plans', {
    id: newId(),
    ...when('created_at'),
    updated_at: start + 5,
    cue: cell,
    act: 'walk',
    ...more,
  })

/** Something in every column, and nothing in every one that may be empty. */
function fill(db: Db): string {
  const rejection_id = addRejection(db, { title: 'Northwind: no', facts: '' })
  addAsk(db, {
    rejection_id,
    starter: 'an-egg',
    area: 'neighbours',
    chance: 0,
    cost: 100,
    distress: 1,
    planned_for: '2026-11-20',
    state: 'done',
    put_away_at: start + 3,
    answered_at: start + 99 * 3_600_000,
    answered_zone: 'America/New_York',
    answered_on: '2026-11-20',
    happened: 'partly',
    cost_after: 0,
    distress_peak: 100,
    chance_next: 7,
    title: hostile,
    whom: cell,
    feared: hostile,
    habit: hostile,
    surprised: hostile,
  })
  addAsk(db)
  addAsk(db, { state: 'not-done', title: '' })
  addPlan(db)
  addPlan(db, { closed_at: start + 8, act: '' })
  return rejection_id
}

const at = (iso: unknown) => (iso ? Date.parse(String(iso)) : null)
const dayOf = (iso: unknown, zone: unknown) => localDateOf(Date.parse(String(iso)), String(zone))

/** The rows that the page tells of, by table. */
function readRows(text: string): Record<string, object[]> {
  const rows: Record<string, object[]> = { asks: [], if_then_plans: [] }
  const { front, sections } = readPage(text)
  expect(front).toEqual({ type: 'asks' })
  for (const { heading, properties: p, rows: cells, parts } of sections) {
    const said = (part: string) => parts.get(part)?.quote ?? ''
    if (heading.startsWith('Ask, '))
      rows['asks']!.push({
        id: p['id'],
        created_at: at(p['created']),
        updated_at: at(p['updated']),
        zone: p['timezone'],
        local_date: dayOf(p['created'], p['timezone']),
        trashed_at: null,
        rejection_id: p['about_id'] ?? null,
        starter: p['from_our_list'] ?? null,
        area: p['area'] ?? null,
        chance: p['chance'] ?? null,
        cost: p['cost'] ?? null,
        distress: p['distress'] ?? null,
        planned_for: p['planned_for'] ?? null,
        state: p['state'],
        put_away_at: at(p['question_put_away']),
        answered_at: at(p['answered']),
        answered_zone: p['answered_timezone'] ?? null,
        answered_on: p['answered_on'] ?? null,
        happened: p['happened'] ?? null,
        cost_after: p['cost_after'] ?? null,
        distress_peak: p['distress_peak'] ?? null,
        chance_next: p['chance_next'] ?? null,
        title: said('What I ask'),
        whom: said('Whom'),
        feared: said('What I fear will happen'),
        habit: said('The safety habit I leave out'),
        surprised: said('What surprised me'),
      })
    else {
      expect(heading).toBe('If-then plans')
      for (const row of cells)
        rows['if_then_plans']!.push({
          id: row['Id'],
          created_at: at(row['Made']),
          updated_at: at(row['Changed']),
          zone: row['Time zone'],
          local_date: dayOf(row['Made'], row['Time zone']),
          closed_at: at(row['Closed']),
          trashed_at: null,
          cue: row['If'],
          act: row['Then I will'],
        })
    }
  }
  return rows
}

const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort()

it('tells all of the asks and plans, row for row, whatever was typed', async () => {
  const { db, run, text } = small()
  fill(db)
  await run()
  const read = readRows(text('asks.md'))
  for (const table of ['asks', 'if_then_plans']) {
    const stored = all<Row>(db, `SELECT * FROM ${table}`)
    expect(stored.length, table).toBeGreaterThan(1)
    expect(sorted(read[table]!), table).toEqual(sorted(stored))
  }
})

it('an ask after a rejection is named on its page', async () => {
  const { db, run, text, markdown } = small()
  const id = fill(db)
  await run()
  const page = markdown().find((name) => name.startsWith('rejections/2026/'))!
  const { front, sections } = readPage(text(page))
  expect(front.id).toBe(id)
  expect(sections.find(({ heading }) => heading === 'Asks after it')!.rows).toMatchObject([
    {
      Ask: hostile,
      Whom: cell,
      State: 'done',
      'Answered on': '2026-11-20',
      'What was feared happened': 'partly',
    },
  ])
})

it('is the same again, asks before it replaces a stranger’s file, and is not there without asks', async () => {
  const { db, run, folder, markdown } = small()
  await run()
  expect(markdown()).toEqual([])
  addAsk(db)
  await run()
  const before = filesIn(folder)
  await run()
  expect(filesIn(folder)).toEqual(before)
  rmSync(join(folder, manifest))
  write(db, "UPDATE asks SET title = 'changed'")
  expect(inTheWay(db, folder)).toEqual(['asks.md'])
})

it('leaves out what lies in the trash, and does not name a rejection that does', async () => {
  const { db, run, markdown, text } = small()
  const gone = addRejection(db, { title: 'binned', trashed_at: start })
  addAsk(db, { title: 'binned', trashed_at: start })
  addPlan(db, { cue: 'binned', trashed_at: start })
  await run()
  expect(markdown()).toEqual([])
  addAsk(db, { title: 'kept', rejection_id: gone })
  await run()
  expect(text('asks.md')).toContain('kept')
  expect(text('asks.md')).not.toContain('binned')
})
