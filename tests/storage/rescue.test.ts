import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { migrations } from '../../main/journal/storage/migrations.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { fill, seeded } from '../bench/generate.ts'
import { checkIndexes, clockAt, openJournal, temporaryFolder } from './journal.ts'

type Row = Record<string, unknown>
const tables = ['entries', 'feelings', 'entry_versions', 'entry_tags', 'inbox_keys', 'inbox_merged']
const pageSize = 4096

const allOf = (db: WriteDb): Map<string, Row[]> =>
  new Map(tables.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all() as Row[]]))

/** A journal with some of everything, at rest. */
function subject(entries = 80) {
  const { db, folder, path, key } = openJournal()
  fill(db, entries)
  const clock = clockAt('2026-11-01T09:00:00Z')
  const ids = db.prepare('SELECT id FROM entries ORDER BY moment').pluck().all() as string[]
  for (const [i, id] of ids.slice(0, 6).entries()) {
    clock.at += 3_600_000
    const body = `Nothing #is said here — ${i}. 🌿\0\uFEFF `.repeat(i === 2 ? 900 : 30)
    saveEntry(db, clock, { id, body, fieldTags: ['Work', `Field ${i}`] })
  }
  db.exec(`INSERT INTO inbox_keys VALUES ('public', 'secret', 5), ('other', 'secret', 6);
    INSERT INTO inbox_merged VALUES ('a', 1), ('b', 2);
    UPDATE entries SET trashed_at = 7 WHERE moment % 5 = 0`)
  const before = allOf(db)
  const owners = new Map(
    (db.prepare('SELECT name, pageno FROM dbstat').all() as { name: string; pageno: number }[]).map(
      ({ name, pageno }) => [pageno, name],
    ),
  )
  closeFile(db)
  return { folder, path, key, before, owners, bytes: readFileSync(path) }
}

function rescued(path: string, key: Uint8Array) {
  const fresh = join(temporaryFolder(), 'journal.db')
  const copies = new Map([path, `${path}-wal`].map((name) => [name, contentOf(name)]))
  const answer = rescueFile(path, fresh, key, { zone: 'Europe/Lisbon', finish() {} })
  for (const [name, content] of copies) expect(contentOf(name)).toEqual(content)
  const db = openFile(fresh, key)
  const after = allOf(db)
  checkIndexes(db)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  closeFile(db)
  return { ...answer, after }
}
const contentOf = (path: string) =>
  existsSync(path) ? readFileSync(path).toString('base64') : null

const keyOf = (table: string, row: Row) =>
  table === 'entry_tags'
    ? `${row.entry_id} ${row.key} ${row.source}`
    : String(row.id ?? row.public_key)

/** Every row that is there is the row that was, but for a link to an entry that is gone. */
function expectNothingMadeUp(before: Map<string, Row[]>, after: Map<string, Row[]>): void {
  const entries = new Set(after.get('entries')?.map(({ id }) => id))
  for (const table of tables) {
    const was = new Map(before.get(table)?.map((row) => [keyOf(table, row), row]))
    for (const row of after.get(table) ?? []) {
      const original = { ...was.get(keyOf(table, row)) }
      if (table === 'feelings' && !entries.has(original.entry_id)) original.entry_id = null
      // Taken from an index, which has no capitals.
      if (table === 'entry_tags' && row.tag === row.key) original.tag = row.key
      expect(row).toEqual(original)
    }
  }
}

