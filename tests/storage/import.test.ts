import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { addImage } from '../../main/journal/images/queries.ts'
import { all, first, type WriteDb } from '../../main/journal/storage/sql.ts'
import { saveTemplate } from '../../main/journal/templates/queries.ts'
import { imageMarkdown } from '../../shared/image-references.ts'
import { Dice, everything, fillAny } from './any-journal.ts'
import { addRejection, insert, when } from './everything-about-rejections.ts'
import { small } from './exported.ts'
import { image } from './image.ts'
import { clockAt, filesIn, openJournal } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z', 'UTC')
const whole = { versions: true, trash: true }

const run = (db: WriteDb, folder: string, takeTexts = false) =>
  new Imports(clock, () => {}).run(db, { folder, takeTexts, before: () => {} })
const undo = (db: WriteDb, id: string) => new Imports(clock, () => {}).undo(db, id)
const look = (db: WriteDb, folder: string) => new Imports(clock, () => {}).preview(db, folder)

/** An exported journal of two entries and a rejection. */
async function exported() {
  const { db, clock: then, save, folder } = small()
  const id = save('# One\nfirst')
  then.at += 3_600_000
  save('# One\nfirst, and changed quite a lot by now', id)
  const other = save('# Two')
  const rejection = addRejection(db)
  insert(db, 'hurt_ratings', { id: newId(), rejection_id: rejection, ...when('rated_at'), hurt: 5 })
  await exportMarkdown(db, { folder, replace: false, whole })
  const path = (title: string) =>
    join(folder, [...filesIn(folder).keys()].find((name) => name.includes(title)) ?? '')
  return { db, folder, id, other, rejection, path, then }
}

describe('an exported journal', () => {
  it('takes edits that were made to its files outside, and keeps the rest', async () => {
    const { db, folder, id, path } = await exported()
    const file = path('-one.md')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('changed', '#edited').replaceAll('\n', '\r\n'),
    )
    const to = openJournal().db
    await run(to, folder)
    const text = '# One\nfirst, and #edited quite a lot by now'
    expect(first(to, 'SELECT body, title FROM entries WHERE id = ?', id)).toEqual({
      body: text,
      title: 'One',
    })
    expect(all(to, 'SELECT tag FROM entry_tags')).toEqual([{ tag: 'edited' }])
    const { entries: _, entry_tags: __, ...rest } = everything(db)
    expect(everything(to)).toMatchObject(rest)
  })

  it('finds a text whose file was renamed, and says of one that is gone that it is', async () => {
    const { folder, path } = await exported()
    mkdirSync(join(folder, 'elsewhere'))
    renameSync(path('-one.md'), join(folder, 'elsewhere/Moved.md'))
    rmSync(path('-two.md'))
    const to = openJournal().db
    const { unread } = await run(to, folder)
    expect(all(to, 'SELECT title FROM entries')).toEqual([{ title: 'One' }])
    expect(unread).toMatchObject([{ note: 'The file of this entry is gone. It is left out.' }])
  })

  it('adds what was written in it since, and never twice', async () => {
    const { folder } = await exported()
    writeFileSync(join(folder, '2026/11/2026-11-22 New.md'), 'written outside')
    const to = openJournal().db
    expect((await run(to, folder)).entries.added).toBe(3)
    expect((await run(to, folder)).id).toBeNull()
    expect(all(to, 'SELECT title FROM entries')).toHaveLength(3)
  })

  it('of which journal.json is gone still brings its entries, and its pages for reading are none', async () => {
    const { db, folder } = await exported()
    rmSync(join(folder, 'journal.json'))
    const to = openJournal().db
    await run(to, folder)
    const entries = (of: WriteDb) => all(of, 'SELECT id, body, created_at, zone FROM entries')
    expect(entries(to)).toEqual(entries(db))
  })

  it('has no page for reading that comes in as an entry without journal.json', async () => {
    const met = new Set<string>()
    for (let seed = 1; seed <= 6; seed += 1) {
      const { db, folder } = small()
      fillAny(db, new Dice(seed))
      await exportMarkdown(db, { folder, replace: false, whole })
      rmSync(join(folder, 'journal.json'))
      for (const text of filesIn(folder).values())
        met.add(/^---\ntype: (.+)\n/.exec(text.toString('utf8'))?.[1] ?? '')
      const to = openJournal().db
      await run(to, folder)
      const ids = (of: WriteDb) => all(of, 'SELECT id FROM entries ORDER BY id')
      expect(ids(db)).toEqual(expect.arrayContaining(ids(to)))
    }
    // All that there are: one that is new belongs here, and in what the import knows.
    expect([...met].filter(Boolean).sort()).toEqual([
      'asks',
      'check-ins',
      'feelings',
      'loops',
      'people',
      'records',
      'rejection',
      'strengths-and-wins',
      'themes',
      'values',
      'who-i-am',
    ])
  })

  it('that breaks off says so, and what came before it comes in', async () => {
    const { folder } = await exported()
    const file = join(folder, 'journal.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.slice(0, text.indexOf('"hurt_ratings"') + 30))
    const to = openJournal().db
    const { unread } = await run(to, folder)
    expect(unread.map(({ note }) => note)).toEqual([
      'It breaks off here. What came before is read.',
    ])
    expect(all(to, 'SELECT 1 FROM rejections')).toHaveLength(1)
    expect(all(to, 'SELECT 1 FROM entries')).toHaveLength(2)
  })

  it('reads the same however the file was laid out', async () => {
    const { db, folder } = await exported()
    const file = join(folder, 'journal.json')
    const { tables, ...head } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    writeFileSync(
      file,
      `\uFEFF${JSON.stringify({ tables, more: [1, { a: '}' }], ...head }, null, 4)}\r\n`,
    )
    const to = openJournal().db
    await run(to, folder)
    expect(everything(to)).toEqual(everything(db))
  })

  it('of a newer Intact is left alone, and unknown parts of it are named', async () => {
    const { folder } = await exported()
    const file = join(folder, 'journal.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"version":1', '"version":2'))
    const to = openJournal().db
    await expect(run(to, folder)).rejects.toMatchObject({ code: 'newer-version' })
    expect(to.inTransaction).toBe(false)
    writeFileSync(
      file,
      text
        .replace('"tables":{', '"tables":{"moods":[{"a":1},{"a":2}],')
        .replace('"hurt":5', '"hurt":5,"where":"x"'),
    )
    expect((await run(to, folder)).unread.map(({ what }) => what)).toEqual([
      'journal.json, moods',
      'journal.json, hurt_ratings.where',
    ])
  })

  it('takes no row that the rest of Intact could not live with', async () => {
    const { folder } = await exported()
    const file = join(folder, 'journal.json')
    const text = readFileSync(file, 'utf8')
    for (const [of, by, wrong] of [
      ['"hurt":5', '"hurt":500', 'A row does not fit. It is left out.'],
      ['"hurt":5', '"hurt":"5x"', 'A row does not fit. It is left out.'],
      ['"hurt":5', '"hurt":{"x":1}', 'A row makes no sense. It is left out.'],
      [/"rated_at":\d+/, '"rated_at":1e300', 'A row has a time that is none. It is left out.'],
      [
        /"rejection_id":"[^"]+"/,
        `"rejection_id":"${newId()}"`,
        'A row belongs to something that is not here. It is left out.',
      ],
      [/"rejection_id":"[^"]+"/, '"rejection_id":"x"', 'A row has a proper id.'],
    ] as const) {
      writeFileSync(file, text.replace(of, by))
      const to = openJournal().db
      const { unread } = await run(to, folder)
      expect(
        unread.map(({ note }) => note),
        by,
      ).toEqual([
        wrong === 'A row has a proper id.' ? 'A row has no proper id. It is left out.' : wrong,
      ])
      expect(all(to, 'SELECT 1 FROM hurt_ratings'), by).toEqual([])
    }
    const { path } = JSON.parse(/\{"path":"2026[^}]*\}/.exec(text)![0]) as { path: string }
    writeFileSync(file, text.replace(path, '../../../../etc/hostname'))
    const to = openJournal().db
    // The way out is not taken; the file is found by what it says of itself.
    expect((await run(to, folder)).entries.added).toBe(2)
  })
})

