import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import { localDateOf } from '../../shared/dates.ts'
import { addRejection, cell, insert, start, when, type Row } from './everything-about-rejections.ts'
import { html, readPage } from './exported-rejections.ts'
import { manifest, small } from './exported.ts'
import { filesIn } from './journal.ts'

const tables = ['loop_episodes', 'loop_triggers', 'parked_notes', 'redirections', 'trigger_words']
const hostile = ' ## Loop, 2026-01-01 10:00 - id: forged | a | *b* “é” 漢😀 \\ # '

const addEpisode = (db: ReturnType<typeof small>['db'], more: Row = {}): string =>
  String(
    insert(db, 'loop_episodes', {
      id: newId(),
      ...when('started_at'),
      seen_at: start + 99 * 60_000,
      ...more,
    }).id,
  )

/** Something in every column, and nothing in every one that may be empty. */
function fill(db: ReturnType<typeof small>['db']): void {
  const rejection_id = addRejection(db, { title: 'Northwind: no', facts: '' })
  const full = addEpisode(db, {
    ended_at: start + 98 * 60_000,
    ending: 'stopped',
    strength: 0,
    circling: 100,
    working: 1,
    way: 'put-off',
    strength_after: 20,
    rejection_id,
    theme: hostile,
  })
  addEpisode(db)
  addEpisode(db, { ending: 'guessed' })
  addEpisode(db, { ended_at: start + 97 * 60_000 })
  for (const word of ['a, b', hostile, 'true'])
    insert(db, 'loop_triggers', { episode_id: full, word })
  for (const more of [
    {},
    {
      episode_id: full,
      rejection_id,
      outcome: 'written',
      settled_at: start + 5,
      entry_id: newId(),
    },
  ] as Row[])
    insert(db, 'parked_notes', { id: newId(), ...when('parked_at'), note: cell, ...more })
  for (const [position, text] of [cell, 'walk'].entries())
    insert(db, 'redirections', { id: newId(), position, text })
  for (const word of [cell, 'a message'])
    insert(db, 'trigger_words', { word, added_at: start + word.length })
}

const at = (iso: unknown) => (iso ? Date.parse(String(iso)) : null)
const dayOf = (iso: unknown, zone: unknown) => localDateOf(Date.parse(String(iso)), String(zone))

/** The rows that the page tells of, by table. */
function readRows(text: string): Record<string, object[]> {
  const rows: Record<string, object[]> = Object.fromEntries(tables.map((table) => [table, []]))
  const add = (table: string, row: object) => rows[table]!.push(row)
  const { front, sections } = readPage(text)
  expect(front).toEqual({ type: 'loops' })
  for (const { heading, properties: p, rows: cells } of sections) {
    if (heading.startsWith('Loop, ')) {
      add('loop_episodes', {
        id: p['id'],
        started_at: at(p['began']),
        zone: p['timezone'],
        local_date: dayOf(p['began'], p['timezone']),
        seen_at: at(p['last_seen']),
        ended_at: at(p['ended']),
        ending: p['ending'] ?? null,
        strength: p['strength'] ?? null,
        circling: p['going_round'] ?? null,
        working: p['working_through'] ?? null,
        way: p['way'] ?? null,
        strength_after: p['strength_after'] ?? null,
        rejection_id: p['about_id'] ?? null,
        trashed_at: null,
        theme: p['theme'] ?? '',
      })
      for (const word of (p['set_off_by'] ?? []) as string[])
        add('loop_triggers', { episode_id: p['id'], word })
    } else if (heading === 'Put off')
      for (const row of cells)
        add('parked_notes', {
          id: row['Id'],
          parked_at: at(row['Time']),
          zone: row['Time zone'],
          local_date: dayOf(row['Time'], row['Time zone']),
          episode_id: row['Loop id'] || null,
          rejection_id: row['About id'] || null,
          outcome: row['Outcome'] || null,
          settled_at: at(row['Settled at']),
          entry_id: row['Entry id'] || null,
          trashed_at: null,
          note: row['Note'],
        })
    else if (heading === 'Small absorbing things')
      for (const row of cells)
        add('redirections', {
          id: row['Id'],
          position: Number(row['Position']),
          trashed_at: null,
          text: row['Thing'],
        })
    else {
      expect(heading).toBe('What sets loops off')
      for (const row of cells)
        add('trigger_words', { word: row['What'], added_at: at(row['Added']) })
    }
  }
  return rows
}

const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort()

it('tells all of the loops in one readable file, row for row, whatever was typed', async () => {
  const { db, run, text } = small()
  fill(db)
  await run()
  const page = text('loops.md')
  const read = readRows(page)
  for (const table of tables) {
    const stored = all<Row>(db, `SELECT * FROM ${table}`)
    expect(stored.length, table).toBeGreaterThan(1)
    expect(sorted(read[table]!), table).toEqual(sorted(stored))
  }
  const headings = [...html(page.replace(/^---\n[\s\S]*?\n---\n/, '')).matchAll(/<h2>(.*?)<\/h2>/g)]
  expect(headings.map(([, words]) => words!.replace(/, [\d-]+ [\d:]+$/, ''))).toEqual([
    'Loop',
    'Loop',
    'Loop',
    'Loop',
    'Put off',
    'Small absorbing things',
    'What sets loops off',
  ])
})

it('is the same again, asks before it replaces a stranger’s file, and is not there without loops', async () => {
  const { db, run, folder, markdown } = small()
  await run()
  expect(markdown()).toEqual([])
  fill(db)
  await run()
  const before = filesIn(folder)
  await run()
  expect(filesIn(folder)).toEqual(before)
  rmSync(join(folder, manifest))
  write(db, "UPDATE loop_episodes SET theme = 'changed'")
  expect(inTheWay(db, folder)).toEqual(['loops.md'])
})

it('leaves out what lies in the trash, and does not name a rejection that does', async () => {
  const { db, run, markdown, text } = small()
  const gone = addRejection(db, { title: 'binned', trashed_at: start })
  addEpisode(db, { theme: 'binned', trashed_at: start })
  insert(db, 'parked_notes', {
    id: newId(),
    ...when('parked_at'),
    note: 'binned',
    trashed_at: start,
  })
  insert(db, 'redirections', { id: newId(), position: 1, text: 'binned', trashed_at: start })
  await run()
  expect(markdown()).toEqual([])
  addEpisode(db, { theme: 'kept', rejection_id: gone })
  await run()
  expect(text('loops.md')).toContain('kept')
  expect(text('loops.md')).not.toContain('binned')
})