describe('a rescue', () => {
  it('of a whole journal brings everything, row for row', () => {
    const { path, key, before } = subject()
    const { after, lost, entries, feelings } = rescued(path, key)
    expect(after).toEqual(before)
    expect(lost).toEqual([])
    expect([entries, feelings]).toEqual([
      before.get('entries')?.length,
      before.get('feelings')?.length,
    ])
  })

  it('rights a single bit that flipped, wherever it is', () => {
    const { path, key, before, bytes } = subject(30)
    const spots = [3, 90, 4050, Math.floor(bytes.length * 0.7)]
    for (const at of spots) {
      const spoiled = Buffer.from(bytes)
      spoiled[at]! ^= 16
      writeFileSync(path, spoiled)
      const { after, lost } = rescued(path, key)
      expect(after, `byte ${at}`).toEqual(before)
      expect(lost).toEqual([])
    }
  }, 120_000)

  it('with any page gone brings everything that was not on it, and says what is missing', () => {
    const { path, key, before, owners, bytes } = subject(25)
    for (let page = 0; page < bytes.length / pageSize; page += 1) {
      const spoiled = Buffer.from(bytes).fill(0, page * pageSize, (page + 1) * pageSize)
      writeFileSync(path, spoiled)
      const { after, lost } = rescued(path, key)
      const owner = owners.get(page + 1) ?? ''
      const gone = (before.get('entries')?.length ?? 0) - (after.get('entries')?.length ?? 0)
      const cut = lost.some((sentence) => /end|earlier text/i.test(sentence))
      if (!cut) expectNothingMadeUp(before, after)
      // Without the schema, these rows look like those of an index.
      if (owner === 'sqlite_schema') after.set('inbox_merged', before.get('inbox_merged') ?? [])
      if (!tables.includes(owner)) expect(after, `${page} ${owner}`).toEqual(before)
      if (gone > 0)
        expect(lost.join(' ')).toMatch(
          gone === 1 ? /One entry could not/ : `${gone} entries could not`,
        )
    }
  }, 120_000)

  it('with pages spoiled at random makes nothing up', () => {
    const { path, key, before, bytes } = subject(40)
    const random = seeded(5)
    for (let round = 0; round < 15; round += 1) {
      const spoiled = Buffer.from(bytes)
      for (let i = 0; i < 1 + round; i += 1) {
        const page = Math.floor((random() * bytes.length) / pageSize)
        spoiled.fill(round, page * pageSize + 100, (page + 1) * pageSize)
      }
      writeFileSync(path, spoiled)
      const { after, lost } = rescued(path, key)
      for (const entry of after.get('entries') ?? []) {
        const original = before.get('entries')?.find(({ id }) => id === entry.id)
        const texts = [
          original?.body,
          ...(before.get('entry_versions') ?? [])
            .filter(({ entry_id }) => entry_id === entry.id)
            .map(({ body }) => body),
        ]
        expect(texts.some((text) => String(text).startsWith(String(entry.body)))).toBe(true)
      }
      if ((after.get('entries')?.length ?? 0) < (before.get('entries')?.length ?? 0)) {
        expect(lost.length).toBeGreaterThan(0)
      }
    }
  }, 120_000)

  it('without the beginning of the file still reads the texts, and says that it could not check them', () => {
    const { path, key, before, bytes } = subject()
    for (const size of [16, pageSize]) {
      writeFileSync(path, Buffer.from(bytes).fill(0, 0, size))
      const { after, lost } = rescued(path, key)
      expect(after.get('entries')).toEqual(before.get('entries'))
      expect(after.get('feelings')).toEqual(before.get('feelings'))
      expect(after.get('entry_versions')).toEqual(before.get('entry_versions'))
      expect(lost.at(-1)).toMatch(/^The beginning of the file is lost/)
    }
  })

  it('without the schema finds the tables by the shape of their rows', () => {
    const { path, key, before, owners, bytes } = subject()
    const spoiled = Buffer.from(bytes)
    for (const [page, name] of owners) {
      if (name === 'sqlite_schema')
        spoiled.fill(1, page === 1 ? 16 : (page - 1) * pageSize, page * pageSize)
    }
    writeFileSync(path, spoiled)
    const { after } = rescued(path, key)
    expect(after.get('entries')).toEqual(before.get('entries'))
    expect(after.get('feelings')).toEqual(before.get('feelings'))
    expect(after.get('entry_versions')).toEqual(before.get('entry_versions'))
    expect(after.get('entry_tags')).toEqual(before.get('entry_tags'))
    expect(after.get('inbox_keys')).toEqual(before.get('inbox_keys'))
  })

  it('of a file cut short brings what is left', () => {
    const { path, key, before, owners, bytes } = subject()
    const pages = [...owners].flatMap(([page, name]) => (name === 'entries' ? page : []))
    pages.sort((a, b) => a - b)
    // The last pages hold only the ends of long entries.
    for (const part of [0.75, 0.5, 0.25]) {
      writeFileSync(path, bytes)
      // In the middle of a page that holds a part of the entries.
      const page = pages[Math.floor(pages.length * part)]!
      truncateSync(path, Math.floor((page - 0.5) * pageSize))
      const { after, lost, entries } = rescued(path, key)
      expect(entries).toBeGreaterThan(0)
      expect(entries).toBeLessThan(before.get('entries')!.length)
      expect(lost.length).toBeGreaterThan(0)
      expect(after.get('entries')!.length).toBe(entries)
    }
  })

  it('takes the place of an entry that is gone from its newest earlier text', () => {
    const { path, key, before, owners, bytes } = subject()
    const spoiled = Buffer.from(bytes)
    const versions = before.get('entry_versions')!
    for (const [page, name] of owners)
      if (name === 'entries') spoiled.fill(0, (page - 1) * pageSize, page * pageSize)
    writeFileSync(path, spoiled)
    const { after, lost } = rescued(path, key)
    expect(after.get('entry_versions')).toEqual(versions)
    for (const { entry_id, body } of versions) {
      const original = before.get('entries')!.find(({ id }) => id === entry_id)
      const entry = after.get('entries')!.find(({ id }) => id === entry_id)
      expect(entry).toMatchObject({ body, moment: original?.moment })
    }
    expect(lost[0]).toMatch(/^\d+ entries could not be read: .+ and \d+ other days\.$/)
    expect(lost[1]).toMatch(/are there with an earlier text/)
  })

  it('reads the write-ahead log of a program that was killed', () => {
    const { path, key, bytes } = subject(30)
    const db = openFile(path, key)
    db.pragma('wal_autocheckpoint = 0')
    const clock = clockAt('2026-11-10T09:00:00Z')
    saveEntry(db, clock, {
      id: '0190a0c0-0000-7000-8000-000000000001',
      body: 'Only in the log. '.repeat(900),
      fieldTags: [],
    })
    db.exec('UPDATE entries SET favourite = 1')
    const before = allOf(db)
    const elsewhere = join(temporaryFolder(), 'journal.db')
    copyFileSync(path, elsewhere)
    copyFileSync(`${path}-wal`, `${elsewhere}-wal`)
    closeFile(db)
    expect(rescued(elsewhere, key).after).toEqual(before)
    // What was not committed does not count.
    const log = readFileSync(`${elsewhere}-wal`)
    writeFileSync(`${elsewhere}-wal`, log.subarray(0, 32))
    writeFileSync(elsewhere, bytes)
    expect(rescued(elsewhere, key).after.get('entries')?.length).toBe(
      before.get('entries')!.length - 1,
    )
    // A page of the log that is spoiled leaves the state before it.
    const spoiled = Buffer.from(log)
    spoiled.fill(0, 32 + 4120 + 24, 32 + 2 * 4120)
    writeFileSync(`${elsewhere}-wal`, spoiled)
    expect(rescued(elsewhere, key).entries).toBeGreaterThanOrEqual(
      before.get('entries')!.length - 4,
    )
  })

  it('brings a journal of an earlier Intact to the present schema', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'journal.db')
    const key = new Uint8Array(32).fill(3)
    const db = openFile(
      path,
      key,
      'create',
      undefined,
      migrations.filter(({ version }) => version <= 20),
    )
    fill(db, 20)
    const texts = db.prepare('SELECT * FROM entries').all()
    closeFile(db)
    const { after, lost } = rescued(path, key)
    expect(after.get('entries')).toEqual(texts)
    expect(lost).toEqual([])
  })

  it('says so when nothing can be read, and leaves newer journals alone', () => {
    const { path, key, bytes } = subject(5)
    const fresh = () => join(temporaryFolder(), 'journal.db')
    const fails = (code: string) =>
      expect(() => rescueFile(path, fresh(), key, { zone: 'UTC', finish() {} })).toThrow(
        expect.objectContaining({ code }),
      )
    for (const content of [
      Buffer.alloc(0),
      Buffer.alloc(20_000),
      Buffer.from('Dear diary, '.repeat(900)),
    ]) {
      writeFileSync(path, content)
      fails('damaged')
    }
    crypto.getRandomValues(bytes.subarray(0, 60_000))
    writeFileSync(path, bytes.subarray(0, 60_000))
    fails('damaged')
    rmSync(path)
    mkdirSync(path)
    expect(() => rescueFile(path, fresh(), key, { zone: 'UTC', finish() {} })).toThrow()
  })
})
