import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../main/journal/storage/migrate.ts'
import { migrations } from '../../main/journal/storage/migrations.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { checkIndexes, openJournal, temporaryFolder } from './journal.ts'

const pragma = (db: Database.Database, name: string) => db.pragma(name, { simple: true })

/** Opens an encrypted file as any SQLCipher tool would. */
function rawOpen(path: string, key: Uint8Array): Database.Database {
  const db = new Database(path)
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  db.key(Buffer.from(`raw:${Buffer.from(key).toString('hex')}`))
  return db
}

const schemaOf = (db: Database.Database) =>
  db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all()

describe('an open journal', () => {
  it('has every pragma that keeps text safe and secret', () => {
    const { db } = openJournal(true)
    expect({
      journal: pragma(db, 'journal_mode'),
      synchronous: pragma(db, 'synchronous'),
      foreignKeys: pragma(db, 'foreign_keys'),
      temporary: pragma(db, 'temp_store'),
      secureDelete: pragma(db, 'secure_delete'),
      trustedSchema: pragma(db, 'trusted_schema'),
      cellSizeCheck: pragma(db, 'cell_size_check'),
      busyTimeout: pragma(db, 'busy_timeout'),
      application: pragma(db, 'application_id'),
      version: pragma(db, 'user_version'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      temporary: 2,
      secureDelete: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      busyTimeout: 5000,
      application: 0x494e5443,
      version: migrations.at(-1)?.version,
    })
    for (const table of ['entries_fts', 'feelings_fts']) {
      expect(
        db.prepare(`SELECT v FROM ${table}_config WHERE k = 'secure-delete'`).pluck().get(),
      ).toBe(1)
    }
  })

  it('is readable by its owner alone, and leaves one file when closed', () => {
    const { db, folder, path } = openJournal()
    db.exec(
      "INSERT INTO feelings VALUES (1, 'a', 1, 'UTC', '1970-01-01', 'hurt', 0, 0, 1, '', NULL, NULL)",
    )
    for (const name of ['journal.db', 'journal.db-wal', 'journal.db-shm']) {
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
    }
    closeFile(db)
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(existsSync(`${path}-shm`)).toBe(false)
  })

  it('is a SQLCipher 4 file', () => {
    const { db, path, key } = openJournal()
    closeFile(db)
    const raw = rawOpen(path, key)
    expect(raw.prepare('SELECT count(*) FROM entries').pluck().get()).toBe(0)
    raw.close()
    expect(readFileSync(path).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
  })
})

describe('a file that cannot be opened', () => {
  it('is missing: says so and makes none', () => {
    const path = join(temporaryFolder(), 'journal.db')
    expect(() => openFile(path, new Uint8Array(32))).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    )
    expect(existsSync(path)).toBe(false)
  })

  it('is there already: is not made anew', () => {
    const { db, path, key } = openJournal()
    closeFile(db)
    const before = readFileSync(path)
    expect(() => openFile(path, key, 'create')).toThrow(expect.objectContaining({ code: 'exists' }))
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it.each([
    ['has another key', (_: string) => {}, 1],
    ['is cut short', (path: string) => truncateSync(path, 3000), 0],
    ['is empty', (path: string) => truncateSync(path, 0), 0],
    ['is something else', (path: string) => writeFileSync(path, 'Dear diary, '.repeat(1000)), 0],
    [
      'has a flipped bit in its first page',
      (path: string) => {
        const bytes = readFileSync(path)
        bytes[100] = bytes[100]! ^ 1
        writeFileSync(path, bytes)
      },
      0,
    ],
  ])('%s: is damaged, and stays as it is', (_, spoil, flip) => {
    const { db, path, key } = openJournal()
    closeFile(db)
    spoil(path)
    const before = readFileSync(path)
    const other = key.slice()
    other[31] = other[31]! ^ flip
    expect(() => openFile(path, other)).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is a folder', () => {
    const path = join(temporaryFolder(), 'journal.db')
    mkdirSync(path)
    expect(() => openFile(path, new Uint8Array(32))).toThrow()
  })

  it.each([
    ['belongs to another program', 'application_id = 1', 'damaged'],
    ['belongs to no program', 'application_id = 0', 'damaged'],
    ['comes from a newer Intact', 'user_version = 9990', 'newer-version'],
  ])('%s: is refused byte for byte, with and without a write-ahead log', (_, change, code) => {
    for (const mode of ['WAL', 'DELETE']) {
      const { db, path, key } = openJournal()
      closeFile(db)
      const raw = rawOpen(path, key)
      raw.pragma(change)
      raw.pragma(`journal_mode = ${mode}`)
      raw.close()
      const before = readFileSync(path)
      expect(() => openFile(path, key)).toThrow(expect.objectContaining({ code }))
      expect(readFileSync(path).equals(before), mode).toBe(true)
    }
  })
})

describe('migrations', () => {
  const plain = () => new Database(':memory:') as WriteDb

  it('go up by name and number, and lead to the same schema step by step as at once', () => {
    const versions = migrations.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    const { db: whole } = openJournal()
    const stepwise = plain()
    for (const [i, { version }] of migrations.entries()) {
      migrate(stepwise, migrations.slice(0, i + 1))
      expect(pragma(stepwise, 'user_version')).toBe(version)
    }
    const withoutStatistics = schemaOf(whole).filter(
      (row) => !String((row as { name: string }).name).startsWith('sqlite_stat'),
    )
    expect(schemaOf(stepwise)).toEqual(withoutStatistics)
    migrate(stepwise)
    expect(schemaOf(stepwise)).toEqual(withoutStatistics)
    checkIndexes(stepwise)
  })

  it('undo a step that is interrupted, and keep those before it', () => {
    const { db, path, key } = openJournal()
    const before = schemaOf(db)
    const last = migrations.at(-1)!.version
    const steps = [
      ...migrations,
      { version: last + 10, name: 'good', sql: 'CREATE TABLE one (a)' },
      {
        version: last + 20,
        name: 'bad',
        sql: 'CREATE TABLE two (a); DROP TABLE feelings; NONSENSE',
      },
    ]
    expect(() => migrate(db, steps)).toThrow()
    expect(pragma(db, 'user_version')).toBe(last + 10)
    expect(schemaOf(db)).toEqual(expect.arrayContaining(before))
    expect(schemaOf(db)).toHaveLength(before.length + 1)
    closeFile(db)
    // And this Intact, which knows nothing of that step, leaves the file alone.
    expect(() => openFile(path, key)).toThrow(expect.objectContaining({ code: 'newer-version' }))
  })
})
