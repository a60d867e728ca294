import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { systemClock, type Clock } from '../../main/journal/clock.ts'
import { insertFeeling } from '../../main/journal/feelings/queries.ts'
import { beliefsTold } from '../../main/journal/insights/beliefs.ts'
import { daysOf } from '../../main/journal/insights/days.ts'
import { feltOver } from '../../main/journal/insights/felt.ts'
import { recoveryTold } from '../../main/journal/insights/recovery.ts'
import { worthTold } from '../../main/journal/insights/worth.ts'
import { rateHurt, saveRejection } from '../../main/journal/rejections/save.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { inTransaction, type ReadDb, type WriteDb } from '../../main/journal/storage/sql.ts'
import { addDays, instantOf } from '../../shared/dates.ts'
import { fill, seeded } from './generate.ts'
import { percentile, row, time, type Row } from './measure.ts'

const entries = 10_000
const zone = 'Europe/Lisbon'
const hour = 3_600_000
const words = ['hurt', 'sad', 'tired', 'hopeful', 'calm', 'anxious', 'lonely', 'proud', 'left out']

/** Measures what the charts ask of a long journal, each by itself and all after the other. */
export function measureInsights(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  try {
    const db = openFile(join(folder, 'journal.db'), new Uint8Array(32).fill(7), 'create')
    fill(db, entries)
    addFeelings(db, 15_000)
    addRejections(db, 40)
    const clock = {
      ...systemClock,
      now: () => instantOf('2026-11-20', '20:00', zone),
      zone: () => zone,
    }
    const rows = measured(db, clock)
    closeFile(db)
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measured(db: ReadDb, clock: Clock): Row[] {
  const charts: [name: string, ask: () => unknown, floor: number][] = [
    ['the year', () => daysOf(db, clock, null), 300],
    ['all feelings', () => feltOver(db, clock, true), 1000],
    [
      'everything',
      () => [
        daysOf(db, clock, null),
        feltOver(db, clock, true),
        recoveryTold(db),
        beliefsTold(db),
        worthTold(db),
      ],
      1000,
    ],
  ]
  return charts.map(([name, ask, floor]) => {
    const times = Array.from({ length: 12 }, () => time(ask)).slice(2)
    return row(
      `charts, ${name}, p95 (floor: ${floor} ms)`,
      entries,
      floor,
      percentile(times, 0.95),
      '1',
    )
  })
}

/** Over ten years, as many more as there are not. */
export function addFeelings(db: WriteDb, count: number): void {
  const random = seeded(5)
  inTransaction(db, () => {
    for (let index = 0; index < count; index++) {
      const localDate = addDays('2016-11-22', Math.floor((index / count) * 3650))
      insertFeeling(db, {
        id: v7(),
        feltAt: instantOf(localDate, '12:00', zone) + Math.floor(random() * 10) * hour,
        zone,
        localDate,
        word: words[index % words.length]!,
        pleasantness: random() * 2 - 1,
        energy: random() * 2 - 1,
        intensity: index % 11,
        note: '',
        entryId: null,
      })
    }
  })
}

export function addRejections(db: WriteDb, count: number): void {
  for (let index = 0; index < count; index++) {
    let now = instantOf(addDays('2017-01-01', index * 80), '12:00', zone)
    const clock = { now: () => now, zone: () => zone }
    const id = v7()
    const said = { id, happenedAt: now, title: 'No', facts: '', area: null, usual: 10 }
    inTransaction(db, () => {
      saveRejection(db, clock, said)
      for (let rating = 0; rating < 12; rating++) {
        now += 9 * hour
        const hurt = Math.round(20 + 70 * 0.8 ** (rating + (index % 3)) + ((rating * 7) % 5))
        rateHurt(db, clock, { id: v7(), rejectionId: id, hurt })
      }
    })
  }
}
