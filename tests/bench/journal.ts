import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { v7 } from 'uuid'
import { systemClock } from '../../main/journal/clock.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { latest } from '../../main/journal/timeline/queries.ts'
import { search } from '../../main/journal/timeline/search.ts'
import { fill, phrase, rareWord, seeded, Vocabulary } from './generate.ts'
import { pair, row, time, type Row } from './measure.ts'

const key = new Uint8Array(32).fill(7)

/** Measures one generated journal against raw SQLite on the same file, with the same cipher and settings. */
export async function measureJournal(entries: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  try {
    const path = join(folder, 'journal.db')
    const db = openFile(path, key, 'create')
    fill(db, entries)
    closeFile(db)
    const rows = measureOpening(path, entries)
    const open = openFile(path, key)
    rows.push(...measureReading(open, entries), ...measureCommits(open, entries))
    rows.push(await measureExport(open, folder, entries))
    closeFile(open)
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rawOpen(path: string): Database.Database {
  const db = new Database(path)
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  db.key(Buffer.from(`raw:${Buffer.from(key).toString('hex')}`))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('temp_store = MEMORY')
  return db
}

const rawPage = `SELECT id, title, excerpt, created_at FROM entries WHERE trashed_at IS NULL
  ORDER BY local_date DESC, created_at DESC LIMIT 50`

function measureOpening(path: string, entries: number): Row[] {
  const ours = () => {
    const db = openFile(path, key)
    latest(db, 50)
    closeFile(db)
  }
  const floor = () => {
    const db = rawOpen(path)
    db.prepare(rawPage).all()
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
  }
  return [pair('open, first page, close', entries, 0.5, 15, ours, floor)]
}

function measureReading(db: WriteDb, entries: number): Row[] {
  const page = db.prepare(rawPage)
  const newest = db.prepare(`SELECT id, title, created_at, snippet(entries_fts, 0, '', '', '…', 24)
    FROM entries_fts JOIN entries ON entries.moment = entries_fts.rowid
    WHERE entries_fts MATCH ? AND trashed_at IS NULL ORDER BY entries_fts.rowid DESC LIMIT 20`)
  const find = (query: string) => () => search(db, { query, limit: 20, after: null })
  const raw = (match: string) => () => newest.all(match)
  const searches: [name: string, query: string, match: string][] = [
    ['search, rare word', rareWord, `"${rareWord}" *`],
    ['search, common word', 'the', '"the" *'],
    ['search, phrase', `"${phrase}"`, `"${phrase}"`],
    ['search, two letters', 'ha', '"ha" *'],
    ['search, two words', 'the harbour', '"the" * AND "harbour" *'],
  ]
  return [
    pair(
      'first page of the list',
      entries,
      0.95,
      60,
      () => latest(db, 50),
      () => page.all(),
    ),
    ...searches.map(([name, query, match]) =>
      pair(name, entries, 0.95, 40, find(query), raw(match)),
    ),
  ]
}

function measureCommits(db: WriteDb, entries: number): Row[] {
  const vocabulary = new Vocabulary(seeded(2))
  const texts = Array.from({ length: 402 }, () => vocabulary.text(200))
  const insert = db.prepare(`INSERT INTO entries
    (moment, id, created_at, updated_at, zone, local_date, favourite, title, excerpt, body)
    VALUES (?, ?, ?, ?, 'UTC', '2026-11-22', 0, '', '', ?)`)
  let moment = 2_000_000_000
  const ours = (round: number) =>
    saveEntry(db, systemClock, { id: v7(), body: texts[round + 2] ?? '', fieldTags: ['work'] })
  const floor = (round: number) => {
    db.transaction(() => insert.run(moment++, v7(), 0, 0, texts[round + 202] ?? '')).immediate()
  }
  const spare = (share: number) => pair('commit one entry', entries, share, 200, ours, floor)
  return [spare(0.5), spare(0.95)]
}

async function measureExport(db: WriteDb, folder: string, entries: number): Promise<Row> {
  const target = join(folder, 'export')
  const began = performance.now()
  await exportMarkdown(db, { folder: target, replace: false })
  const ours = performance.now() - began
  const copy = time(() => execFileSync('cp', ['-r', target, join(folder, 'copy')]))
  return row('export to Markdown (floor: cp -r)', entries, copy, ours, '2')
}
