import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { restoreVersion, saveEntry } from '../../main/journal/entries/save.ts'
import { versionsOf } from '../../main/journal/entries/versions.ts'
import { journalFile } from '../../main/journal/exchange/journal-file/schema.ts'
import { carriedTables, leftOut } from '../../main/journal/exchange/journal-file/tables.ts'
import { exportMarkdown, inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { addImage } from '../../main/journal/images/queries.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import { imageMarkdown, imagePath } from '../../shared/image-references.ts'
import { addRejection, insert, when } from './everything-about-rejections.ts'
import { small } from './exported.ts'
import { image } from './image.ts'
import { filesIn, openJournal, temporaryFolder } from './journal.ts'

const schemaFile = new URL('../../docs/journal.schema.json', import.meta.url)

type Read = z.infer<typeof journalFile>
async function exported(db: WriteDb, wanted = { versions: true, trash: true }) {
  const folder = temporaryFolder()
  await exportMarkdown(db, { folder, replace: false, whole: wanted })
  const text = readFileSync(join(folder, 'journal.json'), 'utf8')
  return { folder, text, read: journalFile.parse(JSON.parse(text)) as Read }
}
const rows = (read: Read, table: string) => read.tables[table] ?? []

describe('journal.json', () => {
  it('has every table of the journal but those that are left out for a reason', async () => {
    const { db } = openJournal()
    const names = all<{ name: string }>(
      db,
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`,
    ).map(({ name }) => name)
    const { read } = await exported(db)
    expect([...Object.keys(read.tables), ...leftOut.keys()].sort()).toEqual(names.sort())
  })

  it('is what docs/journal.schema.json says of it', () => {
    const schema = z.toJSONSchema(journalFile)
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('puts what others refer to before them', () => {
    const tables = carriedTables(openJournal().db)
    const order = tables.map(({ name }) => name)
    for (const { name, references } of tables)
      for (const { table } of references)
        expect(order.indexOf(table), name).toBeLessThan(order.indexOf(name))
  })

  it('refers to the files of texts and pictures by path and hash, and holds every other column', async () => {
    const { db, clock, save } = small()
    const picture = image('jpeg')
    addImage(db, clock, picture)
    save(`# Shown\n${imageMarkdown({ ...picture, name: 'x' })}`)
    addRejection(db, { title: 'No "way"\n漢 \u0000' })
    const { folder, read, text } = await exported(db)
    const [entry] = rows(read, 'entries')
    const file = entry?.$file
    expect(Object.keys(entry!).sort()).toEqual(
      [
        '$file',
        'created_at',
        'favourite',
        'id',
        'local_date',
        'moment',
        'trashed_at',
        'updated_at',
        'zone',
      ].sort(),
    )
    expect(file?.path).toBe('2026/11/2026-11-22-2114-shown.md')
    const hash = await crypto.subtle.digest('SHA-256', readFileSync(join(folder, file!.path)))
    expect(Buffer.from(hash).toString('hex').startsWith(file!.hash)).toBe(true)
    expect(rows(read, 'images')[0]).toMatchObject({
      id: picture.id,
      preview: { $base64: Buffer.from(picture.preview).toString('base64') },
      $file: { path: imagePath(picture) },
    })
    expect(rows(read, 'images')[0]).not.toHaveProperty('bytes')
    expect(rows(read, 'rejections')).toEqual(all(db, 'SELECT * FROM rejections'))
    // A line a row: an editor and a difference tool can cope with it.
    expect(text.split('\n').filter((line) => line.startsWith('{')).length).toBe(4)
  })

  it('is the same again, is the export’s own, and goes when it is not wanted any more', async () => {
    const { db, save, folder, run } = small()
    save('# One')
    const whole = { versions: true, trash: true }
    const first = await exportMarkdown(db, { folder, replace: false, whole })
    const before = filesIn(folder)
    expect(inTheWay(db, folder)).toEqual([])
    expect(await exportMarkdown(db, { folder, replace: false, whole })).toMatchObject({
      written: 0,
      unchanged: first.written,
    })
    expect(filesIn(folder)).toEqual(before)
    await run()
    expect(existsSync(join(folder, 'journal.json'))).toBe(false)
  })

  it('never replaces a journal.json of somebody else’s unasked', async () => {
    const { db, save, folder, run } = small()
    save('# One')
    await run()
    writeFileSync(join(folder, 'journal.json'), 'theirs')
    expect(inTheWay(db, folder)).toEqual(['journal.json'])
    const whole = { versions: true, trash: true }
    const kept = await exportMarkdown(db, { folder, replace: false, whole })
    expect(kept.kept).toEqual(['journal.json'])
    expect(readFileSync(join(folder, 'journal.json'), 'utf8')).toBe('theirs')
    expect([...filesIn(folder).keys()].filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('holds a text itself where its file could not be written', async () => {
    const { db, save, folder, run, markdown } = small()
    save('# One\nmine')
    await run()
    writeFileSync(join(folder, markdown()[0]!), 'theirs')
    await exportMarkdown(db, { folder, replace: false, whole: { versions: true, trash: true } })
    const read = JSON.parse(readFileSync(join(folder, 'journal.json'), 'utf8')) as Read
    expect(rows(read, 'entries')[0]).toMatchObject({ body: '# One\nmine' })
  })
})

describe('without earlier texts or the trash', () => {
  const full = () => {
    const { db, clock, save } = small()
    const pictures = [image('png'), image('gif'), image('jpeg')] as const
    for (const picture of pictures) addImage(db, clock, picture)
    const of = (n: 0 | 1 | 2) => imageMarkdown({ ...pictures[n], name: '' })
    const changed = save(`# Before ${of(0)}`)
    clock.at += 3_600_000
    saveEntry(db, clock, { id: changed, body: '# After, and quite different', fieldTags: ['kept'] })
    const thrown = save(`# Thrown ${of(1)}`)
    saveEntry(db, clock, { id: thrown, body: `# Thrown ${of(1)}`, fieldTags: ['gone'] })
    setTrashed(db, thrown, clock.at)
    const away = addRejection(db, { trashed_at: clock.at })
    insert(db, 'hurt_ratings', { id: newId(), rejection_id: away, ...when('rated_at'), hurt: 4 })
    insert(db, 'loop_episodes', {
      id: newId(),
      ...when('started_at'),
      seen_at: clock.at,
      rejection_id: away,
      theme: 'kept',
    })
    return { db, clock, changed, thrown, pictures }
  }
  const counts = (read: Read) =>
    Object.fromEntries(
      ['entries', 'entry_tags', 'entry_versions', 'rejections', 'hurt_ratings', 'images'].map(
        (table) => [table, rows(read, table).length],
      ),
    )

  it('leaves them out with what belongs to them, and nothing else', async () => {
    const { db, pictures } = full()
    const all = await exported(db)
    expect(counts(all.read)).toEqual({
      entries: 2,
      entry_tags: 2,
      entry_versions: 1,
      rejections: 1,
      hurt_ratings: 1,
      images: 3,
    })
    const noTrash = await exported(db, { versions: true, trash: false })
    expect(counts(noTrash.read)).toEqual({
      entries: 1,
      entry_tags: 1,
      entry_versions: 1,
      rejections: 0,
      hurt_ratings: 0,
      images: 1,
    })
    expect(rows(noTrash.read, 'loop_episodes')).toMatchObject([{ rejection_id: null }])
    expect(noTrash.text).not.toContain('Thrown')
    const neither = await exported(db, { versions: false, trash: false })
    expect(counts(neither.read)).toMatchObject({ entry_versions: 0, images: 0 })
    expect(neither.text).not.toContain('Before')
    const noVersions = await exported(db, { versions: false, trash: true })
    expect(rows(noVersions.read, 'images')).toMatchObject([{ id: pictures[1].id }])
    for (const { folder, read } of [all, noTrash, neither, noVersions]) {
      const assets = [...filesIn(folder).keys()].filter((name) => name.startsWith('assets/'))
      expect(assets.sort()).toEqual(
        rows(read, 'images')
          .map(({ $file }) => $file!.path)
          .sort(),
      )
    }
  })

  it('carries versions in the order in which they were kept', async () => {
    const { db, clock, changed } = full()
    for (const { id } of versionsOf(db, changed))
      restoreVersion(db, clock, { id: changed, versionId: id })
    const { read } = await exported(db)
    expect(rows(read, 'entry_versions')).toEqual(
      all(db, 'SELECT * FROM entry_versions ORDER BY rowid'),
    )
    expect(rows(read, 'entry_versions').length).toBe(2)
  })
})

it('tables of more rows than are read at once come whole and in order', async () => {
  const { db } = openJournal()
  const id = addRejection(db)
  for (let i = 0; i < 450; i += 1) {
    insert(db, 'hurt_ratings', {
      id: newId(),
      rejection_id: id,
      ...when('rated_at'),
      hurt: i % 100,
    })
    insert(db, 'own_words', { word: `word ${i}`, added_at: i })
    insert(db, 'rejection_steps', {
      rejection_id: id,
      step: `s ${i % 7} ${i}`,
      state: 'done',
      at: i,
    })
  }
  const { read } = await exported(db)
  for (const table of ['hurt_ratings', 'own_words', 'rejection_steps'])
    expect(rows(read, table), table).toEqual(all(db, `SELECT * FROM ${table}`))
})