describe('what is there already', () => {
  it('stays as it is, unless its texts are to be taken, and those can be taken back', async () => {
    const { db, folder, id, then } = await exported()
    then.at += 3_600_000
    saveEntry(db, then, { id, body: '# One\nas it is here, and goes on being', fieldTags: [] })
    const before = everything(db)
    const seen = await look(db, folder)
    expect(seen).toMatchObject({ entries: { added: 0, here: 1, differs: 1 }, id: null })
    expect(seen.differing).toMatchObject([{ what: 'One' }])
    expect((await run(db, folder)).id).toBeNull()
    expect(everything(db)).toEqual(before)
    const { id: taken } = await run(db, folder, true)
    expect(first(db, 'SELECT body FROM entries WHERE id = ?', id)).toEqual({
      body: '# One\nfirst, and changed quite a lot by now',
    })
    const kept = all<{ body: string }>(db, 'SELECT body FROM entry_versions').map(
      ({ body }) => body,
    )
    expect(kept).toContain('# One\nas it is here, and goes on being')
    await undo(db, taken!)
    expect(everything(db)).toEqual(before)
  })
})

describe('an import that is taken back', () => {
  it('goes but for what was changed, and what something was added to', async () => {
    const { folder, id, rejection } = await exported()
    const to = openJournal().db
    const { id: taken } = await run(to, folder)
    saveEntry(to, clockAt('2026-11-23T10:00:00Z'), { id, body: '# One\nmine now', fieldTags: [] })
    const mine = newId()
    insert(to, 'hurt_ratings', { id: mine, rejection_id: rejection, ...when('rated_at'), hurt: 9 })
    expect(await undo(to, taken!)).toEqual({ entries: 1, kept: 1 })
    expect(all(to, 'SELECT body FROM entries')).toEqual([{ body: '# One\nmine now' }])
    expect(all(to, 'SELECT id FROM hurt_ratings')).toEqual([{ id: mine }])
    expect(all(to, 'SELECT id FROM rejections')).toEqual([{ id: rejection }])
    await expect(undo(to, taken!)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('leaves a picture that a template shows by now', async () => {
    const { db, save, folder } = small()
    const [shown, other] = [image(), image()]
    for (const one of [shown, other]) {
      addImage(db, clock, one)
      save(imageMarkdown({ ...one, name: 'x' }))
    }
    await exportMarkdown(db, { folder, replace: false, whole })
    const to = openJournal().db
    const { id: taken } = await run(to, folder)
    const body = imageMarkdown({ ...shown, name: 'x' })
    saveTemplate(to, clock, { id: newId(), name: 'Mine', body })
    await undo(to, taken!)
    expect(all(to, 'SELECT id FROM images')).toEqual([{ id: shown.id }])
  })
})
