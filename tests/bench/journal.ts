import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import { v7 } from 'uuid'
import { systemClock } from '../../main/journal/clock.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { latest } from '../../main/journal/timeline/queries.ts'
import { best, find } from '../../main/journal/search/queries.ts'
import { findInSlices } from '../../main/journal/search/slices.ts'
import { fill, phrase, rareWord, seeded, Vocabulary } from './generate.ts'
import { pair, percentile, row, time, type Row } from './measure.ts'
import { measureThemes } from './themes.ts'

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
    rows.push(...measureReading(open, entries), ...(await measureUnindexed(open, entries)))
    rows.push(...measureCommits(open, entries))
    rows.push(await measureExport(open, folder, entries))
    rows.push(...(await measureThemes(open, entries)))
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

const rawEntries = `SELECT id, title, excerpt, created_at, zone, local_date, favourite FROM entries
  WHERE trashed_at IS NULL ORDER BY local_date DESC, created_at DESC LIMIT 50`
const rawFeelings = `SELECT id, word, intensity, note, felt_at, zone, local_date FROM feelings
  WHERE trashed_at IS NULL ORDER BY local_date DESC, felt_at DESC LIMIT 50`

function measureOpening(path: string, entries: number): Row[] {
  const ours = () => {
    const db = openFile(path, key)
    latest(db, 50)
    closeFile(db)
  }
  const floor = () => {
    const db = rawOpen(path)
    db.prepare(rawEntries).all()
    db.prepare(rawFeelings).all()
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
  }
  return [pair('open, first page, close', entries, 0.5, 15, ours, floor)]
}

/** Looked for newest first: narrowed down by filters that much passes, by two of them that nothing passes, by days. */
const filtered = [
  'tag:work',
  'tag:work the',
  'tag:work tag:home',
  'tag:work -tag:work',
  'tag:work feeling:tired',
  'tag:work harbour',
  'feeling:hurt harbour',
  'on:2020-05',
  'in:trash the',
  '-tag:work',
]

function measureReading(db: WriteDb, entries: number): Row[] {
  const pages = [db.prepare(rawEntries), db.prepare(rawFeelings)]
  const inEntries =
    db.prepare(`SELECT id, title, created_at, snippet(entries_fts, 0, '', '', '…', 24)
    FROM entries_fts JOIN entries ON entries.moment = entries_fts.rowid
    WHERE entries_fts MATCH ? AND trashed_at IS NULL ORDER BY entries_fts.rowid DESC LIMIT 20`)
  const inFeelings =
    db.prepare(`SELECT id, feelings.word, felt_at, snippet(feelings_fts, 1, '', '', '…', 24)
    FROM feelings_fts JOIN feelings ON feelings.moment = feelings_fts.rowid
    WHERE feelings_fts MATCH ? AND trashed_at IS NULL ORDER BY feelings_fts.rowid DESC LIMIT 20`)
  const look = (query: string) => () =>
    find(db, systemClock, { query, kind: null, limit: 20, after: null })
  const raw = (match: string) => () => [inEntries.all(match), inFeelings.all(match)]
  const searches: [name: string, query: string, match: string][] = [
    ['search, rare word', rareWord, `"${rareWord}" *`],
    ['search, common word', 'the', '"the" *'],
    ['search, phrase', `"${phrase}"`, `"${phrase}"`],
    ['search, two letters', 'ha', '"ha" *'],
    ['search, two words', 'the harbour', '"the" * AND "harbour" *'],
  ]
  const frame = (query: string): Row => {
    const times = Array.from({ length: 40 }, () => time(look(query)))
    return row(`search, ${query}, p95 (floor: a frame)`, entries, 16, percentile(times, 0.95), '1')
  }
  const ranked = db.prepare(`SELECT rowid, rank FROM entries_fts WHERE entries_fts MATCH ?
    ORDER BY rank LIMIT 100`)
  const rankedBy = (query: string) => () => best(db, systemClock, { query, kind: null, limit: 100 })
  return [
    pair(
      'first page of the list',
      entries,
      0.95,
      60,
      () => latest(db, 50),
      () => pages.map((page) => page.all()),
    ),
    ...searches.map(([name, query, match]) =>
      pair(name, entries, 0.95, 40, look(query), raw(match)),
    ),
    ...filtered.map(frame),
    ...[rareWord, 'the', 'harbour'].map((query) =>
      pair(`search, best match, ${query}`, entries, 0.5, 5, rankedBy(query), () =>
        ranked.all(`"${query}" *`),
      ),
    ),
  ]
}

/** What no index knows: every text is read, and meanwhile others have their turn. */
async function measureUnindexed(db: WriteDb, entries: number): Promise<Row[]> {
  const reading = time(() => db.prepare('SELECT body FROM entries ORDER BY moment DESC').all())
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await findInSlices(db, systemClock, { query: '心', kind: null, limit: 20, after: null })
  const took = performance.now() - began
  delay.disable()
  return [
    row('search, 心 in no text (floor: reading all texts)', entries, reading, took, '-'),
    row(
      'longest wait for an answer meanwhile, p99 (floor: 50 ms)',
      entries,
      50,
      delay.percentile(99) / 1e6,
      '1',
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
  // Nobody writes two entries in a second.
  let now = Date.UTC(2030, 0)
  const clock = { now: () => (now += 60_000), zone: systemClock.zone }
  const ours = (round: number) =>
    saveEntry(db, clock, { id: v7(), body: texts[round + 2] ?? '', fieldTags: ['work'] })
  const floor = (round: number) => {
    db.transaction(() => insert.run(moment++, v7(), 0, 0, texts[round + 202] ?? '')).immediate()
  }
  const spare = (share: number) => pair('commit one entry', entries, share, 200, ours, floor)
  return [spare(0.5), spare(0.95)]
}

/** Three times into fresh folders, copied right after: disks are the least steady part of a machine. */
async function measureExport(db: WriteDb, folder: string, entries: number): Promise<Row> {
  const ours: number[] = []
  const copies: number[] = []
  for (const round of [1, 2, 3]) {
    const target = join(folder, `export-${round}`)
    const began = performance.now()
    await exportMarkdown(db, { folder: target, replace: false })
    ours.push(performance.now() - began)
    copies.push(time(() => execFileSync('cp', ['-r', target, join(folder, `copy-${round}`)])))
  }
  const [floor, mine] = [percentile(copies, 0.5), percentile(ours, 0.5)]
  return row('export to Markdown (floor: cp -r), median of 3', entries, floor, mine, '2')
}
