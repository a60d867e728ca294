import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { exportMarkdown, inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { logFeeling } from '../../main/journal/feelings/queries.ts'
import { loadSample } from '../../main/journal/sample/load.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import { manifest, readExport, small } from './exported.ts'
import { filesIn, openJournal, temporaryFolder } from './journal.ts'

function treeHash(folder: string): string {
  const hash = createHash('sha256')
  for (const [name, bytes] of filesIn(folder))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

function sampleJournal(): WriteDb {
  const { db } = openJournal()
  loadSample(db, '2026-11-22', 'Europe/Lisbon')
  return db
}

const row = <T>(db: WriteDb, sql: string) => all<T>(db, sql)

describe('an export of the sample journal', () => {
  it('accounts for every entry, tag and feeling', async () => {
    const db = sampleJournal()
    const folder = temporaryFolder()
    const report = await exportMarkdown(db, { folder, replace: false })
    const { entries, feelings } = readExport(folder)

    const stored = row<{
      id: string
      body: string
      createdAt: number
      updatedAt: number
      zone: string
      favourite: number
    }>(
      db,
      'SELECT id, body, created_at AS createdAt, updated_at AS updatedAt, zone, favourite FROM entries ORDER BY id',
    )
    const read = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(
      read.map(({ id, body, created, updated, timezone, favourite }) => ({
        id,
        body,
        createdAt: Date.parse(created),
        updatedAt: Date.parse(updated),
        zone: timezone,
        favourite: favourite ? 1 : 0,
      })),
    ).toEqual(stored)

    const tags = row<{ pair: string }>(
      db,
      "SELECT DISTINCT entry_id || ' ' || key AS pair FROM entry_tags",
    )
    const readTags = entries.flatMap(({ id, tags = [] }) =>
      tags.map((tag) => `${id} ${tag.toLowerCase()}`),
    )
    expect(readTags.sort()).toEqual(tags.map(({ pair }) => pair).sort())

    const felt = row<{
      id: string
      feltAt: number
      zone: string
      word: string
      intensity: number | null
      note: string
      entryId: string | null
    }>(
      db,
      `SELECT id, felt_at AS feltAt, zone, word, intensity, note, entry_id AS entryId FROM feelings ORDER BY id`,
    )
    const readFelt = feelings.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(
      readFelt.map(({ id, feeling, time, timezone, intensity, note, entryId }) => ({
        id,
        feltAt: Date.parse(time),
        zone: timezone,
        word: feeling,
        intensity: intensity ?? null,
        note: note ?? '',
        entryId,
      })),
    ).toEqual(felt)

    expect(report).toMatchObject({
      entries: stored.length,
      feelings: felt.length,
      unchanged: 0,
      kept: [],
    })
    expect(report.written).toBe(filesIn(folder).size - 1)
  })

  it('is the same again, file by file', async () => {
    const db = sampleJournal()
    const folder = temporaryFolder()
    const first = await exportMarkdown(db, { folder, replace: false })
    const before = treeHash(folder)
    expect(inTheWay(db, folder)).toEqual([])
    const second = await exportMarkdown(db, { folder, replace: false })
    expect(treeHash(folder)).toBe(before)
    expect(second).toMatchObject({ written: 0, unchanged: first.written })
    const elsewhere = temporaryFolder()
    await exportMarkdown(db, { folder: elsewhere, replace: false })
    expect(treeHash(elsewhere)).toBe(before)
  })

  it('stopped half-way leaves whole files, and completes later', async () => {
    const db = sampleJournal()
    const whole = temporaryFolder()
    await exportMarkdown(db, { folder: whole, replace: false })
    const expected = filesIn(whole)
    const folder = temporaryFolder()
    const stop = new AbortController()
    setImmediate(() => stop.abort())
    const stopped = exportMarkdown(db, { folder, replace: false, signal: stop.signal })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    const partial = filesIn(folder)
    expect(partial.size).toBeLessThan(expected.size)
    expect(partial.size).toBeGreaterThan(1)
    for (const [name, bytes] of partial) {
      if (name !== manifest) expect(bytes.equals(expected.get(name)!), name).toBe(true)
    }
    expect(inTheWay(db, folder)).toEqual([])
    await exportMarkdown(db, { folder, replace: false })
    expect(treeHash(folder)).toBe(treeHash(whole))
  })
})

describe('hostile titles and texts', () => {
  it('give safe names and whole files', async () => {
    const { db, clock, folder, run } = small()
    const bodies = [
      '# ../../../etc/passwd',
      '# CON',
      '# con',
      '# a/b\\c:d*e?f"g<h>i|j',
      '# "quotes" and: colons # hash',
      '# ---\n---\ntitle: forged\n---',
      '# 漢'.padEnd(300, '漢'),
      '# שלום',
      '# 😀',
      '---\nid: forged\n---\ntext',
      '# null',
      '\r\n# windows\r\nlines\r\n',
      'ends with breaks\n\n\n',
      '# Straße',
      '# STRASSE',
      'nul \0 inside',
    ]
    for (const body of bodies) {
      insertEntry(db, { id: newId(), body, createdAt: clock.at, zone: 'UTC', fieldTags: [] })
    }
    expect(await run()).toMatchObject({ written: bodies.length, kept: [] })
    const { entries } = readExport(folder)
    expect(entries.map(({ body }) => body).sort()).toEqual(bodies.toSorted())
    const names = [...filesIn(folder).keys()].filter((name) => name !== manifest)
    expect(new Set(names.map((name) => name.toUpperCase().toLowerCase())).size).toBe(bodies.length)
    for (const name of names)
      expect(name).toMatch(/^2026\/11\/2026-11-22-2114[\p{L}\p{M}\p{N}-]*\.md$/u)
  })

  it('of feelings stay one line each for people and whole for programs', async () => {
    const { db, clock, folder, run, text } = small()
    const felt = {
      word: 'so\n# so',
      pleasantness: 0,
      energy: 0,
      intensity: null,
      note: 'two\nlines: [x]',
      entryId: null,
    }
    const { id } = logFeeling(db, clock, felt)
    await run()
    expect(readExport(folder).feelings).toMatchObject([
      { id, feeling: 'so\n# so', note: 'two\nlines: [x]' },
    ])
    const lines = text('2026/11/2026-11-feelings.md').split('\n---\n')[1]
    expect(lines).toBe('\n## 2026-11-22\n\n- 21:14 so # so, two lines: [x]\n')
  })
})
