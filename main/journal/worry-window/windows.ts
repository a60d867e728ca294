import type { WorryWindowLook } from '../../../shared/contract/worry-window.ts'
import { addDays, instantOf, localDateOf, localTimeOf } from '../../../shared/dates.ts'
import type { LocalMoment } from '../../../shared/reminding.ts'
import { goneBy, nextDate, standing, type WorryWindow } from '../../../shared/worry-window.ts'
import type { Clock } from '../clock.ts'
import { first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/**
 * Where the person is in the days of their worry window. Windows that went by unused since the last look are noted as
 * skipped, where a thought waited for them; the others are nothing.
 */
export function lookAtWindow(db: WriteDb, clock: Clock, window: WorryWindow): WorryWindowLook {
  const moment = localMoment(clock)
  inTransaction(db, () => {
    const after = lastNoted(db) ?? dayBeforeFirstNote(db)
    if (after === null) return
    for (const date of goneBy(window, after, moment))
      if (waitedFor(db, clock, window, date)) note(db, clock, date, 'skipped')
  })
  return {
    standing: standing(window, moment),
    nextDate: nextDate(window, moment),
    keptToday: outcomeOf(db, moment.localDate) === 'kept',
    kept: count(db, 'kept'),
    skipped: count(db, 'skipped'),
  }
}

/** The person takes the time today: when this returns, it is on disk. */
export function keepWindow(db: WriteDb, clock: Clock): void {
  note(db, clock, localMoment(clock).localDate, 'kept')
}

const localMoment = (clock: Clock): LocalMoment => {
  const [now, zone] = [clock.now(), clock.zone()]
  const [hours = 0, minutes = 0] = localTimeOf(now, zone).split(':').map(Number)
  return { localDate: localDateOf(now, zone), minutes: hours * 60 + minutes }
}

const lastNoted = (db: ReadDb): string | null =>
  first<{ day: string | null }>(db, 'SELECT max(local_date) AS day FROM worry_windows')!.day

function dayBeforeFirstNote(db: ReadDb): string | null {
  const sql = 'SELECT min(local_date) AS day FROM parked_notes WHERE trashed_at IS NULL'
  const { day } = first<{ day: string | null }>(db, sql)!
  return day && addDays(day, -1)
}

/** Whether a thought had been put off by then, and was not yet written out or let go of. */
function waitedFor(db: ReadDb, clock: Clock, { start }: WorryWindow, date: string): boolean {
  const two = (number: number): string => String(number).padStart(2, '0')
  const began = instantOf(date, `${two(Math.floor(start / 60))}:${two(start % 60)}`, clock.zone())
  const sql = `SELECT 1 FROM parked_notes
    WHERE trashed_at IS NULL AND parked_at <= $began AND coalesce(settled_at, $began + 1) > $began`
  return first(db, sql, { began }) !== undefined
}

function note(db: WriteDb, clock: Clock, date: string, outcome: 'kept' | 'skipped'): void {
  write(
    db,
    `INSERT INTO worry_windows (local_date, outcome, noted_at, zone) VALUES (?, ?, ?, ?)
     ON CONFLICT (local_date) DO UPDATE SET outcome = excluded.outcome
       WHERE excluded.outcome = 'kept'`,
    date,
    outcome,
    clock.now(),
    clock.zone(),
  )
}

const outcomeOf = (db: ReadDb, date: string): string | undefined =>
  first<{ outcome: string }>(db, 'SELECT outcome FROM worry_windows WHERE local_date = ?', date)
    ?.outcome

const count = (db: ReadDb, outcome: 'kept' | 'skipped'): number =>
  first<{ number: number }>(
    db,
    'SELECT count(*) AS number FROM worry_windows WHERE outcome = ?',
    outcome,
  )!.number
