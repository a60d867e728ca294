import { monitorEventLoopDelay } from 'node:perf_hooks'
import { v7 } from 'uuid'
import { saveEntry } from '../../main/journal/entries/save.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { Themes } from '../../main/journal/themes/keeper.ts'
import type { Open } from '../../main/journal/vault/lock.ts'
import { seeded, Vocabulary } from './generate.ts'
import { percentile, row, time, type Row } from './measure.ts'

/** Measures how soon themes are there: the first time, when all is read, and after each save. */
export async function measureThemes(db: WriteDb, entries: number): Promise<Row[]> {
  let now = Date.parse('2026-11-21T20:00:00Z')
  const clock = { now: () => (now += 1000), zone: () => 'Europe/Lisbon' }
  const themes = new Themes({ opened: { db } as Open, beforeClosing() {} }, clock)
  const reading = time(() => db.prepare('SELECT body FROM entries').all())
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await themes.list()
  const first = performance.now() - began
  delay.disable()
  const vocabulary = new Vocabulary(seeded(4))
  const after: number[] = []
  for (let round = 0; round < 40; round++) {
    saveEntry(db, clock, { id: v7(), body: vocabulary.text(200), fieldTags: [] })
    const asked = performance.now()
    await themes.list()
    after.push(performance.now() - asked)
  }
  return [
    row('themes, the first time (floor: reading all texts)', entries, reading, first, '-'),
    row('themes, the first time (floor: 5 s)', entries, 5000, first, '1'),
    row(
      'longest wait for an answer meanwhile, p99 (floor: 50 ms)',
      entries,
      50,
      delay.percentile(99) / 1e6,
      '1',
    ),
    row('themes after a save, p95 (floor: 100 ms)', entries, 100, percentile(after, 0.95), '1'),
  ]
}
