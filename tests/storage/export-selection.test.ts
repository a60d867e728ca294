import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { Exports } from '../../main/journal/exchange/export.ts'
import { journalFileText } from '../../main/journal/exchange/journal-file/write.ts'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { addImage } from '../../main/journal/images/queries.ts'
import { loadSample } from '../../main/journal/sample/load.ts'
import { all, first, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { cryptographyReady } from '../../main/journal/vault/keys.ts'
import type { Selection } from '../../shared/contract/exchange.ts'
import { everything } from './any-journal.ts'
import { image } from './image.ts'
import { clockAt, filesIn, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z')
beforeAll(() => cryptographyReady())

/** The sample journal, and a folder to export to. */
function sample() {
  const { db } = openJournal()
  loadSample(db, '2026-11-23', 'Europe/Lisbon')
  const root = temporaryFolder()
  const folder = join(temporaryFolder(), 'out')
  const exports = new Exports(root, clock)
  const file = (what: Selection, as: 'markdown' | 'json' | 'html' = 'json') =>
    exports.file(db, {
      folder,
      as,
      what,
      whole: { versions: true, trash: true },
      onProgress: () => {},
    })
  /** What comes in where the selection is imported into an empty journal. */
  async function taken(what: Selection): Promise<Record<string, Record<string, unknown>[]>> {
    const { path } = await file(what)
    const to: WriteDb = openJournal().db
    const imports = new Imports(clock, () => {})
    const options = { folder: path, takeTexts: false, before: () => {} }
    const { unread } = await imports.run(to, options)
    expect(unread).toEqual([])
    return everything(to) as Record<string, Record<string, unknown>[]>
  }
  return { db, root, folder, exports, file, taken }
}

const ids = (rows: readonly Record<string, unknown>[] = []) => rows.map(({ id }) => id).sort()
const idsBy = (db: WriteDb, sql: string, ...given: string[]) =>
  ids(all<Record<string, unknown>>(db, sql, ...given))

describe('a rejection', () => {
  it('comes with all that belongs to it, and with nothing else', async () => {
    const { db, taken } = sample()
    for (const { id } of all<{ id: string }>(db, 'SELECT id FROM rejections')) {
      const tables = await taken({ of: 'rejection', id })
      expect(ids(tables['rejections'])).toEqual([id])
      for (const [name, rows] of Object.entries(tables))
        if (rows.some((row) => 'rejection_id' in row))
          expect(rows, name).toHaveLength(
            first<{ n: number }>(
              db,
              `SELECT count(*) AS n FROM ${name} WHERE rejection_id = ?
               ${'trashed_at' in rows[0]! ? 'AND trashed_at IS NULL' : ''}`,
              id,
            )!.n,
          )
      expect(ids(tables['entries'])).toEqual(
        idsBy(
          db,
          `SELECT item_id AS id FROM rejection_links JOIN entries ON entries.id = item_id
           WHERE kind = 'entry' AND rejection_id = ? AND trashed_at IS NULL`,
          id,
        ),
      )
      const own = tables['entries']!.map((entry) => entry['id'])
      const linked = tables['rejection_links']!.map((link) => link['item_id'])
      for (const felt of tables['feelings']!)
        expect(own.includes(felt['entry_id']) || linked.includes(felt['id'])).toBe(true)
      for (const name of ['themes', 'check_in_ratings', 'who_i_am_versions', 'trigger_words'])
        expect(tables[name], name).toEqual([])
    }
  })

  it('that is gone is told of', async () => {
    const { folder, file } = sample()
    const gone = file({ of: 'rejection', id: newId() })
    await expect(gone).rejects.toMatchObject({ code: 'not-found' })
    expect(existsSync(folder)).toBe(false)
  })
})

describe('what a search finds', () => {
  it('comes with the feelings of its entries, and a letter with its rejection alone', async () => {
    const { db, taken } = sample()
    const about = first<{ id: string }>(db, 'SELECT id FROM rejections')!.id
    write(
      db,
      `INSERT INTO letters (id, rejection_id, created_at, updated_at, zone, local_date, hurts, others, friend, kinder)
       VALUES (?, ?, 1, 1, 'UTC', '1970-01-01', 'xylophone', '', '', '')`,
      newId(),
      about,
    )
    const id = newId()
    saveEntry(db, clock, { id, body: 'A xylophone, of all things.', fieldTags: ['music'] })
    write(
      db,
      `INSERT INTO feelings (moment, id, felt_at, zone, local_date, word, pleasantness, energy, note, entry_id)
       VALUES (7, ?, 7000, 'UTC', '1970-01-01', 'amused', 0.5, 0.5, '', ?)`,
      newId(),
      id,
    )
    const tables = await taken({ of: 'search', query: 'xylophone' })
    const rows = Object.entries(tables).flatMap(([name, { length }]) =>
      length > 0 ? [[name, length]] : [],
    )
    expect(Object.fromEntries(rows)).toEqual({
      entries: 1,
      entry_tags: 1,
      feelings: 1,
      letters: 1,
      rejections: 1,
    })
    expect(ids(tables['rejections'])).toEqual([about])
  })

  it('is told of where that is nothing', async () => {
    const { folder, file } = sample()
    const nothing = file({ of: 'search', query: 'qwzxv' }, 'html')
    await expect(nothing).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is nothing of that to export.',
    })
    expect(existsSync(folder)).toBe(false)
  })
})

