import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { systemClock } from '../../main/journal/clock.ts'
import { finishLetter, saveLetter } from '../../main/journal/letters/queries.ts'
import { finishReframe, saveReframe } from '../../main/journal/reframes/save.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { itemsOf } from '../../main/journal/rejections/queries.ts'
import { linkTo, rateHurt, saveRejection } from '../../main/journal/rejections/save.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { inTransaction, type WriteDb } from '../../main/journal/storage/sql.ts'
import { fill, seeded, Vocabulary } from './generate.ts'
import { percentile, row, time, type Row } from './measure.ts'

const key = new Uint8Array(32).fill(7)
const items = 2000
const hour = 3_600_000
/** As many as the room asks for at once. */
const shown = 50

/** Measures opening the page of a rejection with 2,000 linked items against the same rows, read plainly. */
export function measureRejections(entries: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  const db = openFile(join(folder, 'journal.db'), key, 'create')
  try {
    fill(db, entries)
    const id = inTransaction(db, () => tell(db))
    const plain = plainly(db, id)
    const times = { ours: [] as number[], floor: [] as number[] }
    for (let round = -2; round < 30; round += 1) {
      const mine = time(() => [rejectionPage(db, id), itemsOf(db, { id, limit: shown, offset: 0 })])
      const raw = time(plain)
      if (round < 0) continue
      times.ours.push(mine)
      times.floor.push(raw)
    }
    const [ours, floor] = [percentile(times.ours, 0.5), percentile(times.floor, 0.5)]
    const name = `page of a rejection with ${items} items, p50`
    return [
      row(`${name} (floor: raw queries)`, entries, floor, ours, '-'),
      row(`${name}, beyond raw queries (floor: 100 ms)`, entries, 100, ours - floor, '1'),
    ]
  } finally {
    closeFile(db)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Twenty rejections with forty ratings each, and one with everything there is. */
function tell(db: WriteDb): string {
  const vocabulary = new Vocabulary(seeded(4))
  let now = Date.UTC(2026, 0)
  const clock = { now: () => now, zone: systemClock.zone }
  const rejection = (ratings: number) => {
    const id = v7()
    const said = { title: vocabulary.text(6), facts: vocabulary.text(80), area: null, usual: 10 }
    saveRejection(db, clock, { id, happenedAt: now, ...said })
    for (let i = 0; i < ratings; i += 1) {
      now += 6 * hour
      const hurt = 10 + Math.round(80 * 2 ** (-i / 10)) + (i % 3)
      rateHurt(db, clock, { id: v7(), rejectionId: id, hurt })
    }
    return id
  }
  for (let i = 0; i < 20; i += 1) rejection(40)
  const id = rejection(200)
  for (const kind of ['entry', 'feeling'] as const) {
    const table = kind === 'entry' ? 'entries' : 'feelings'
    const some = db.prepare(`SELECT id FROM ${table} ORDER BY moment DESC LIMIT ?`)
    for (const { id: itemId } of some.all(items * 0.3) as { id: string }[])
      linkTo(db, clock, { kind, itemId, rejectionId: id })
  }
  for (let i = 0; i < items * 0.2; i += 1) {
    now += hour
    const words = () => vocabulary.text(60)
    const letter = { id: v7(), rejectionId: id, hurts: words(), others: words(), friend: words() }
    saveLetter(db, clock, { ...letter, kinder: '' })
    finishLetter(db, clock, letter.id)
    const record = v7()
    saveReframe(db, clock, { ...written, id: record, rejectionId: id, thought: words() })
    finishReframe(db, clock, record)
  }
  return id
}

const written = {
  step: 7,
  facts: '',
  beliefBefore: 80,
  feelings: [],
  explanations: [],
  evidenceFor: '',
  evidenceAgainst: '',
  balanced: 'It was the week, and not the work.',
  balancedBelief: 60,
  beliefAfter: 40,
  traps: [],
  test: '',
  testDate: null,
}

/** The rows that the page shows, by one query a kind. */
function plainly(db: WriteDb, id: string): () => unknown {
  const linked = (table: string, kind: string, at: string, columns: string) =>
    `SELECT id, ${at}, zone, local_date, ${columns} FROM ${table}
     WHERE trashed_at IS NULL
       AND id IN (SELECT item_id FROM rejection_links WHERE rejection_id = ? AND kind = '${kind}')
     ORDER BY ${at} DESC LIMIT ${shown}`
  const made = (table: string, at: string, columns: string) =>
    `SELECT id, ${at}, zone, local_date, ${columns} FROM ${table}
     WHERE rejection_id = ? ORDER BY ${at} DESC LIMIT ${shown}`
  const queries = [
    'SELECT * FROM rejections WHERE id = ?',
    'SELECT id, rated_at, zone, local_date, hurt FROM hurt_ratings WHERE rejection_id = ? ORDER BY rated_at',
    'SELECT step, state, at FROM rejection_steps WHERE rejection_id = ?',
    linked('entries', 'entry', 'created_at', 'title, excerpt'),
    linked('feelings', 'feeling', 'felt_at', 'word, intensity'),
    made('reframes', 'begun_at', 'step, balanced, belief_before, belief_after'),
    made('letters', 'created_at', 'finished_at, substr(hurts, 1, 200)'),
    made('reach_outs', 'begun_at', 'opening'),
    made('worth', 'created_at', 'outcome, self'),
    made('lessons', 'created_at', 'reasons'),
    made('actions', 'created_at', 'text'),
  ].map((query) => db.prepare(query))
  return () => queries.map((query) => query.all(id))
}