it('days come with what was written on them', async () => {
  const { db, taken } = sample()
  const tables = await taken({ of: 'days', from: '2026-08-01', to: '2026-08-31' })
  const ofDays = "WHERE local_date BETWEEN '2026-08-01' AND '2026-08-31' AND trashed_at IS NULL"
  for (const name of ['entries', 'feelings', 'reframes', 'loop_episodes'])
    expect(ids(tables[name]), name).toEqual(idsBy(db, `SELECT id FROM ${name} ${ofDays}`))
  expect(tables['entries']!.length).toBeGreaterThan(5)
  // Of a rejection that was earlier, only what is needed to understand what was written about it.
  const ratings = tables['hurt_ratings']!.map((row) => String(row['local_date']))
  expect(ratings.length).toBeGreaterThan(0)
  expect(ratings.every((day) => day.startsWith('2026-08-'))).toBe(true)
})

it('everything is the whole journal', async () => {
  const { db, taken } = sample()
  const tables = await taken({ of: 'everything' })
  expect(tables).toEqual(everything(db))
})

it('a folder of Markdown carries the pictures that are shown in it, and no others', async () => {
  const { db, file } = sample()
  const [shown, other] = [newId(), newId()]
  addImage(db, clock, { ...image(), id: shown })
  addImage(db, clock, { ...image(), id: other })
  saveEntry(db, clock, { id: newId(), body: `xylophone ![x](assets/${shown}.png)`, fieldTags: [] })
  saveEntry(db, clock, { id: newId(), body: `piano ![x](assets/${other}.png)`, fieldTags: [] })
  const { path, entries, images } = await file({ of: 'search', query: 'xylophone' }, 'markdown')
  expect({ entries, images }).toEqual({ entries: 1, images: 1 })
  expect([...filesIn(path).keys()]).toEqual([
    '.intact-export.json',
    '2026/11/2026-11-23-0900-xylophone-x.md',
    `assets/${shown}.png`,
    'journal.json',
  ])
  const page = await file({ of: 'search', query: 'xylophone' }, 'html')
  expect(readFileSync(page.path, 'utf8').match(/<img src="data:image\/webp;base64,/g)).toHaveLength(
    1,
  )
})

it('as JSON tells how many entries and rejections are done, of how many, and stops when asked', async () => {
  const { db, root, folder } = sample()
  write(db, 'UPDATE entries SET trashed_at = 1 WHERE id = (SELECT min(id) FROM entries)')
  const { total } = first<{ total: number }>(
    db,
    `SELECT (SELECT count(*) FROM entries WHERE trashed_at IS NULL) +
       (SELECT count(*) FROM rejections WHERE trashed_at IS NULL) AS total`,
  )!
  const whole = { versions: true, trash: true }
  let steps = 0
  const rows = [...journalFileText(db, whole, { files: new Map(), pages: [] }, () => (steps += 1))]
  expect({ steps, rows: rows.length > total }).toEqual({ steps: total, rows: true })

  const exports = new Exports(root, clock)
  const told: { done: number; total: number }[] = []
  const asked = {
    folder,
    as: 'json',
    what: { of: 'everything' },
    whole,
    onProgress: (progress: { done: number; total: number }) => told.push(progress),
  } as const
  await exports.file(db, asked)
  expect(told[0]).toMatchObject({ total })
  expect(told[0]!.done).toBeGreaterThan(0)

  const before = filesIn(folder)
  const stopped = exports.file(db, asked)
  void exports.cancel()
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  expect([...filesIn(folder).keys()]).toEqual([...before.keys()])
})

it('goes beside what is there, and leaves nothing behind in the data folder', async () => {
  const { root, folder, file } = sample()
  const days = { of: 'days', from: '2026-08-01', to: '2026-08-01' } as const
  for (const as of ['html', 'html', 'json', 'markdown'] as const) await file(days, as)
  const names = new Set([...filesIn(folder).keys()].map((name) => name.split('/')[0]))
  expect([...names].sort()).toEqual([
    '2026-08-01',
    '2026-08-01-2',
    '2026-08-01-2.html',
    '2026-08-01.html',
  ])
  expect(filesIn(root).size).toBe(0)
})

it('stops when it is told to, and takes back what it began', async () => {
  const { root, folder, exports, file } = sample()
  const began = file({ of: 'days', from: '2026-01-01', to: '2026-12-31' }, 'html')
  await exports.cancel()
  await expect(began).rejects.toMatchObject({ code: 'cancelled' })
  expect(existsSync(folder) ? filesIn(folder).size : 0).toBe(0)
  expect(filesIn(root).size).toBe(0)
})
